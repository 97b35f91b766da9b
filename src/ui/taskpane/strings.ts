/** What the pane page says when there is no document to review. */
export const startStrings = {
  loading: 'Startar …',
  openInWord: {
    title: 'Öppna mig i Word',
    text: 'Den här sidan är till för panelen i Word. Lägg till Saklig i Word och öppna panelen därifrån.',
    practice: 'Vill du prova direkt? Gå till övningssidan.',
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
