import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession, type Session } from '../../src/app/index';
import type { Finding } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import type { DocumentMemory } from '../../src/ports/document-memory';
import type { PersonalMemory } from '../../src/ports/personal-memory';

export const setup = defaultSetup();

export const TEXT = `# Beslutsunderlag barn enligt BBIC

## Vad ärendet gäller

Det föreligger oro för Alva. Hon har erhållit stöd, och det föreligger hinder. Alva är väldigt söt.

Pappan har erhållit arbete. Det genomfördes ett samtal.`;

/** What a file or a computer holds between sessions. */
export const keepsOne = () => {
  let json: string | undefined;
  const write = (value: unknown) => {
    json = value === undefined ? undefined : JSON.stringify(value);
  };
  const read = () => (json === undefined ? undefined : (JSON.parse(json) as unknown));
  const document: DocumentMemory = {
    lasts: 'document',
    read: () => Promise.resolve(read()),
    write: (value) => {
      write(value);
      return Promise.resolve();
    },
  };
  const personal: PersonalMemory = {
    read,
    write: (value) => {
      write(value);
      return true;
    },
  };
  return { document, personal, json: () => json, write };
};

export const open = async (text = TEXT, inDocument = keepsOne(), forMe = keepsOne()) => {
  const port = createMemoryPort(readMarkdown(text));
  const memory = { document: inDocument.document, personal: forMe.personal };
  const session = createSession({ port, setup, memory });
  await session.review();
  return { session, port, inDocument, forMe };
};

export const all = (session: Session): Finding[] =>
  session.getState().remarks.flatMap(({ finding, folded }) => [finding, ...folded]);
export const on = (session: Session, text: string, nth = 0): Finding => {
  const found = all(session)
    .filter((finding) => finding.text === text)
    .sort((a, b) => a.block - b.block || a.start - b.start)[nth];
  if (!found) throw new Error(`No remark ${nth} on ${text}.`);
  return found;
};
export const count = (session: Session, text: string): number =>
  all(session).filter((finding) => finding.text === text).length;
export const byRule = (session: Session, rule: string): Finding[] =>
  all(session).filter((finding) => finding.rule === rule);
/** Writes are made after the pane has moved on. */
export const written = async () => {
  await new Promise((resolve) => setTimeout(resolve));
};
