import { createWordPort } from '../../../src/adapters/word/index';
import type { CaseDocument } from '../../../src/engine/index';
import type { TextTarget } from '../../../src/ports/document-port';
import { DocumentBuilder } from './host/build';
import type { Model } from './host/model';
import type { ModelParagraph } from './host/parts';
import { type HostProfile, profileNamed } from './office/profiles';
import { openWord } from './open-word';

export const windows = profileNamed('Microsoft 365 for Windows');
export const word2021 = profileNamed('Word 2021');

/** A document that has been opened in Word and read through the port. */
export async function open(
  build: (document: DocumentBuilder) => DocumentBuilder,
  profile: HostProfile = windows,
) {
  const { model } = build(new DocumentBuilder());
  const host = openWord(model, profile);
  const port = createWordPort();
  return { host, model, port, document: await port.read() };
}

/** The `nth` place where the words stand, counted from 0 through the whole document. */
export function find({ blocks }: CaseDocument, words: string, nth = 0): TextTarget {
  let left = nth;
  for (const { id, text } of blocks) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      if (left === 0) return { block: id, start, end: start + words.length, text: words };
      left -= 1;
    }
  }
  throw new Error(`"${words}" does not stand there.`);
}

export const texts = ({ main }: Model): string[] => main.paragraphs.map(({ text }) => text);

export function at(model: Model, index: number): ModelParagraph {
  const paragraph = model.main.paragraphs[index];
  if (!paragraph) throw new Error(`There is no paragraph ${index}.`);
  return paragraph;
}
