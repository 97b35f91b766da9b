import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import type { AnalysedBlock, Sentence } from '../language/index';
import { guardiansIn, unheardGuardian } from '../structure/guardians';
import { ADULT_WORDS, CHILD_WORDS, hearing } from '../structure/voice';
import { oneOf, wholeWords } from '../wording/one-of';
import { NOT } from '../wording/word-groups';
import { wording, type Wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const REASON = wording(wholeWords`
  ${NOT} (… ){0,4}?(
    svarat?|svarade|nås?|nåtts?|velat|ville|kommit|kom|hörts|höras|deltagit|deltog|medverka…?|kontakta…?
    träffa…?|lämna…?|tillfråga…?|gå
  )
  okänd|avliden|avled|död|säkerhetsskäl|avböj…
  tackat nej
  avstå…|uteblivit
`);

const PEOPLE: readonly (readonly string[])[] = [
  ['pappan', 'fadern'],
  ['mamman', 'modern'],
  ['styvpappan', 'styvfadern', 'plastpappan'],
  ['styvmamman', 'styvmodern'],
  ['sambon'],
];
const HARM = oneOf`
  slår|slog|slagit|sparka(r|de|t)|knuffa(r|de|t)|hota(r|de|t)|misshandla(r|de|t)|luggat|nyper|nöp
  våldfört|förgripit|tog stryptag|tagit stryptag
`;

const HARMS = wording(wholeWords`${HARM}`);

/** For each way to name a person, how a sentence says that they were violent. */
const ACCUSED = PEOPLE.map((roles) => ({
  roles,
  accuses: wording(wholeWords`
    (${roles.join('|')})(,? \p{Lu}…( \p{Lu}…)?,?)? (har |hade |ska ha )?(också |ofta |flera gånger )?${HARM}
  `),
}));

/** Sentences that tell of violence or threats, by whomever. */
const harmIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ sentences }: AnalysedBlock) => sentences.filter((sentence) => HARMS.isIn(sentence)),
);

const harms = new Gatherer((block: AnalysedBlock) => unlessEmpty(harmIn(block)));

/** Sentences that may tell why somebody has not been heard. */
const reasonsIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ sentences }: AnalysedBlock) => sentences.filter((sentence) => REASON.isIn(sentence)),
);

const reasons = new Gatherer((block: AnalysedBlock) => unlessEmpty(reasonsIn(block)));

const namesAny = ({ tokens }: Sentence, words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower));

const hasReason = ({ blocks }: DocumentUnit, words: ReadonlySet<string>): boolean =>
  reasons.from(blocks).some(({ held }) => held.some((one) => namesAny(one, words)));

const guardianFinding = (unit: DocumentUnit): RuleFinding[] => {
  const missing = unheardGuardian(unit);
  if (missing === undefined || hasReason(unit, new Set(missing.words))) return [];
  return [
    {
      ...missing.place,
      variant: 'guardian',
      message: `Det framgår inte vad ${missing.name} säger. Skriv det, eller skriv varför den vårdnadshavaren inte har hörts.`,
    },
  ];
};

const firstThat = ({ blocks }: DocumentUnit, accuses: Wording) => {
  for (const { block, held } of harms.from(blocks)) {
    const sentence = held.find((one) => accuses.isIn(one));
    if (sentence !== undefined) return { block, sentence };
  }
  return undefined;
};

/** Someone said to have used violence whose own account stands nowhere. */
const accusedFinding = (unit: DocumentUnit): RuleFinding[] => {
  const guardians = guardiansIn(unit);
  for (const { roles, accuses } of ACCUSED) {
    const told = firstThat(unit, accuses);
    if (told === undefined) continue;
    const { block, sentence } = told;
    const named = guardians.find(({ words }) => words.some((word) => roles.includes(word)));
    const words = new Set([...roles, ...(named?.words ?? [])]);
    const isHeard = hearing(
      words,
      new Set([...ADULT_WORDS, ...CHILD_WORDS].filter((word) => !words.has(word))),
      false,
    );
    const mayBeNamed = guardians.length > 0 && named === undefined;
    const wasHeard = unit.blocks.some((one, index) => isHeard(one.sentences, unit.judgements[index]));
    if (mayBeNamed || wasHeard || hasReason(unit, words)) continue;
    const who = accuses.firstIn(sentence)?.[0].split(/[ ,]/u)[0] ?? roles[0] ?? '';
    return [
      {
        block,
        start: sentence.start,
        end: sentence.end,
        variant: 'accused',
        message: `Det framgår inte vad ${who.toLowerCase()} själv säger om det här. Skriv det, eller skriv varför du inte har frågat.`,
      },
    ];
  }
  return [];
};

export const missingOtherParty = defineRule({
  id: 'missing-other-party',
  title: 'Den andra partens syn saknas',
  category: 'structure',
  strength: 'advice',
  why: 'Utredningen ska vara opartisk: den som uppgifterna gäller ska få ge sin bild.',
  source: 'jo-48-2013',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\nVårdnadshavare: Jenny Ek och [[Robin Ahl]]\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Barnets utveckling\n\nJenny berättar att Alva sover dåligt. Robin arbetar i gruvan.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
        says: 'Det framgår inte vad Robin Ahl säger. Skriv det, eller skriv varför den vårdnadshavaren inte har hörts.',
        variant: 'guardian',
      },
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Barnets utveckling\n\nAlva säger att hon är rädd. [[Mamman berättar att pappan slog henne i januari.]]\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
        says: 'Det framgår inte vad pappan själv säger om det här. Skriv det, eller skriv varför du inte har frågat.',
        variant: 'accused',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\nVårdnadshavare: Jenny Ek och Robin Ahl\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Barnets utveckling\n\nJenny berättar att Alva sover dåligt. Robin har inte svarat på våra brev.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Barnets utveckling\n\nMamman berättar att pappan slog henne i januari. Pappan nekar till det.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
    ],
  },
  check: (unit) => {
    const wanted = unit.template?.sections.find(({ role }) => role === 'guardian-view');
    if (wanted?.requirement !== 'recommended') return [];
    const guardian = guardianFinding(unit);
    return guardian.length > 0 ? guardian : accusedFinding(unit);
  },
});
