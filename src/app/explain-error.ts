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
  'has-note': {
    happened: 'Det du vill stryka har en fotnot, som inte går att återställa. Inget har ändrats.',
    todo: 'Ta bort texten och fotnoten själv i dokumentet, om de ska bort.',
  },
  'has-object': {
    happened:
      'I det du vill ändra finns något som inte går att återställa, till exempel en bild, en kommentar, ' +
      'ett fält eller en del av en länk. Inget har ändrats.',
    todo: 'Gör ändringen själv i dokumentet, om den ska göras.',
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

const onceMore = 'Granska igen. Händer det flera gånger, stäng panelen och öppna den på nytt.';

/** When a review came to nothing. What has been changed before it stays changed. */
const unread: Readonly<Partial<Record<DocumentPortErrorKind, Trouble>>> & { readonly failed: Trouble } = {
  busy: {
    happened: 'Dokumentet är upptaget just nu, så det gick inte att granska.',
    todo: 'Stäng öppna dialogrutor, vänta en liten stund och granska igen.',
  },
  'read-only': { happened: 'Dokumentet är skrivskyddat och gick inte att läsa.', todo: onceMore },
  'not-supported': {
    happened: 'Det går inte att granska i det här programmet.',
    todo: 'Öppna dokumentet i en nyare version av Word, eller i Word på webben.',
  },
  failed: { happened: 'Något gick fel, så dokumentet gick inte att granska.', todo: onceMore },
};

/** Like `explainError`, for a review that could not be made. */
export const explainUnread = (error: unknown): Trouble =>
  (error instanceof DocumentPortError ? unread[error.kind] : undefined) ?? unread.failed;

/** None of what a change put in the document stands there any more. */
export const cannotRestore: Trouble = {
  happened: 'Texten har ändrats sedan dess, så det går inte att återställa. Inget har ändrats.',
  todo: 'Vill du ha tillbaka det som stod, så skriv det själv i texten.',
};

/** What was changed later stands in or over what is to be restored. */
export const laterFirst: Trouble = {
  happened: 'En senare ändring på samma ställe måste återställas först. Inget har ändrats.',
  todo: 'Återställ den senare ändringen. Den står längre upp i listan.',
};

/** A choice holds for now but could not be kept. */
export const notRemembered: Trouble = {
  happened: 'Ditt val kunde inte sparas. Det gäller ändå tills du stänger panelen.',
  todo: 'Kontrollera att dokumentet går att redigera, och gör om valet om det ska gälla även nästa gång.',
};

/** The user has asked for a review of what is selected. */
export const nothingSelected: Trouble = {
  happened: 'Ingen text är markerad, så hela dokumentet visas.',
  todo: 'Markera den text du vill granska i dokumentet och försök igen.',
};
