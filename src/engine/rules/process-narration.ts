import type { Sentence } from '../language/index';
import { wording, type Wording } from '../wording/wording';
import { defineRule } from './rule';

/** Attempts at contact and arrangements, which belong in the journal. */
const ATTEMPTS: readonly Wording[] = [
  /(?<!\p{L})(?:ring(?:er|de|t)|sök(?:er|te|t)|mejla(?:r|de|t)|sms:a(?:r|de|t))(?!\p{L})/iu,
  /(?<!\p{L})(?:skickade?|lämnade?) (?:\p{L}+ ){0,3}(?:sms|mejl|meddelande|kallelse|påminnelse)(?!\p{L})/iu,
  /(?<!\p{L})(?:svarade? inte|svarat inte|inget svar|inte nå|fått tag|fick tag|anträffa|återkom)(?!\p{L})/iu,
  /(?<!\p{L})(?:om|av)?bokades?(?!\p{L})/iu,
].map(wording);
/** What was said or happened weighs more than the call. */
const MATTERS = wording(/(?<!\p{L})(?:bråk|våld|slog|polis|ambulans|112|hjälp|jobb|arbete|bostad|plats)/iu);

const isAttempt = (sentence: Sentence): boolean =>
  ATTEMPTS.some((attempt) => attempt.isIn(sentence)) && !MATTERS.isIn(sentence);

export const processNarration = defineRule({
  id: 'process-narration',
  title: 'Logg över kontakter',
  category: 'length',
  strength: 'advice',
  why: 'Beslutsunderlaget ska bara innehålla det som har betydelse för beslutet; samtal och försök att nå någon hör hemma i journalen.',
  source: 'sol-20-5',
  scope: 'block',
  options: { attempts: 3 },
  examples: {
    flags: [
      {
        text: 'Utredningen inleddes i mars. [[Utredaren ringde pappan den 3 mars men han svarade inte. Den 5 mars lämnade utredaren ett meddelande. Den 9 mars ringde utredaren igen och bokade ett möte.]] Mötet hölls den 12 mars.',
        says: 'Det här är en logg över kontaktförsök. Skriv i en mening hur många försök du gjorde och vad de ledde till, och lämna resten i journalen.',
      },
    ],
    passes: [
      'Mamman ringde polisen. Pappan svarade inte när polisen ringde på dörren. Grannen ringde efter ambulans.',
      'Vi har träffat mormor fyra gånger och läraren två gånger.',
    ],
  },
  check: ({ block, section }, options) => {
    if (section.role === 'entry') return [];
    const least = options['attempts'] ?? 3;
    const runs: Sentence[][] = [];
    let run: Sentence[] = [];
    for (const sentence of block.sentences) {
      if (isAttempt(sentence)) run.push(sentence);
      else {
        runs.push(run);
        run = [];
      }
    }
    runs.push(run);
    return runs.flatMap((sentences) => {
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (first === undefined || last === undefined || sentences.length < least) return [];
      return [
        {
          start: first.start,
          end: last.end,
          message:
            'Det här är en logg över kontaktförsök. Skriv i en mening hur många försök du gjorde och vad de ledde till, och lämna resten i journalen.',
        },
      ];
    });
  },
});
