/** What the sheets of paper say. */
export const sheetStrings = {
  participant: {
    title: 'Deltagarblad',
    keep: 'Bladet är ditt. Skriv inget här som går att koppla till den som ärendet gäller.',
    howTo: 'Så gör du med din egen text',
    steps: [
      'Öppna texten i Word med Saklig, eller exempeltexten på övningssidan.',
      'Välj Längd och öppna Före och efter längst ned. Tryck på Starta.',
      'Stryk först det som inte har betydelse för beslutet. Skilj sedan fakta från bedömning. Byt ord sist.',
      'Tryck på Klar och läs listan ”Vad försvann?”. Skriv tillbaka det som behövs och tryck på Mät igen.',
      'Kopiera raden och lämna den till kursledaren. Den innehåller bara tal.',
    ],
    questionsTitle: 'Fråga varje stycke',
    questions: [
      'Har det betydelse för beslutet? Annars kan det strykas.',
      'Står det redan någon annanstans i akten? Då räcker det att hänvisa.',
      'Syns det vem som har lämnat uppgiften, och när?',
      'Är det fakta, något någon har sagt eller min bedömning?',
      'Förstår den som texten handlar om vad jag menar? Skulle hen tycka att det är rättvist?',
      'Syns det vad barnet eller den enskilde själv tycker?',
    ],
    numbersTitle: 'Mina tal',
    measures: ['Ord', 'Anmärkningar', 'LIX', 'Uppgifter utan källa'],
    columns: ['', 'Före', 'Efter'],
    lostTitle: 'Något som försvann och som jag skrev tillbaka, och varför (utan namn)',
    nextTitle: 'Det här gör jag annorlunda i nästa text',
    takeTitle: 'Det här saknade jag i dag',
  },
  group: {
    title: 'Gruppens resultat',
    limits:
      'Talen är medianer och kvartiler för gruppen. Ingen enskild deltagare visas, och grupper med färre än fem visas inte. Talen säger hur texterna har ändrats, inte om de har blivit bättre, och inte varför.',
    agreed: 'Det här är vi överens om',
    agreedLine: 'Vad, vem och när',
  },
  plan: { total: (minutes: number) => `${minutes} minuter` },
} as const;
