import { UnreadableFileError, type UnreadableFileKind } from '../../ports/unreadable-file-error';

const saveAsDocx = 'öppna den i Word och spara den som Word-dokument (.docx).';

const reasons = {
  notADocument: ['not-a-document', `Filen är inte ett Word-dokument: ${saveAsDocx}`],
  noBytes: ['empty', 'Filen är tom: kontrollera att du valde rätt fil och att den är färdigkopierad.'],
  pdf: [
    'not-a-document',
    'Filen är en PDF: öppna originalet i Word och spara det som Word-dokument (.docx).',
  ],
  rtf: ['not-a-document', `Filen är i RTF-format: ${saveAsDocx}`],
  oldWord: ['old-word', `Filen är ett äldre Word-dokument (.doc): ${saveAsDocx}`],
  oldOffice: [
    'other-office-format',
    `Filen är i ett äldre Office-format men inget Word-dokument: ${saveAsDocx}`,
  ],
  password: [
    'password',
    'Dokumentet är skyddat med lösenord: öppna det i Word, ta bort lösenordet och spara en kopia som du granskar.',
  ],
  truncated: [
    'truncated',
    'Filen är avklippt eller skadad: kopiera den på nytt, eller öppna den i Word och spara den igen.',
  ],
  excel: [
    'other-office-format',
    'Filen är en Excel-arbetsbok: kopiera texten till ett Word-dokument och spara det som .docx.',
  ],
  powerPoint: [
    'other-office-format',
    'Filen är en PowerPoint-presentation: kopiera texten till ett Word-dokument och spara det som .docx.',
  ],
  openDocument: ['other-office-format', `Filen är i OpenDocument-format (till exempel .odt): ${saveAsDocx}`],
  noDocumentPart: [
    'no-document-part',
    'Filen saknar den del där dokumentets text ska stå: öppna den i Word och spara den på nytt som .docx.',
  ],
  malformed: [
    'malformed',
    'Dokumentets innehåll är skadat: öppna det i Word, låt Word reparera det och spara det på nytt.',
  ],
  tooLarge: [
    'too-large',
    'Filen packar upp till mer än vad som går att läsa säkert: kopiera texten till ett nytt Word-dokument.',
  ],
  noText: ['empty', 'Dokumentet innehåller ingen text att granska: kontrollera att du valde rätt fil.'],
} as const satisfies Record<string, readonly [UnreadableFileKind, string]>;

export function unreadable(reason: keyof typeof reasons): UnreadableFileError {
  const [kind, message] = reasons[reason];
  return new UnreadableFileError(kind, message);
}
