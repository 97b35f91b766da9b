import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../src/adapters/word/underlines.ts', import.meta.url), 'utf8');

/** Ids of the manifest's texts that the pop-ups over underlined words show. */
export const popupTexts: readonly string[] = [
  ...source.matchAll(/'(?<id>(?:Mark|Group)\.[A-Za-z]+)'/gu),
].flatMap(({ groups }) => groups?.['id'] ?? []);
