/** What the pane page says when there is no document to review. */
export const startStrings = {
  loading: 'Startar …',
  slow: 'Det tar längre tid än vanligt. Word hämtar en fil från Microsoft.',
  openInWord: {
    title: 'Öppna mig i Word',
    text: 'Den här sidan är till för panelen i Word. Lägg till Saklig i Word och öppna panelen därifrån.',
    practice: 'Vill du prova direkt? Gå till övningssidan.',
  },
  oldWord: {
    title: 'Din version av Word är för gammal',
    text: 'Saklig fungerar i Word 2021 och senare, i Microsoft 365, i Word på webben och i Word för iPad. Ditt dokument är orört.',
    steps: [
      'Öppna dokumentet i Word på webben, om din kommun har det.',
      'Eller be din IT-avdelning om en nyare version av Word.',
    ],
  },
  unreachable: {
    title: 'Saklig kunde inte starta',
    text: 'Word behöver hämta en fil från Microsoft (appsforoffice.microsoft.com), och den gick inte att nå. Ditt dokument är orört.',
    steps: [
      'Kontrollera att du har nätverk.',
      'Försök igen.',
      'Går det ändå inte: be din IT-avdelning att släppa fram adressen.',
    ],
    retry: 'Försök igen',
  },
} as const;
