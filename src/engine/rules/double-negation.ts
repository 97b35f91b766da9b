import { type DoubleNegative, doubleNegatives } from '../klarsprak/double-negatives';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import { termFinding } from './make/term-rule';
import { termsIn } from './make/terms';
import { type BlockUnit, defineRule, type RuleFinding } from './rule';

const SAYS: Readonly<Record<DoubleNegative['kind'], string>> = {
  turned:
    'Två nekande ord tar ut varandra. Säg rakt vad som gäller, till exempel ”rimligt” i stället för ”inte orimligt”.',
  twice: 'Två nekande ord i samma mening är lätta att läsa fel. Säg rakt vad som gäller eller kan hända.',
};

const check = (unit: BlockUnit): RuleFinding[] => {
  const { block, section } = unit;
  const listed = termsIn(block, unit.setup)
    .filter(({ value }) => value.type === 'dubbelnegation')
    .map((match) => termFinding(match, unit));
  const built = block.sentences
    .filter((sentence) => !isStatute(block, sentence, section.title))
    .flatMap(doubleNegatives)
    .filter((place) => !isQuoted(block, place))
    .map(({ start, end, kind }): RuleFinding => ({ start, end, message: SAYS[kind] }));
  // The longer one says what the whole turns on; at the same length the list has a word to put there.
  const overlaps = (one: RuleFinding, other: RuleFinding): boolean =>
    one.start < other.end && other.start < one.end;
  const length = ({ start, end }: RuleFinding): number => end - start;
  const whole = built.filter(
    (one) => !listed.some((other) => overlaps(one, other) && length(other) >= length(one)),
  );
  return [...listed.filter((one) => !whole.some((other) => overlaps(one, other))), ...whole];
};

export const doubleNegation = defineRule({
  id: 'double-negation',
  title: 'Dubbel nekning',
  category: 'language',
  strength: 'advice',
  why: 'Läsaren måste vända på meningen två gånger för att förstå den, och då är det lätt att läsa fel.',
  source: 'skrivregler-2014',
  scope: 'block',
  examples: {
    flags: [
      {
        text: 'Han är [[inte sällan]] ensam på kvällarna.',
        says: 'Skriv ”ofta”, eller ännu hellre hur ofta.',
        fixed: ['ofta'],
      },
      {
        text: 'Ali är [[på intet sätt olämplig]] för uppdraget.',
        says: SAYS.turned,
      },
      { text: 'Det är [[inte helt utan betydelse]] att skolan ringer varje dag.', says: SAYS.turned },
      { text: 'Det är dock [[ej ovidkommande]] att hon har en bror i byn.', says: SAYS.turned },
      { text: 'Ett telefonsamtal till skulle [[inte framstå som orimligt]].', says: SAYS.turned },
      { text: 'Det finns [[ingen anledning att inte]] tro henne.', says: SAYS.twice },
      { text: 'Det kan [[inte uteslutas att mamman inte]] kommer till mötet.', says: SAYS.twice },
      { text: 'Det går [[inte att utesluta att Ali inte]] skulle komma hem.', says: SAYS.twice },
      { text: 'Det är [[inte så att Ali inte]] har några vänner.', says: SAYS.twice },
      { text: 'Samtalen är [[inte alltid oproblematiska]].', says: SAYS.turned },
      { text: 'Ali [[saknar möjlighet att inte]] gå dit.', says: SAYS.twice },
      { text: '[[Inte heller kan det sägas vara obefogat]] att hon flyttar.', says: SAYS.turned },
    ],
    passes: [
      'Han är sällan ensam.',
      'Hon är inte hemma.',
      'Hon är inte orolig för pojken. Han saknar inte stöd utan övning.',
      'Vi kan inte säga att han har slagit, men han förnekar det inte.',
    ],
  },
  check,
});
