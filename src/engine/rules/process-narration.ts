import type { Sentence } from '../language/index';
import { wording, type Wording } from '../wording/wording';
import { wordCountOf } from '../measure/words';
import { wholeWords } from '../wording/one-of';
import { type BlockUnit, defineRule, type RuleFinding } from './rule';

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

/** What a note can do without: how one came, was received, sat and parted, and what the weather was like. */
const BESIDE = wording(wholeWords`
  (bjöd|bjuder|bjudit) (… ){0,2}?på (kaffe|fika|te|bullar|kakor|kaka|tårta)
  (drack|dricker) (… )?(kaffe|te)|fikade|fikar
  (pratade|talade|pratar) (… )?om (vädret|helgen|semestern|sommaren|fotbollen|allt möjligt)
  småprat…
  (vädret|solen|regnet|snön) (… )?(var|är|sken|öste|föll|skiner)|(regnar|regnade|snöar|snöade) (ute|hela|när|under)
  (hittade|letade|sökte) (… ){0,3}?parkering…?
  (körde|gick|cyklade) (… )?fel
  bussen var (sen|försenad|full)
  tog av (mig|oss) (skorna|jackan|jackorna)
  ringde (… )?på (dörren|dörrklockan)
  hälsade (på|varandra|välkommen|glatt|artigt)
  (sade|sa) hej( då)?
  (skakade|tog) (… )?i hand
  tackade (… )?för (besöket|kaffet|samtalet|i dag|mig|oss)
  (katten|kattungen) (låg|sov|satt|kom|spann|hoppade)
`);
const SAYS_BESIDE =
  'Behövs det här i anteckningen? Skriv vem du träffade, vad det gällde och vad det ledde till. Det andra kan ofta strykas.';

const BESIDE_FINDING = {
  variant: 'beside',
  message: SAYS_BESIDE,
  why: 'En anteckning med bara det som har betydelse går fortare att skriva och att läsa.',
} as const;

const besideIn = ({ block, judgements }: BlockUnit): RuleFinding[] =>
  block.sentences.flatMap((sentence, at): RuleFinding[] => {
    const { start, end } = sentence;
    if (judgements[at]?.kind !== 'fact' || MATTERS.isIn(sentence) || !BESIDE.isIn(sentence)) return [];
    return [{ ...BESIDE_FINDING, start, end, wordsSaved: wordCountOf(sentence) }];
  });

export const processNarration = defineRule({
  id: 'process-narration',
  title: 'Mer än vad som behövs',
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
      {
        text: '# Journal\n\n## 2026-03-02 Hembesök. Ann Ek, socialsekreterare\n\n[[Mormor bjöd på kaffe i köket.]] Alva visade sitt rum.\n\n## 2026-03-09 Samtal. Ann Ek, socialsekreterare\n\nMamman säger ja till stöd.',
        says: SAYS_BESIDE,
        variant: 'beside',
      },
    ],
    passes: [
      '# Journal\n\n## 2026-03-02 Hembesök. Ann Ek, socialsekreterare\n\nPappan drack öl medan vi pratade.\n\n## 2026-03-09 Samtal. Ann Ek, socialsekreterare\n\nMamman säger ja till stöd.',
      'Mamman ringde polisen. Pappan svarade inte när polisen ringde på dörren. Grannen ringde efter ambulans.',
      'Vi har träffat mormor fyra gånger och läraren två gånger.',
    ],
  },
  check: (unit, options) => {
    const { block, section } = unit;
    if (section.role === 'entry') return besideIn(unit);
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
