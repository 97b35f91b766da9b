import type { Block, BlockId } from '../../src/engine/index';
import type { DocumentPort, HostParagraph, TextTarget } from '../../src/ports/document-port';

export type ContractBlock = Omit<Block, 'id'>;

/** A port over a fresh document, and a user's hands on that document behind the port's back. */
export interface PortUnderTest {
  readonly port: DocumentPort;
  /** The user writes other text in the block. */
  type(block: BlockId, text: string): Promise<void> | void;
  /** The user deletes the block. */
  remove(block: BlockId): Promise<void> | void;
  /** The words that are selected in the host; a selected block gives its whole text. */
  selectedText(): Promise<string> | string;
  /** The user puts the cursor in the block. Left out where the host cannot tell. */
  moveCursor?(block: BlockId): Promise<void> | void;
}

export const sample: readonly ContractBlock[] = [
  { kind: 'heading', level: 1, text: 'Beslutsunderlag' },
  { kind: 'heading', level: 2, text: 'Bakgrund' },
  { kind: 'paragraph', text: 'Det föreligger oro. Alva är åtta år, och det föreligger inga hinder.' },
  { kind: 'heading', level: 2, text: 'Förslag till beslut' },
  { kind: 'listItem', text: 'Kontaktfamilj en helg i månaden' },
];

/** A freshly opened document. */
export type Open = () => Promise<{
  readonly host: PortUnderTest;
  readonly port: DocumentPort;
  readonly blocks: readonly Block[];
}>;

export async function blocksOf(port: DocumentPort): Promise<readonly Block[]> {
  return (await port.read()).blocks;
}

export function withoutId({ kind, level, text, note }: Block): ContractBlock {
  return { kind, text, ...(level === undefined ? {} : { level }), ...(note ? { note } : {}) };
}

export function hasText({ text }: ContractBlock): boolean {
  return text !== '';
}

export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`There is nothing at ${index}.`);
  return item;
}

/** To take out what was put in under a heading of the last reading. */
export function removalOf(port: DocumentPort, heading: string) {
  const paragraphs = port.paragraphs();
  const place = paragraphs.findIndex(({ text }) => text === heading);
  const [paragraph, body]: (HostParagraph | undefined)[] = paragraphs.slice(place);
  return { paragraph: paragraph?.id ?? '', heading, body: body?.id, before: undefined };
}

export function firstTarget(block: Block, words: string): TextTarget {
  const start = block.text.indexOf(words);
  return { block: block.id, start, end: start + words.length, text: words };
}

export function lastTarget(block: Block, words: string): TextTarget {
  const start = block.text.lastIndexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the block.`);
  return { block: block.id, start, end: start + words.length, text: words };
}
