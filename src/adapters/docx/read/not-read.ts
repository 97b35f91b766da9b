import { descendants, type XmlNode } from '../xml/parse';

const words = {
  textBox: ['textruta', 'textrutor'],
  picture: ['bild', 'bilder'],
  chart: ['diagram', 'diagram'],
  smartArt: ['SmartArt-bild', 'SmartArt-bilder'],
  object: ['inbäddat objekt', 'inbäddade objekt'],
  equation: ['formel', 'formler'],
  contents: ['innehållsförteckning', 'innehållsförteckningar'],
  insertedFile: ['infogad fil', 'infogade filer'],
  subDocument: ['underdokument', 'underdokument'],
} as const;

export type UnreadThing = keyof typeof words;

/** Counts what stands in a document but is not text of its own, and names it in Swedish. */
export class NotRead {
  readonly #counts = new Map<UnreadThing, number>();

  add(thing: UnreadThing): void {
    this.#counts.set(thing, (this.#counts.get(thing) ?? 0) + 1);
  }

  has(thing: UnreadThing): boolean {
    return this.#counts.has(thing);
  }

  get phrases(): string[] {
    return (Object.keys(words) as UnreadThing[]).flatMap((thing) => {
      const count = this.#counts.get(thing) ?? 0;
      return count === 0 ? [] : [countedThing(thing, count)];
    });
  }
}

/** For example "1 bild" or "2 textrutor". */
export function countedThing(thing: UnreadThing, count: number): string {
  return `${count} ${words[thing][count === 1 ? 0 : 1]}`;
}

/** What a drawing, a picture or an object of a run holds. A text box is one thing, whatever stands in it. */
export function thingsIn(graphic: XmlNode): UnreadThing[] {
  if (graphic.name === 'w:object') return ['object'];
  const things: UnreadThing[] = [];
  const visit = (node: XmlNode): void => {
    const thing = thingOf(node);
    if (thing) things.push(thing);
    if (node.name === 'w:txbxContent') return;
    for (const inner of node.name === 'mc:AlternateContent' ? chosenBranch(node) : node.children)
      visit(inner);
  };
  visit(graphic);
  return things;
}

function thingOf(node: XmlNode): UnreadThing | undefined {
  switch (node.name) {
    case 'w:txbxContent':
      return hasText(node) ? 'textBox' : undefined;
    case 'pic:pic':
    case 'v:imagedata':
      return 'picture';
    case 'c:chart':
    case 'cx:chart':
      return 'chart';
    case 'dgm:relIds':
      return 'smartArt';
    default:
      return undefined;
  }
}

export function hasText(node: XmlNode): boolean {
  for (const { name, text } of descendants(node)) if (name === 'w:t' && text.trim() !== '') return true;
  return false;
}

/**
 * The content of the one branch to read. The newer branch holds the same thing as the fallback, except for
 * emoji (`w16se`), where only the fallback holds a character.
 */
export function chosenBranch(alternate: XmlNode): readonly XmlNode[] {
  const choice = alternate.children.find(
    ({ name, attributes }) => name === 'mc:Choice' && attributes['Requires'] !== 'w16se',
  );
  const fallback = alternate.children.find(({ name }) => name === 'mc:Fallback');
  return (choice ?? fallback)?.children ?? [];
}
