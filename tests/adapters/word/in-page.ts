import type { Block } from '../../../src/engine/index';
import { DocumentBuilder } from './host/build';
import type { ModelParagraph } from './host/model';
import { rangeText } from './host/model';
import { WordHost } from './host/word-host';
import { attachHost, type OfficeEngine, wordNamespace } from './office/attach';
import type { WordMetadata } from './office/metadata';
import { profileNamed } from './office/profiles';

/** What the test hands the page. */
export interface PageSetup {
  readonly metadata: WordMetadata;
  readonly profile: string;
  readonly blocks: readonly Pick<Block, 'kind' | 'level' | 'text'>[];
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
}

declare global {
  interface Window {
    pageSetup: PageSetup;
    pageWord: PageWord;
  }
}

/** Runs after the bundle, in a page: leaves Word and Office as the CDN script would, over a document in memory. */
function start({ metadata, profile, blocks }: PageSetup): void {
  const builder = new DocumentBuilder();
  for (const { kind, level, text } of blocks) {
    if (kind === 'heading') builder.heading(level ?? 1, text);
    else builder.add(text, kind === 'listItem' ? { style: 'ListParagraph', listed: true } : {});
  }
  const { model } = builder;
  model.subscription = profileNamed(profile).subscription;
  const host = new WordHost(model);
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
  };
}

start(window.pageSetup);
