import { isQuoted, isStatute } from '../klarsprak/exempt';
import { defineRule } from './rule';

/** Words for how often, how much and how long that give no number. */
const VAGUE =
  /(?<!\p{L})(?:ofta|ibland|sällan|alltid|aldrig|emellanåt|då och då|till och från|periodvis|regelbundet|ständigt|ideligen|frekvent|sporadiskt|vid (?:flera|upprepade|många|några|ett flertal|ett antal|enstaka) tillfällen|(?:flera|många|upprepade|ett antal|ett flertal) gånger|sedan länge|sedan lång tid(?: tillbaka)?|en längre tid|under lång tid|nyligen|för en tid sedan|en tid)(?!\p{L})/iu;
/** The same where the writer brings up what has happened among assessments. */
const VAGUE_EVENT =
  /(?<!\p{L})(?:vid (?:flera|upprepade|många|några|ett flertal|ett antal|enstaka|olika) tillfällen|(?:flera|många|upprepade|ett antal|ett flertal|otaliga) gånger|gång på gång|under (?:en längre|lång) tid)(?!\p{L})/iu;
const SAID =
  /(?<!\p{L})(?:säger|sade|sagt|berättar|berättade|uppger|uppgav|beskriver|skriver|enligt|enl|anger|framgår|menar|upplever)(?!\p{L})/iu;
const SURELY_REPORTED = 0.8;
const COUNTED = /\d|(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?!\p{L})/iu;

export const vagueAmount = defineRule({
  id: 'vague-amount',
  title: 'Obestämd mängd eller tid',
  category: 'facts',
  strength: 'advice',
  why: 'Ord som ofta och ibland betyder olika för olika läsare; ett antal eller ett datum går att pröva.',
  source: 'projektet',
  scope: 'sentence',
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Utbildning\n\nAli har kommit för sent [[vid flera tillfällen]] under hösten.',
        says: 'Hur många gånger, hur länge eller när är ”vid flera tillfällen”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
    ],
    passes: [
      '# Utredning\n\n## Utbildning\n\nLäraren säger att Ali ofta är trött.',
      '# Utredning\n\n## Utbildning\n\nAli har kommit för sent fyra gånger under hösten.',
      '# Utredning\n\n## Bedömning\n\nAli kommer ofta för sent.',
    ],
  },
  check: ({ block, sentence, section, judgement }) => {
    const { kind, confidence } = judgement;
    if (kind === 'assessment' || (kind === 'reported' && confidence >= SURELY_REPORTED)) return [];
    if (kind === 'reported' && SAID.test(sentence.text)) return [];
    if (section.holds === 'both' && section.role !== 'entry') return [];
    if (COUNTED.test(sentence.text) || isStatute(block, sentence, section.title)) return [];
    const match = (section.holds === 'fact' && kind !== 'reported' ? VAGUE : VAGUE_EVENT).exec(sentence.text);
    if (match === null) return [];
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (isQuoted(block, span)) return [];
    return [
      {
        ...span,
        message: `Hur många gånger, hur länge eller när är ”${match[0]}”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.`,
      },
    ];
  },
});
