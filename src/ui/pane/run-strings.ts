import type { ReviewProgress } from '../../app/index';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

/** What the pane says before the first review, while one is under way, and of how replacements are made. */
export const runStrings = {
  progress: (progress: ReviewProgress): string => {
    if (progress.stage === 'reading') return 'Hämtar texten …';
    if (progress.stage === 'finishing') return 'Ställer samman granskningen …';
    const unit = progress.unit === 'section' ? 'avsnitt' : 'stycke';
    return `Läser ${unit} ${number.format(progress.at)} av ${number.format(progress.total)}`;
  },
  cancel: 'Avbryt',
  cancelLabel: 'Avbryt granskningen',
  starting: 'Granskningen pågår',
  waits: 'Granskningen pågår. Tryck igen när den är klar.',
  welcome: 'Granska dokumentet',
  promise:
    'Saklig läser texten och visar vad som saknas, vad som är fakta och bedömning, och vad som kan sägas enklare och kortare.',
  assurances: [
    'Texten lämnar aldrig din dator.',
    'Inget ändras utan att du väljer det.',
    'Du avgör. Saklig frågar och föreslår.',
  ],
  readOnly:
    'Dokumentet är öppnat för läsning. Det kan granskas, men inte ändras förrän du väljer Aktivera redigering i Word.',
  trackReplacements: 'Gör byten som spårade ändringar',
  trackExplained: 'Då syns vad som har bytts, och det kan godkännas eller avvisas i Word.',
  trackYourself:
    'Din version av Word låter inte Saklig slå på Spåra ändringar. Slå på det själv under Granska i Word, så spåras också Sakligs byten.',
} as const;
