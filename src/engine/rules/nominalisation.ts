import { isStatute, isQuoted } from '../klarsprak/exempt';
import { hiddenVerbs } from '../klarsprak/hidden-verbs';
import { termFinding } from './make/term-rule';
import { termsIn } from './make/terms';
import { type BlockUnit, defineRule, type RuleFinding } from './rule';

const saysOf = (verb: string): string => `Säg det med verbet ”${verb}”, och skriv vem som gör det.`;

const listed = (unit: BlockUnit): RuleFinding[] =>
  termsIn(unit.block, unit.setup)
    .filter(({ value }) => value.type === 'nominalisering')
    .map((match) => termFinding(match, unit));

const check = (unit: BlockUnit): RuleFinding[] => {
  const { block, section } = unit;
  const fromList = listed(unit);
  const built = block.sentences
    .filter((sentence) => !isStatute(block, sentence, section.title))
    .flatMap(hiddenVerbs)
    .filter((place) => !isQuoted(block, place))
    .filter((place) => !fromList.some(({ start, end }) => start < place.end && place.start < end))
    .map(({ start, end, verb }): RuleFinding => ({ start, end, message: saysOf(verb) }));
  return [...fromList, ...built];
};

export const nominalisation = defineRule({
  id: 'nominalisation',
  title: 'Verb som blivit substantiv',
  category: 'language',
  strength: 'advice',
  why: 'Ett verb visar vem som gör vad; ett substantiv gömmer det och gör meningen längre.',
  source: 'skrivregler-2014',
  scope: 'block',
  examples: {
    flags: [
      {
        text: 'Vi har [[genomfört en kartläggning av]] hans skulder.',
        says: 'Låt verbet bära meningen: ”kartlägga”.',
        fixed: ['kartlagt'],
      },
      {
        text: 'Nu krävs [[vidtagande av]] flera åtgärder.',
        says: 'Säg det med verbet ”vidta”, och skriv vem som gör det.',
      },
      {
        text: 'Föräldrarnas [[avböjande av]] hjälp i hemmet väger tungt.',
        says: 'Säg det med verbet ”avböja”, och skriv vem som gör det.',
      },
      {
        text: 'Målet är ett ökat [[självständiggörande av]] Karin.',
        says: 'Säg det med verbet ”självständiggöra”, och skriv vem som gör det.',
      },
      {
        text: '[[Inhämtande av underlag har skett]] i mars.',
        says: 'Säg det med verbet ”inhämta”, och skriv vem som gör det.',
      },
      {
        text: 'Det [[sker en utökning]] av timmarna.',
        says: 'Säg det med verbet ”utöka”, och skriv vem som gör det.',
      },
      {
        text: 'En [[genomgång av rutiner gjordes]] i mars.',
        says: 'Säg det med verbet ”gå igenom”, och skriv vem som gör det.',
      },
      {
        text: '[[Inskrivning skedde]] den 3 mars.',
        says: 'Säg det med verbet ”skriva in”, och skriv vem som gör det.',
      },
      {
        text: 'En [[ökning av Saras trygghet är av stor vikt]].',
        says: 'Säg det med verbet ”öka”, och skriv vem som gör det.',
      },
      {
        text: 'Det är bra om en [[förbättring av kontakten kommer till stånd]].',
        says: 'Säg det med verbet ”förbättra”, och skriv vem som gör det.',
      },
    ],
    passes: [
      'Nämnden ansvarar för genomförande av insatser.',
      'Kartläggningen är klar.',
      'Vi har kartlagt hans skulder.',
      'Hon är beroende av färdtjänst.',
      'Ett utlåtande av läkaren kom i mars, och samtalet ägde rum i skolan.',
    ],
  },
  check,
});
