const number = new Intl.NumberFormat('sv-SE');

/** Everything the view of the writer's own settings says. */
export const personalStrings = {
  title: 'Mina inställningar',
  open: 'Mina inställningar',
  loading: 'Öppnar …',
  back: 'Tillbaka',
  intro:
    'Här ställer du in Saklig för dig själv. Ingen annan påverkas. Inställningarna sparas bara på den här datorn. Krav går inte att stänga av.',
  notKept: 'Inställningarna går inte att spara här. De gäller tills du stänger Saklig.',
  unused: 'Det här används inte:',

  rules: 'Råd',
  rulesIntro: 'Råd som du inte har nytta av kan du flytta ned eller stänga av.',
  categories: {
    structure: 'Mall',
    facts: 'Fakta och bedömningar',
    language: 'Språk',
    length: 'Längd',
    integrity: 'Personuppgifter och lagrum',
  },
  changed: (count: number) => (count === 0 ? '' : `, ${number.format(count)} ändrade`),
  rule: (title: string) => `Så visas rådet ”${title}”`,
  choices: { usual: 'Som vanligt', first: 'Visa först', last: 'Visa sist', off: 'Visa inte' },

  goals: 'Längdmål',
  goalsIntro: 'Högsta antal ord. Lämna rutan tom för att behålla det mål som redan gäller.',
  documentType: 'Dokumenttyp',
  whole: 'Hela dokumentet',
  goal: (what: string, above: number | undefined) =>
    above === undefined ? `${what} (inget mål)` : `${what} (${number.format(above)} ord)`,
  goalFault: (least: number, most: number) =>
    `Skriv ett heltal från ${number.format(least)} till ${number.format(most)}.`,
  sections: 'Avsnitten',

  words: 'Mina ord',
  wordsIntro: 'Dina ord läggs till ordlistan. Saklig hittar också böjningarna.',
  word: 'Ord',
  wordHint: 'I grundform.',
  treatment: 'Saklig ska',
  treatments: { replace: 'föreslå ett annat ord', allow: 'sluta anmärka på ordet' },
  replacement: 'Skriv i stället',
  replacementHint: 'Ett bindestreck betyder: stryk ordet.',
  add: 'Lägg till ordet',
  noWord: 'Skriv ordet först.',
  noReplacement: 'Skriv vad som ska stå i stället.',
  sameWord: 'Ordet finns redan i din lista.',
  added: (word: string) => `Lade till ”${word}”.`,
  removed: (word: string) => `Tog bort ”${word}”.`,
  remove: (word: string) => `Ta bort ”${word}”`,
  shownWord: (word: string, replacement: string | undefined) =>
    replacement === undefined
      ? `${word}: ingen anmärkning`
      : replacement === '-'
        ? `${word}: stryks`
        : `${word} → ${replacement.replaceAll('|', ' eller ')}`,

  reset: 'Återställ mina inställningar',
  resetQuestion:
    'Vill du ta bort alla dina egna inställningar? Då gäller det som din organisation har bestämt.',
  resetYes: 'Ja, återställ',
  resetNo: 'Nej',
  resetDone: 'Dina egna inställningar är borttagna.',
} as const;
