import { isStatute, isQuoted } from '../klarsprak/exempt';
import { hiddenVerbs } from '../klarsprak/hidden-verbs';
import { termFinding } from './make/term-rule';
import { termsIn } from './make/terms';
import { type BlockUnit, defineRule, type RuleFinding } from './rule';

const saysOf = (verb: string): string =>
  `Säg det med verbet ”${verb}”. Skriv också vem som gör det, om det har betydelse.`;

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
        says: 'Säg det med verbet ”vidta”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: 'Föräldrarnas [[avböjande av]] hjälp i hemmet väger tungt.',
        says: 'Säg det med verbet ”avböja”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: 'Målet är ett bättre [[tillgodoseende av]] Karins behov.',
        says: 'Säg det med verbet ”tillgodose”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: '[[Inhämtande av underlag har skett]] i mars.',
        says: 'Säg det med verbet ”inhämta”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: 'Det [[sker en utökning]] av timmarna.',
        says: 'Säg det med verbet ”utöka”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: 'En [[genomgång av rutiner gjordes]] i mars.',
        says: 'Säg det med verbet ”gå igenom”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: '[[Inskrivning skedde]] den 3 mars.',
        says: 'Säg det med verbet ”skriva in”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: 'En [[ökning av Saras trygghet är av stor vikt]].',
        says: 'Säg det med verbet ”öka”. Skriv också vem som gör det, om det har betydelse.',
      },
      {
        text: 'Det är bra om en [[förbättring av kontakten kommer till stånd]].',
        says: 'Säg det med verbet ”förbättra”. Skriv också vem som gör det, om det har betydelse.',
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
