import type { Deed, Kept, KeepLevel } from '../../app/index';
import type { Finding } from '../../engine/index';
import { excerpt } from './quote';

const number = new Intl.NumberFormat('sv-SE');

/** UTF-16 units of the document's words in a line of the pane. */
const LONGEST = 40;

const places = (count: number): string => `${number.format(count)} ${count === 1 ? 'ställe' : 'ställen'}`;

/** `isAbsent`: the remark is on something that is not there, so there are no words to keep. */
const kept = ({ finding, level, title, isAbsent }: Extract<Deed, { kind: 'kept' }>): string => {
  const words = `”${finding.text}”`;
  switch (level) {
    case 'here': {
      const done = isAbsent ? 'Markerade som inte aktuellt här.' : `Behöll ${words}.`;
      return finding.strength === 'requirement' ? `${done} Kravet räknas ändå.` : done;
    }
    case 'word':
      return `Behåller ordet ${words} i hela dokumentet.`;
    case 'rule':
      return `Visar inte råd från regeln ”${title}” i det här dokumentet.`;
    case 'always':
      return finding.term === undefined
        ? `Visar inte råd från regeln ”${title}” i dina dokument.`
        : `Behåller ordet ”${finding.term}” i alla dina dokument.`;
  }
};

/** What the pane says of words that are kept. */
export const keepStrings = {
  keep: (isAbsent: boolean) => (isAbsent ? 'Inte aktuellt här' : 'Behåll'),
  keepLabel: ({ text, message }: Finding, isAbsent: boolean) =>
    isAbsent ? `Inte aktuellt här: ${message}` : `Behåll ”${excerpt(text, LONGEST)}”`,
  more: 'Fler sätt att behålla',
  moreLabel: ({ text, message }: Finding, isAbsent: boolean) =>
    isAbsent ? `Fler val: ${message}` : `Fler sätt att behålla ”${excerpt(text, LONGEST)}”`,
  level: (
    { text, term }: Finding,
    title: string,
    isAbsent: boolean,
  ): Readonly<Record<KeepLevel, string>> => ({
    here: isAbsent ? 'Inte aktuellt just här' : 'Bara här',
    word: `Ordet ”${excerpt(text, LONGEST)}” i hela dokumentet`,
    rule: `Regeln ”${title}” i hela dokumentet`,
    always:
      term === undefined
        ? `Regeln ”${title}” alltid, i alla mina dokument`
        : `Ordet ”${term}” alltid, i alla mina dokument`,
  }),
  requirementsStay: 'Krav visas alltid.',
  marked: (isAbsent: boolean) =>
    isAbsent
      ? 'Du har markerat att det inte är aktuellt här. Kravet räknas ändå.'
      : 'Du har valt att behålla det. Kravet räknas ändå.',
  takeBack: 'Ta tillbaka',
  takeBackAll: 'Ta tillbaka alla',
  takeBackLabel: (what: string) => `Ta tillbaka: ${what}`,
  list: (count: number) => `Behållna anmärkningar (${number.format(count)})`,
  lasts: {
    document:
      'Sparas i dokumentet när du sparar det. Ingen text sparas, bara kontrollsummor som känner igen stället.',
    session: 'Gäller tills du stänger Saklig eller öppnar ett annat dokument.',
  },
  typeIsKept: 'Ditt val följer med dokumentet.',
  always: 'Det du behåller alltid sparas på den här datorn.',
  /** One choice in the list. */
  choice: ({ level, title, term, findings: [first, ...others] }: Kept, isAbsent: boolean): string => {
    const reaches = first === undefined ? 'inget ställe nu' : places(1 + others.length);
    switch (level) {
      case 'here':
        if (first === undefined) return `${title}: stället finns inte kvar`;
        return isAbsent
          ? `Inte aktuellt här: ${excerpt(first.message, 2 * LONGEST)}`
          : `”${excerpt(first.text, LONGEST)}”, bara här (${title})`;
      case 'word':
        return first === undefined
          ? `Ett ord som inte finns kvar (${title})`
          : `Ordet ”${excerpt(first.text, LONGEST)}” i dokumentet (${title}), ${reaches}`;
      case 'rule':
        return `Regeln ”${title}” i dokumentet, ${reaches}`;
      case 'always':
        return `${term === undefined ? `Regeln ”${title}”` : `Ordet ”${term}”`} alltid, ${reaches}`;
    }
  },
  kept,
  takenBack: (count: number) =>
    count === 1 ? 'Tog tillbaka valet. Saklig anmärker igen.' : 'Tog tillbaka valen. Saklig anmärker igen.',
} as const;
