const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

const sides = (before: number | undefined, after: number | undefined): string =>
  [
    ...(before === undefined ? [] : [`${number.format(before)} har svarat före`]),
    ...(after === undefined ? [] : [`${number.format(after)} har svarat efter`]),
  ].join(' och ');

/** What the slides say. */
export const slideStrings = {
  before: 'Före',
  after: 'Efter',
  words: 'Ord',
  shorter: 'Kortare, procent',
  minutes: 'Minuter',
  remarks: 'Anmärkningar',
  lix: 'LIX',
  unsourced: 'Uppgifter utan källa',
  spreadColumns: ['Mått', 'När', 'Antal', 'Nedre kvartil', 'Median', 'Övre kvartil'],
  spreadNote: (count: number) =>
    `${number.format(count)} deltagare. Stapeln är medianen: hälften ligger under och hälften över. Strecket visar var den mellersta hälften ligger.`,

  wordsTitle: (median: number, saved: number) => {
    const share = Math.round(Math.abs(median));
    const whole =
      share === 0
        ? 'I mitten av gruppen är texten lika lång som förut.'
        : `I mitten av gruppen blev texten ${number.format(share)} procent ${median > 0 ? 'kortare' : 'längre'}.`;
    return saved > 0 ? `${whole} Tillsammans är det ${number.format(saved)} ord mindre att läsa.` : whole;
  },
  wordsCaption: 'Ord i texten',
  shareCaption: 'Så många procent kortare blev texten',
  measures: 'Anmärkningar och LIX',
  measuresTitle: (before: number, after: number) =>
    `I mitten av gruppen gick anmärkningarna i en text från ${number.format(before)} till ${number.format(after)}`,
  rules: 'Anmärkningar efter sort',
  rule: 'Anmärkning',
  rulesTitle: (first: string) => `Mest minskade ”${first}”`,
  rulesCaption: 'Alla deltagares anmärkningar tillsammans',
  totalsNote: 'Tabellen har alla sorters anmärkningar, också dem som har ökat.',
  terms: 'Ord som byttes',
  term: 'Ord eller uttryck',
  times: 'Gånger',
  termsTitle: (first: string, times: number) =>
    `Oftast byttes eller ströks ”${first}”, ${number.format(times)} ${times === 1 ? 'gång' : 'gånger'}`,
  termsCaption: 'Ord och uttryck ur Sakligs ordlista som har bytts eller strukits',
  termsNote: 'Bara ord ur Sakligs egen ordlista räknas. Inget annat ur texterna lämnar deltagarnas datorer.',
  types: 'Dokumenttyper',
  typesTitle: 'Så mycket kortare blev olika sorters texter',
  typesNote: 'Bara sorter som minst fem deltagare har skrivit visas.',
  exercises: 'Övningar',
  exercise: 'Övning',
  exercisesTitle: 'Så gick övningarna',
  exercisesCaption: 'Rätta svar, procent',
  exercisesNote:
    'Stapeln är medianen, strecket den mellersta hälften. Många svar går att diskutera. Tala gärna om övningar med låga tal.',
  right: 'Rätt, procent',
  tries: 'Försök',
  question: 'Fråga',
  surveyPart: (title: string) => `Enkät: ${title}`,
  otherQuestions: (id: string) => `Andra frågor (${id})`,
  scaleCaption: (steps: readonly string[]) =>
    `○ före, ● efter. ${steps.map((step, index) => `${index + 1} = ${step.toLowerCase()}`).join(', ')}`,
  numberCaption: 'Median av det som deltagarna har uppgett',
  surveyNote: (steps: readonly string[] | undefined, before: number | undefined, after: number | undefined) =>
    `${sides(before, after)}. ${steps === undefined ? 'Stapeln' : 'Punkten'} är medianen, strecket den mellersta hälften. En skillnad kan bero på annat än workshopen: det behöver inte vara samma personer som har svarat.`,
} as const;
