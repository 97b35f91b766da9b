import { DocumentPortError, type DocumentPortErrorKind } from '../ports/document-port';

/** What went wrong, in two Swedish sentences. */
export interface Trouble {
  readonly happened: string;
  readonly todo: string;
}

const troubles: Readonly<Record<DocumentPortErrorKind, Trouble>> = {
  stale: {
    happened: 'Texten har ändrats sedan den granskades. Inget byttes ut.',
    todo: 'Granska igen, så stämmer anmärkningarna med texten.',
  },
  gone: {
    happened: 'Stället finns inte längre i dokumentet.',
    todo: 'Granska igen, så visas bara det som står kvar.',
  },
  'read-only': {
    happened: 'Dokumentet är skrivskyddat, så texten kan inte ändras.',
    todo: 'Slå på redigering eller spara en egen kopia. Försök sedan igen.',
  },
  busy: {
    happened: 'Dokumentet är upptaget just nu. Inget har ändrats.',
    todo: 'Stäng öppna dialogrutor, vänta en liten stund och försök igen.',
  },
  'not-supported': {
    happened: 'Det här går inte i det här programmet. Inget har ändrats.',
    todo: 'Gör ändringen själv direkt i texten.',
  },
  failed: {
    happened: 'Något gick fel. Dokumentet är som det var.',
    todo: 'Försök igen. Händer det flera gånger, stäng panelen och öppna den på nytt.',
  },
};

/** Any error becomes one of the few troubles a user can act on. */
export const explainError = (error: unknown): Trouble =>
  troubles[error instanceof DocumentPortError ? error.kind : 'failed'];

/** None of what a change put in the document stands there any more. */
export const cannotRestore: Trouble = {
  happened: 'Texten har ändrats sedan dess, så det går inte att återställa. Inget har ändrats.',
  todo: 'Vill du ha tillbaka det som stod, så skriv det själv i texten.',
};

/** A choice holds for now but could not be kept. */
export const notRemembered: Trouble = {
  happened: 'Ditt val kunde inte sparas. Det gäller ändå tills du stänger panelen.',
  todo: 'Kontrollera att dokumentet går att redigera, och gör om valet om det ska gälla även nästa gång.',
};
