import { rememberLatest } from '../document/remember-latest';
import { meaningOf } from '../klarsprak/concepts';
import { contentOf } from '../klarsprak/content';
import type { Sentence } from '../language/index';
import { EXPLAINS, GIVES_REASON, JUDGES, PROCEDURE, REASON } from '../klarsprak/reasons';
import type { Section } from '../structure/outline';
import { type Verdict, verdictOf } from '../structure/verdict';
import { wording } from '../wording/wording';
import { type Told, toldBySection } from './make/told';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const SAYS =
  'Vad bygger bedömningen på? Lägg till skälet, till exempel ”Jag bedömer att … eftersom …”, eller hänvisa till var i dokumentet det står.';
const SAYS_SURE =
  'Vad gör det så säkert? Skriv skälet i stället för de starka orden, till exempel ”… eftersom …”.';
const SAYS_OF: Readonly<Record<Verdict, string>> = {
  dismissed:
    'Varför inte? Lägg till skälet, till exempel ”… räcker inte, eftersom …”, eller hänvisa till var i dokumentet det står.',
  protection:
    'Vad bygger skyddsbedömningen på? Skriv skälen, till exempel ”… eftersom pappan är bortrest till söndag”.',
  partly: 'Vad är uppnått, och vad återstår? Skriv det, gärna med antal.',
  weighed: 'Hur har barnets bästa vägts in? Skriv vad som är bäst för barnet här, och varför.',
  best: 'Varför är det bäst för barnet? Skriv skälen, och vad barnet självt tycker.',
  credibility: SAYS,
  claimed: SAYS,
  sure: SAYS_SURE,
  decided: SAYS,
};

const SAYS_REFUSED =
  'Varför blir det avslag? Skriv skälet i bedömningen, så att den som berörs kan förstå beslutet och överklaga det.';

const isPlain = ({ sentence, judgement }: Told): boolean =>
  judgement.kind === 'assessment' && !REASON.isIn(sentence);

/** Anything but bare judgements and proposals. */
const isReason = (told: Told): boolean => {
  if (!isPlain(told)) return true;
  const verdict = verdictOf(told.sentence);
  return !JUDGES.isIn(told.sentence) && (verdict === undefined || verdict === 'best');
};

const explains = (told: Told | undefined): boolean => told !== undefined && EXPLAINS.isIn(told.sentence);

const tellsOfProtection = (told: Told | undefined): boolean =>
  told !== undefined && !PROCEDURE.isIn(told.sentence) && verdictOf(told.sentence) !== 'protection';

const countsSomething = (told: Told | undefined): boolean =>
  told !== undefined && told.sentence.tokens.some(({ kind }) => kind === 'number');

const isAbout = (sentence: Sentence, subject: string | undefined): boolean =>
  subject !== undefined && contentOf(sentence).words.has(subject);

const subjectOf = (sentence: Sentence): string | undefined => [...contentOf(sentence).words][0];

/** Concepts that nearly every assessment names, so that sharing them gives no ground. */
const GENERAL = new Set(['behov', 'hjälp', 'stor', 'lämplig', 'räcka', 'bra', 'klara', 'risk']);
const PERSON = wording(
  /(?<!\p{L})(?:hon|han|hen|de|klienten|modern|fadern|mamman|pappan|mor|far|föräldrarna|barnen?)(?!\p{L})/iu,
);

const sharesMatter = (own: Sentence, near: Sentence): boolean =>
  [...meaningOf(own).concepts].some(
    (concept) => !GENERAL.has(concept) && meaningOf(near).concepts.has(concept),
  );

/** Says more than another verdict about the same thing. */
const isGround = (near: Told | undefined, own: Told): boolean =>
  near !== undefined &&
  verdictOf(near.sentence) === undefined &&
  !JUDGES.isIn(near.sentence) &&
  sharesMatter(own.sentence, near.sentence);

const hasGround = (own: Told | undefined, before: Told | undefined, after: Told | undefined): boolean =>
  own !== undefined && (isGround(before, own) || isGround(after, own));

/** What follows tells of the people: the verdict opens what is then told. */
const opens = (after: Told | undefined): boolean =>
  after !== undefined &&
  (after.judgement.kind === 'fact' || after.judgement.kind === 'mixed') &&
  (PERSON.isIn(after.sentence) || meaningOf(after.sentence).names.size > 0);

const others = (all: readonly Told[], at: number): readonly Told[] => all.filter((_, index) => index !== at);

const isReasoned = (verdict: Verdict, all: readonly Told[], at: number): boolean => {
  const [before, own, after] = [all[at - 1], all[at], all[at + 1]];
  const subject = own === undefined ? undefined : subjectOf(own.sentence);
  switch (verdict) {
    case 'protection':
      return tellsOfProtection(before) || tellsOfProtection(after);
    case 'partly':
      return countsSomething(before) || explains(after);
    case 'weighed':
      return [before, after].some((near) => near?.judgement.kind === 'assessment');
    case 'best':
      return all.length > 1;
    case 'decided':
      return others(all, at).some(isReason);
    case 'dismissed':
    case 'credibility':
      return explains(after) || others(all, at).some(({ sentence }) => isAbout(sentence, subject));
    case 'claimed':
      return explains(after) || opens(after) || hasGround(own, before, after);
    case 'sure':
      return GIVES_REASON.isIn(own?.sentence ?? '') || explains(after);
  }
};

const ROLES_WEIGHING = new Set<string | undefined>([undefined, 'assessment', 'child-interest', 'entry']);

/** Where a verdict of this kind is looked for; that a goal is partly reached is said beside the facts about it. */
const isPlace = ({ holds, role }: Section, verdict: Verdict): boolean => {
  if (!ROLES_WEIGHING.has(role)) return false;
  if (verdict === 'partly') return true;
  if (verdict === 'best') return role === 'child-interest';
  return holds === 'assessment' || (holds === 'both' && (verdict !== 'weighed' || role === 'child-interest'));
};

const bareVerdict = (section: Section, all: readonly Told[], at: number): string | undefined => {
  const told = all[at];
  const verdict = told === undefined ? undefined : verdictOf(told.sentence);
  if (told === undefined || verdict === undefined || !isPlace(section, verdict)) return undefined;
  const isBare = verdict === 'weighed' || verdict === 'sure' || isPlain(told);
  return isBare && !isReasoned(verdict, all, at) ? SAYS_OF[verdict] : undefined;
};

/** A judgement alone in its paragraph, or among others as bare. */
const bareJudgement = (section: Section, all: readonly Told[], at: number): string | undefined => {
  const told = all[at];
  if (told === undefined || told.isListItem || section.holds !== 'assessment') return undefined;
  if (section.role === 'entry' || !ROLES_WEIGHING.has(section.role)) return undefined;
  if (!isPlain(told) || !JUDGES.isIn(told.sentence)) return undefined;
  const near = others(all, at).filter(({ block }) => block === told.block);
  return near.some(isReason) ? undefined : SAYS;
};

const REFUSED = wording(/(?<!\p{L})avslås(?!\p{L})/iu);
const WHOLE = wording(
  /(?<!\p{L})(?:ansökan|ansökningen|begäran|framställan|framställningen|yrkandet)(?!\p{L})/iu,
);

/** A proposal to refuse something that no sentence of the assessment weighs. */
const bareRefusal = (told: Told, weighed: () => readonly Told[]): string | undefined => {
  const { sentence } = told;
  if (!REFUSED.isIn(sentence)) return undefined;
  if (WHOLE.isIn(sentence) || REASON.isIn(sentence)) return undefined;
  const subject = subjectOf(sentence);
  const isWeighed = weighed().some((other) => isReason(other) && isAbout(other.sentence, subject));
  return subject === undefined || isWeighed ? undefined : SAYS_REFUSED;
};

const remarkOn = ({ block, sentence: { start, end } }: Told, message: string | undefined): RuleFinding[] =>
  message === undefined ? [] : [{ block, start, end, message }];

/** Verdicts and judgements depend on nothing outside their section. */
const findingsIn = rememberLatest((section: Section, all: readonly Told[]) =>
  all.flatMap((told, at) => remarkOn(told, bareVerdict(section, all, at) ?? bareJudgement(section, all, at))),
);

const check = (unit: DocumentUnit): RuleFinding[] => {
  const bySection = toldBySection(unit);
  const { sections } = unit.outline;
  const weighed = (): readonly Told[] =>
    bySection.flatMap((all, index) =>
      sections[index]?.holds !== 'fact' && sections[index]?.role !== 'proposal' ? all : [],
    );
  return sections.flatMap((section, index) => {
    const all = bySection[index] ?? [];
    if (section.role === 'proposal') return all.flatMap((told) => remarkOn(told, bareRefusal(told, weighed)));
    return ROLES_WEIGHING.has(section.role) ? findingsIn(section, all) : [];
  });
};

export const unreasonedAssessment = defineRule({
  id: 'unreasoned-assessment',
  title: 'Bedömning utan skäl',
  category: 'facts',
  strength: 'advice',
  why: 'En bedömning utan skäl går inte att pröva, varken för den det gäller eller för domstolen.',
  source: 'fl-32',
  scope: 'document',
  examples: {
    flags: [
      { text: '# Utredning\n\n## Bedömning\n\n[[Behov av ledsagare bedöms föreligga.]]', says: SAYS },
      {
        text: '# Utredning\n\n## Analys\n\nAli är trött på morgnarna.\n\n[[Förvaltningen bedömer att Ali behöver en kontaktfamilj.]]',
        says: SAYS,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nAli är borta varje måndag. Han behöver någon som väcker honom. [[Skolbyte är inte aktuellt.]]',
        says: SAYS_OF.dismissed,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nAli är borta varje måndag. [[Grannens uppgifter bedöms inte vara trovärdiga.]] Mamman arbetar natt.',
        says: SAYS_OF.credibility,
      },
      {
        text: '# Förhandsbedömning\n\n## Skyddsbedömning\n\nSkyddsbedömningen gjordes den 3 mars. [[Ali bedöms inte behöva omedelbart skydd.]]',
        says: SAYS_OF.protection,
      },
      {
        text: '# Uppföljning\n\n## Bedömning\n\nAli vill gå kvar i gruppen. [[Målet är delvis uppnått.]]',
        says: SAYS_OF.partly,
      },
      {
        text: '# Utredning\n\n## Barnets bästa\n\n[[Principen om barnets bästa har vägts in i förslaget.]]',
        says: SAYS_OF.weighed,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nInkomsten räcker inte till hyran i mars.\n\n## Förslag till beslut\n\nHyran beviljas med 7 200 kronor. [[Flyttkostnaden avslås.]]',
        says: SAYS_REFUSED,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nAli är borta varje måndag. [[Läxhjälp bedöms vara rätt väg.]]',
        says: SAYS,
      },
      { text: '# Utredning\n\n## Bedömning\n\n[[Ansökan bör avslås.]]', says: SAYS },
      {
        text: '# Förhandsbedömning\n\n## Omedelbart skydd\n\nSkyddsbedömning gjordes den 3 mars. [[Något behov av akut skydd föreligger inte.]]',
        says: SAYS_OF.protection,
      },
      { text: '# Utredning\n\n## Bedömning\n\nAli bor hos mormor. [[Självmordsrisken är låg.]]', says: SAYS },
      {
        text: '# Utredning\n\n## Bedömning\n\nAli vill bo kvar hos mormor. [[Två helger i månaden är skäligt.]]',
        says: SAYS,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nAli är borta varje måndag. [[Pappan sätter sina egna behov först.]]',
        says: SAYS,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nAli är borta varje måndag. [[Det råder ingen tvekan om att han behöver en kontaktperson.]]',
        says: SAYS_SURE,
      },
    ],
    passes: [
      '# Utredning\n\n## Bedömning\n\nTvå helger i månaden är skäligt. Mamman har själv begärt två helger i månaden.',
      '# Utredning\n\n## Bedömning\n\nSökanden har 24 000 kronor på sitt konto. Ansökan bör avslås.',
      '# Utredning\n\n## Bedömning\n\nRisken för nya skulder är stor. Ali har lånat pengar två gånger sedan i maj.',
      '# Utredning\n\n## Bedömning\n\nJag bedömer att Ali behöver stöd eftersom han är borta varje måndag.',
      '# Utredning\n\n## Bedömning\n\nAli är borta varje måndag. Jag bedömer att han behöver stöd.',
      '# Utredning\n\n## Bedömning\n\nEtt skolbyte skulle skilja Ali från kamraterna. Skolbyte är inte aktuellt.',
      '# Förhandsbedömning\n\n## Skyddsbedömning\n\nAli behöver inte omedelbart skydd. Pappan är bortrest till söndag.',
      '# Uppföljning\n\n## Bedömning\n\nAli har kommit till 8 av 10 träffar. Målet är delvis uppnått.',
    ],
  },
  check,
});
