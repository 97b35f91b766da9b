/** Everything the survey page says besides the survey itself. */
export const strings = {
  minutes: (minutes: number) => `Tar ungefär ${minutes} minuter.`,
  privacy: 'Svaren stannar på din dator. När du är klar får du en rad med tal att lämna till kursledaren.',
  moment: 'När svarar du?',
  moments: { before: 'Före workshopen', after: 'Efter workshopen' },
  hours: (most: number) => `Ett heltal från 0 till ${most}`,
  notANumber: (most: number) => `Skriv ett heltal från 0 till ${most}, eller lämna rutan tom.`,
  answered: (count: number, all: number) => `Du har svarat på ${count} av ${all} frågor.`,
  done: 'Visa min rad',
  chooseMoment: 'Välj först om du svarar före eller efter workshopen.',
  noAnswers: 'Svara på minst en fråga.',
  badNumber: 'Rätta talet som är markerat.',
  lineTitle: 'Din rad',
  lineIntro:
    'Raden innehåller bara dina svar som tal. Kopiera den och klistra in den där kursledaren har sagt. Ändrar du ett svar ändras raden.',
  clear: 'Ta bort svaret',
  clearLabel: (question: string) => `Ta bort svaret: ${question}`,
} as const;
