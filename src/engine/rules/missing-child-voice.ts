import type { Sentence } from '../language/index';
import { ONLY_SAID } from '../structure/child-formula';
import { headingPlace, writtenSection } from '../structure/case-parts';
import { childIsInformed, isOldEnough, viewIsWeighed } from '../structure/child-involved';
import { NEW_ACT } from '../structure/case-dates';
import { sectionsWithoutVoice } from '../structure/child-sections';
import { isUnwritten } from '../structure/sections';
import { childIsHeard, childrenIn } from '../structure/child-voice';
import { plansToHear, type Unheard, unheardIn } from '../structure/unheard';
import type { Section } from '../structure/outline';
import { documentDate } from '../structure/signing-lines';
import { wholeWords } from '../wording/one-of';
import { NOT } from '../wording/word-groups';
import { wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const MESSAGE = {
  none: 'Barnet har inte hörts, men skälet framgår inte. Skriv varför, och hur du på annat sätt har tagit reda på vad barnet tycker.',
  'no-excuse':
    'Ålder, funktionsnedsättning, språk eller tidsbrist räcker inte som skäl att låta bli att fråga barnet. Vilket stöd behövs för att barnet ska kunna säga vad det tycker?',
  silent:
    'Det framgår inte vad barnet säger eller vill. Skriv det, eller skriv varför barnet inte har hörts.',
  information:
    'Vad har barnet fått veta, och hur? Skriv det, till exempel ”Jag berättade med bilder varför vi träffades”.',
  weight:
    'Vad har barnets åsikter fått för betydelse? Skriv det i bedömningen, till exempel ”Barnet vill bo kvar. Det väger tungt, eftersom …”.',
  section:
    'Här står inte vad barnet självt säger eller vill. Skriv det, eller skriv varför barnet inte har hörts.',
};

/** The section's heading, or the formula that stands there alone instead of what the child says. */
const sectionPlace = ({ blocks }: DocumentUnit, { heading = 0, firstBlock, endBlock }: Section) => {
  const sentences = blocks
    .slice(firstBlock, endBlock)
    .flatMap((one, at) =>
      one.sentences.map(({ start, end, text }) => ({ block: firstBlock + at, start, end, text })),
    );
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1 && ONLY_SAID.isIn(only.text))
    return { block: only.block, start: only.start, end: only.end };
  return { block: heading, start: 0, end: blocks[heading]?.block.text.length ?? 0 };
};

const isIn = ({ heading, firstBlock, endBlock }: Section, block: number): boolean =>
  block === heading || (block >= firstBlock && block < endBlock);

const headingFinding = (unit: DocumentUnit, isCentral: boolean): RuleFinding[] => {
  const { sections } = unit.outline;
  const own = sections.find(
    ({ role, title, heading }) =>
      role === 'child-view' && heading !== undefined && (isCentral || /barn/iu.test(title)),
  );
  const first = sections.find(({ heading }) => heading !== undefined);
  const section = own ?? (isCentral ? first : undefined);
  return section === undefined
    ? []
    : [{ ...sectionPlace(unit, section), variant: 'silent', message: MESSAGE.silent }];
};

/** "Elias lärare säger": not Elias, whose name has no genitive s. */
const isOwner = ({ tokens }: Sentence, name: string): boolean =>
  tokens.some(({ text }, at) => text === name && tokens[at + 1]?.readings[0]?.wordClass === 'noun');

const isSource = (sentence: Sentence | undefined, source: string, name: string): boolean =>
  source.includes(name) && !(sentence !== undefined && /[sxz]$/u.test(name) && isOwner(sentence, name));

const ONLY_CHILD = wording(/(?<!\p{L})(?:pojken|flickan|den unge|ungdomen|sonen|dottern)(?!\p{L})/iu);
const ALL_OF_THEM = wording(/(?<!\p{L})barn(?:en|et|samtal)(?!\p{L})/iu);
/** Nobody says so of a child who has been asked: what others tell that the child has said does not change it. */
const PLAINLY = wording(wholeWords`
  ingen har (talat|pratat|samtalat|frågat)
  (inget|något) (… )?samtal med … har (${NOT} )?(varit aktuellt|förts|hållits|genomförts)
  har (inget|inte något) (… )?samtal (förts|hållits|genomförts)
  har (inte|ej|aldrig) efterfrågats
  (inte|ej|icke|aldrig|heller) (ännu |blivit |fått )?(
    hörts|höras|hörd|tillfrågats|tillfrågad|tillfrågas|intervjuats|intervjuad|komma till tals
    kommit till tals
  )
`);

/** A child is said not to have been heard, without a good reason, and is nowhere the source of anything. */
const isLeftOut = (unit: DocumentUnit, { sentence, reason }: Unheard, names: readonly string[]): boolean => {
  const named = names.filter((name) =>
    sentence.tokens.some(({ text }) => text === name || text === `${name}s`),
  );
  // "Barnen har inte hörts" is about them all.
  const isAll = ALL_OF_THEM.isIn(sentence) || (names.length === 1 && ONLY_CHILD.isIn(sentence));
  const own = named.length === 0 && isAll ? names : named;
  if (reason === 'stated' || own.length === 0) return false;
  if (named.length > 0 && PLAINLY.isIn(sentence)) return true;
  if (reason === 'no-excuse') return own.length === 1;
  if (plansToHear(unit.blocks, own)) return false;
  return !unit.judgements.some((judged, block) =>
    judged.some(({ source = '' }, at) =>
      own.some((name) => isSource(unit.blocks[block]?.sentences[at], source, name)),
    ),
  );
};

const unheardFinding = ({ block, sentence: { start, end }, reason }: Unheard): RuleFinding =>
  reason === 'no-excuse'
    ? { block, start, end, message: MESSAGE['no-excuse'], variant: 'no-excuse' }
    : { block, start, end, message: MESSAGE.none, variant: 'no-reason' };

/** What the document as a whole says, or does not say, about hearing the child. */
const documentFindings = (
  unit: DocumentUnit,
  names: readonly string[],
  isCentral: boolean,
): RuleFinding[] => {
  const { blocks, outline } = unit;
  if (outline.sections.some(({ role }) => role === 'entry')) return [];
  const all = unheardIn(unit, names);
  const leftOut = all.find((one) => isLeftOut(unit, one, names));
  if (leftOut !== undefined) return [unheardFinding(leftOut)];
  const [unheard] = all;
  if (childIsHeard(unit, names) || plansToHear(blocks, names)) return [];
  if (unheard === undefined) return headingFinding(unit, isCentral);
  return unheard.reason === 'stated' ? [] : [unheardFinding(unheard)];
};

const ADVICE = { strength: 'advice' } as const;

/** In a basis for a decision on a heard child: what it has been told, and what its views have weighed. */
const involvementFindings = (unit: DocumentUnit, names: readonly string[]): RuleFinding[] => {
  const { outline, template } = unit;
  const assessment = writtenSection(unit, 'assessment');
  const isBasis =
    template?.sections.some(({ role }) => role === 'child-interest') === true &&
    writtenSection(unit, 'proposal') !== undefined;
  if (!isBasis || assessment === undefined) return [];
  if (!isOldEnough(unit) || !childIsHeard(unit, names)) return [];
  const told = outline.sections.find(({ role, heading }) => role === 'method' && heading !== undefined);
  const informed = headingPlace(unit, told ?? assessment);
  const weighed = headingPlace(unit, assessment);
  return [
    ...(informed === undefined || childIsInformed(unit, names)
      ? []
      : [
          { ...informed, ...ADVICE, source: 'sol-3-3', variant: 'information', message: MESSAGE.information },
        ]),
    ...(weighed === undefined || viewIsWeighed(unit, names)
      ? []
      : [{ ...weighed, ...ADVICE, variant: 'weight', message: MESSAGE.weight }]),
  ];
};

export const missingChildVoice = defineRule({
  id: 'missing-child-voice',
  title: 'Barnets röst saknas',
  category: 'structure',
  strength: 'requirement',
  why: 'Barnets bästa kan inte bedömas utan att barnets egna åsikter vägs in.',
  source: 'sol-3-2',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Förhandsbedömning\n\nBarn: Saga Bod, 4 år, och Frans Bod, 9 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## Samtal med barnen\n\n[[Barnen har inte tillfrågats.]]\n\n## Beslut\n\nUtredning inleds.',
        says: MESSAGE.none,
        variant: 'no-reason',
      },
      {
        text: '# Utredning om ekonomiskt bistånd\n\nBarn: Elias Ek, 8 år\n\n## Underlag\n\nSamtal har hållits med föräldrarna. [[Barnen har inte varit med på mötena.]]\n\n## Barnen\n\nElias lärare säger att han är trött.',
        says: MESSAGE.none,
        variant: 'no-reason',
      },
      {
        text: '# Utredning enligt LSS\n\nSökande: Sixten Fjäll, 14 år\n\n## Utredningens genomförande\n\n[[Något samtal med Sixten har inte hållits på grund av hans funktionsnedsättning.]]\n\n## Bedömning\n\nSixten behöver korttidsvistelse.',
        says: MESSAGE['no-excuse'],
        variant: 'no-excuse',
      },
      {
        text: '# Uppföljning av kontaktfamilj\n\nAvser: Moa Sälg, 11 år\n\n## Om insatsen\n\nMamman säger att Moa sover bättre.\n\n## [[Barnets synpunkter]]\n\n## Bedömning\n\nMoa behöver insatsen.',
        says: MESSAGE.silent,
      },
      {
        text: '# Utredning om stöd till vuxen\n\nSökande: Lars Gren\n\n## Missbruk\n\nLars dricker varje helg.\n\n## [[Barn i hemmet]]\n\nDottern Iris, 9 år, bor hos Lars varannan vecka.',
        says: MESSAGE.section,
      },
      {
        text: '# Utredning om syskon\n\nBarn: Maja Ek, 12 år, och Signe Ek, 4 år\n\n## Underlag\n\nMaja säger att hon trivs. [[Signe har inte varit med vid samtalen, eftersom hon inte har fyllt fem.]]\n\n## Bedömning\n\nFlickorna behöver stöd.',
        says: MESSAGE['no-excuse'],
        variant: 'no-excuse',
      },
      {
        text: '# Utredning om barn\n\nBarn: Alva Ek, 6 år, och Hugo Ek, 11 år\n\n## Samtal\n\nHugo säger att han är rädd. [[Det har inte bedömts lämpligt att samtala med Alva.]]\n\n## Bedömning\n\nBarnen behöver stöd.',
        says: MESSAGE.none,
        variant: 'no-reason',
      },
      {
        text: '# Förhandsbedömning\n\nBarn: Saga Bod, 9 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## Samtal\n\nSaga säger att hon är rädd när det skriks.\n\n## [[Barnets uppfattning]]\n\n## Bedömning\n\nSaga behöver skydd.',
        says: MESSAGE.section,
      },
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 9 år\n\n## [[Så har utredningen gjorts]]\n\nJag har träffat Alva två gånger.\n\n## Vad barnet säger\n\nAlva säger att hon vill bo kvar.\n\n## Analys och bedömning\n\nAlva vill bo kvar, och det väger tungt.\n\n## Förslag till beslut\n\nAlva beviljas kontaktfamilj.',
        says: MESSAGE.information,
        variant: 'information',
      },
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 9 år\n\n## Så har utredningen gjorts\n\nJag berättade för Alva varför vi träffades.\n\n## Vad barnet säger\n\nAlva säger att hon vill bo kvar.\n\n## [[Analys och bedömning]]\n\nMamman behöver hjälp på morgnarna.\n\n## Förslag till beslut\n\nFamiljen beviljas familjestöd.',
        says: MESSAGE.weight,
        variant: 'weight',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Otto Falk, 2 år\n\n## Så har utredningen gjorts\n\nJag har sett Otto leka.\n\n## Vad barnet säger\n\nOtto visade med gester att han ville upp.\n\n## Analys och bedömning\n\nMamman behöver hjälp.\n\n## Förslag till beslut\n\nFamiljen beviljas stöd.',
      '# Utredning om barn\n\nBarn: Otto Falk, 2 år\n\n## Otto\n\nOtto har inte fått frågan. Vi har i stället iakttagit honom på förskolan.',
      '# Utredning om stöd till vuxen\n\nSökande: Lars Gren\n\n## Missbruk\n\nLars dricker varje helg.\n\n## Barn i hemmet\n\nDottern Iris, 9 år, bor hos Lars varannan vecka. Hon säger att hon vill fortsätta med det.',
      '# Uppföljning av kontaktfamilj\n\nAvser: Moa Sälg, 11 år\n\n## Om insatsen\n\nMoa säger att hon trivs hos kontaktfamiljen.',
      '# Förhandsbedömning\n\nBarn: Saga Bod, 1 år\n\n## Samtal med barnen\n\nBarnet har inte hörts. Skälet är att samtalet ska hållas på barnahus i nästa vecka.',
      '# Förhandsbedömning\n\nHandläggare:\n\n## Vad barnet säger\n\n## Bedömning',
      '# Utredning om hemtjänst\n\nAvser: Rut Berg, 87 år\n\n## Ansökan\n\nRut ansöker om hjälp med städning.',
    ],
  },
  check: (unit) => {
    if (isUnwritten(unit.blocks)) return [];
    const { names, isCentral } = childrenIn(unit.blocks, unit.outline, unit.template);
    const inDocument = documentFindings(unit, names, isCentral);
    const sections = sectionsWithoutVoice(unit, names, isCentral).flatMap((section) =>
      section.heading === undefined || inDocument.some(({ block = -1 }) => isIn(section, block))
        ? []
        : [{ ...sectionPlace(unit, section), variant: 'section', message: MESSAGE.section }],
    );
    const involved = inDocument.length + sections.length > 0 ? [] : involvementFindings(unit, names);
    const isOld = (documentDate(unit.blocks, unit.outline) ?? NEW_ACT) < NEW_ACT;
    return [...inDocument, ...sections, ...involved].map((finding) =>
      isOld ? { ...finding, source: 'sol-2001-11-10' } : finding,
    );
  },
});
