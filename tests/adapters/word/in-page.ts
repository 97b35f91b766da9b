import type { Block } from '../../../src/engine/index';
import { DocumentBuilder } from './host/build';
import { loadDocx } from './host/load-docx';
import type { ModelParagraph } from './host/parts';
import { rangeText } from './host/model';
import { saveDocx } from './host/save-docx';
import type { RequestBody, ResponseBody } from './host/wire';
import { WordHost } from './host/word-host';
import { attachHost, type OfficeEngine, wordNamespace } from './office/attach';
import type { WordMetadata } from './office/metadata';
import { profileNamed } from './office/profiles';

/** What the test hands the page. */
export interface PageSetup {
  readonly metadata: WordMetadata;
  readonly profile: string;
  readonly blocks: readonly Pick<Block, 'kind' | 'level' | 'text'>[];
  /** A file to open instead of the blocks, in base64. */
  readonly file?: string;
}

/** The user's hands on the document, for the test to call in the page. */
export interface PageWord {
  /** Style name as Word shows it, and text, of every paragraph. */
  paragraphs(): [style: string, text: string][];
  selectedText(): string;
  type(index: number, text: string): void;
  moveCursor(index: number): void;
  setTracking(on: boolean): void;
  setReadOnly(): void;
  /** The saved file, in base64. */
  save(): string;
}

declare global {
  interface Window {
    pageSetup: PageSetup;
    pageWord: PageWord;
  }
}

const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/** A real Word works in a process of its own: here its work is kept in tasks of their own, and measured as such. */
class OwnTasks extends WordHost {
  override async execute(request: RequestBody): Promise<ResponseBody> {
    await turn();
    const start = performance.now();
    const answer = await super.execute(request);
    performance.measure('word', { start });
    await turn();
    return answer;
  }
}

/** Runs after the bundle, in a page: leaves Word and Office as the CDN script would, over a document in memory. */
function start({ metadata, profile, blocks, file }: PageSetup): void {
  const builder = new DocumentBuilder();
  for (const { kind, level, text } of blocks) {
    if (kind === 'heading') builder.heading(level ?? 1, text);
    else builder.add(text, kind === 'listItem' ? { style: 'ListParagraph', listed: true } : {});
  }
  const model =
    file === undefined
      ? builder.model
      : loadDocx(Uint8Array.from(atob(file), (character) => character.charCodeAt(0)));
  model.subscription = profileNamed(profile).subscription;
  const host = new OwnTasks(model);
  const { OfficeExtension, Office } = window as unknown as OfficeEngine;
  const engine = { OfficeExtension, Office, window };
  Object.assign(window, attachHost(engine, wordNamespace(engine, metadata), host, profileNamed(profile)));
  const at = (index: number): ModelParagraph => {
    const paragraph = model.main.paragraphs[index];
    if (!paragraph) throw new Error(`There is no paragraph ${index}.`);
    return paragraph;
  };
  window.pageWord = {
    paragraphs: () => model.main.paragraphs.map(({ style, text }) => [style.local, text]),
    selectedText: () => (model.selection ? rangeText(model.selection) : ''),
    type: (index, text) => {
      host.type(at(index), text);
    },
    moveCursor: (index) => {
      host.moveCursor(at(index));
    },
    setTracking: (on) => {
      model.tracking = on ? 'TrackAll' : 'Off';
    },
    setReadOnly: () => {
      model.readOnly = true;
    },
    save: () => btoa(Array.from(saveDocx(model), (byte) => String.fromCharCode(byte)).join('')),
  };
}

start(window.pageSetup);
