import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';
import type { HeadingWords, Setup, Source, ValueWordEntry } from '../../src/engine/index';

export const loadSetup = (root = process.cwd()): Setup => {
  const text = (file: string): string => readFileSync(join(root, 'src/knowledge', file), 'utf8');
  const classes: any = { adjektiv: 'adjective', verb: 'verb', substantiv: 'noun' };
  const rows = Papa.parse<any>(text('vardeord.csv'), { header: true, delimiter: ';', skipEmptyLines: true }).data;
  return {
    templates: [],
    headingWords: parse(text('heading-words.yaml')) as HeadingWords[],
    terms: [],
    valueWords: rows.map((r: any): ValueWordEntry => ({
      term: r.term, ...(classes[r.klass] ? { wordClass: classes[r.klass] } : {}), degree: r.grad, type: r.typ,
      explanation: r['förklaring'], question: r['fråga'], example: r.exempel, allow: r['tillåt'], source: r['källa'],
    })),
    abbreviations: [],
    sources: (parse(text('sources.yaml')) as any[]).map((s) => s as Source),
    rules: {},
    nearLimit: 0.9,
  };
};
