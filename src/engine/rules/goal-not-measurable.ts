import { anywhere, textStartsAsWritten } from '../wording/one-of';
import { MONTH, SMALL_NUMBER } from '../wording/word-groups';
import { wording } from '../wording/wording';
import { defineRule } from './rule';

const GOAL = wording(textStartsAsWritten`
  ((Ett|Det|Vårt|Det …) (… ){0,2}?)?(…ens )?…?[Mm]ål(et|en|sättningen)?( (med|för|på sikt) ?[^.]{0,60}?)? är (
    att|en|ett|bättre|ökad|stärkt|minskad|fler|färre
  )(?!\p{L})
`);
const WISH = wording(/(?<!\p{L})(?:ska|skall)(?!\p{L})/u);
/** A number, a day, an amount or a way to see it: any of these makes the goal something to follow up. */
const MEASURE = wording(anywhere`
  \p{N}
  (?<!\p{L})(
    ${SMALL_NUMBER}|varje|varannan|alla|inga?|inget|halv|hälften|procent
    minst|högst|senast|före|innan|dagligen|gång(er)?|vecka|veckor|månad(er)?
    hela (natten|nätter|dagen|dagar|veckan)
    ${MONTH}|sommaren|terminen|läsåret|årsskiftet|nyår|påsk|midsommar|jul
    (höst|sport|påsk|jul|sommar)lov(et)?|skolavslutningen
    drogfri|nykter|mäts|märks|syns|skattar|skattning|enligt
  )(?!\p{L})
`);

export const goalNotMeasurable = defineRule({
  id: 'goal-not-measurable',
  title: 'Målet går inte att följa upp',
  category: 'structure',
  strength: 'advice',
  why: 'Ett mål som går att se och datera kan följas upp; annars vet ingen om insatsen hjälper.',
  source: 'projektet',
  scope: 'sentence',
  examples: {
    flags: [
      {
        text: '# Genomförandeplan för Alva\n\n## Mål\n\n[[Målet är att Alva ska må bättre.]]',
        says: 'När ska målet vara nått, och hur märks det? Skriv vad som ska ha hänt och till vilken dag.',
      },
      {
        text: '# Genomförandeplan för Alva\n\n## Mål\n\nI maj går Alva till skolan fyra dagar i veckan.\n\n- [[Alva ska få en meningsfull fritid.]]',
        says: 'När ska målet vara nått, och hur märks det? Skriv vad som ska ha hänt och till vilken dag.',
      },
    ],
    passes: [
      '# Genomförandeplan för Alva\n\n## Mål\n\nMålet är att mamman är självförsörjande vid årsskiftet.',
      '# Genomförandeplan för Alva\n\n## Mål\n\nMålet är att Alva är i skolan minst 80 procent av tiden i maj.',
      '# Genomförandeplan för Alva\n\n## Bakgrund\n\nAlva ska börja skolan.',
      '# Genomförandeplan för Alva\n\n## Mål\n\nAlva vill ha en hund.',
    ],
  },
  check: ({ sentence, section }) => {
    const { start, end } = sentence;
    const isGoal = GOAL.isIn(sentence) || (section.role === 'goals' && WISH.isIn(sentence));
    if (!isGoal || MEASURE.isIn(sentence)) return [];
    return [
      {
        start,
        end,
        message: 'När ska målet vara nått, och hur märks det? Skriv vad som ska ha hänt och till vilken dag.',
      },
    ];
  },
});
