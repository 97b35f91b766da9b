import type { ReviewProgress } from '../../app/index';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

/** What the pane says before the first review and while one is under way. */
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
  welcome: 'Granska dokumentet',
  promise:
    'Saklig läser texten och visar vad som saknas, vad som är fakta och bedömning, och vad som kan sägas enklare och kortare.',
  assurances: [
    'Texten lämnar aldrig din dator.',
    'Inget ändras utan att du väljer det.',
    'Du avgör. Saklig frågar och föreslår.',
  ],
} as const;
