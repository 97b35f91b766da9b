import { genitive, nearestPerson } from '../klarsprak/names';
import { type Identifier, type IdentifierKind, identifiersIn } from '../klarsprak/identifiers';
import { Gatherer } from '../document/gatherer';
import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { textStarts, wholeWords, wordStarts } from '../wording/one-of';
import { wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

interface PlacedFound extends Identifier {
  /** The line begins by saying whom the case is about. */
  readonly opensWithSubject: boolean;
  readonly owner: string | undefined;
}

const PROTECTED = wording(wordStarts`
  skydda(de|d) (personuppgift|adress|folkbokföring|identitet)
  sekretessmarker
  fingerade personuppgift
  skyddat boende
`);
const NOT_PROTECTED = wording(
  /(?<!\p{L})(?:inte|inga|ingen|ej|saknar) (?:\p{L}+ ){0,3}(?:skydda|sekretessmark)|(?<!\p{L})(?:skydda\p{L}* \p{L}+|sekretessmark\p{L}*)[:?]+ ?(?:nej|inga|inget|ingen|inte|ej|saknas)(?!\p{L})/iu,
);
const SUBJECT = wording(textStarts`
  (
    barn(et)?|gäller|avser|den unge|sökande|klient(en)?|den enskilde|namn|personnummer|personnr|pnr|person
    brukare|huvudperson|elev|ungdom|journal
  )[^:]{0,20}:
`);

/** Whose it is stands in the same sentence, or in the same line where there are no sentences. */
const ownerFrom = ({ block: { text }, sentences }: AnalysedBlock, at: number): number => {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return Math.max(sentence?.start ?? 0, text.lastIndexOf('\n', at - 1) + 1);
};

/** "Storgatan" owns nothing, and is no one's name. */
const withoutAddresses = (text: string, found: readonly Identifier[]): string =>
  found
    .filter(({ kind }) => kind === 'address')
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** What is found in a block, but for the reader's own way to reach the one who handles the case. */
const findIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  (analysed: AnalysedBlock): readonly PlacedFound[] => {
    const { text } = analysed.block;
    const all = identifiersIn(analysed);
    const others = withoutAddresses(text, all);
    return all
      .filter((one) => !isToReach(one, text))
      .map((found) => {
        const { start, end } = found;
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
        return {
          ...found,
          opensWithSubject: SUBJECT.isIn(line),
          owner: nearestPerson(others.slice(ownerFrom(analysed, start), start)),
        };
      });
  },
);

const tellsProtected = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock) => PROTECTED.isIn(block) && !NOT_PROTECTED.isIn(block),
);

const placed = new Gatherer((analysed: AnalysedBlock) => {
  const found = findIn(analysed);
  return found.length === 0 ? undefined : { analysed, found };
});
const protecting = new Gatherer((block: AnalysedBlock) => (tellsProtected(block) ? true : undefined));

const NOUNS: Readonly<Record<IdentifierKind, readonly [string, string]>> = {
  'personal-number': ['ett', 'personnummer'],
  'coordination-number': ['ett', 'samordningsnummer'],
  phone: ['ett', 'telefonnummer'],
  email: ['en', 'e-postadress'],
  address: ['en', 'adress'],
  outsider: ['ett', 'namn'],
};
const SAYS_OUTSIDER =
  'Behöver läsaren namnet på den här personen? Skriv annars vem det är, till exempel ”en klasskamrat”.';

const what = (kind: IdentifierKind, owner: string | undefined): string =>
  `${owner === undefined ? NOUNS[kind][0] : genitive(owner)} ${NOUNS[kind][1]}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isPersons = ({ kind }: Identifier): boolean =>
  kind === 'personal-number' || kind === 'coordination-number';

const messageOf = (found: Identifier, owner: string | undefined, own: boolean, secret: boolean): string => {
  if (found.kind === 'outsider') return SAYS_OUTSIDER;
  const thing = what(found.kind, owner);
  if (own)
    return `${capital(owner === undefined ? thing.replace(/^ett (?<start>.+)mer$/u, '$<start>ret') : thing)} visar vem ärendet gäller och kan stå här. Kontrollera att det är rätt och ta bort det om du lämnar ut dokumentet.`;
  if (secret)
    return `${capital(thing)} ser ut att stå här, och dokumentet nämner skyddade personuppgifter. Ta bort adressen eller kontrollera att den får stå i dokumentet.`;
  if (isPersons(found) && !found.checked)
    return `Det här ser ut som ${thing}, men kontrollsiffran stämmer inte. Rätta det, eller ta bort det om läsaren inte behöver det.`;
  return `Det här ser ut som ${thing}. Ta bort uppgiften om den inte behövs för beslutet.`;
};

/** The reader's own way to reach the one who handles the case: no one's private data. */
const TO_REACH = wholeWords`
  upplysningar (lämnas|om)
  vid frågor
  har du frågor
  du når
  ni når
  växel
  kontaktuppgifter till (mig|oss|handläggare…?)
  pressekreterare
`;

const isToReach = ({ kind, start }: Identifier, text: string): boolean =>
  (kind === 'phone' || kind === 'email') && TO_REACH.test(text.slice(Math.max(0, start - 90), start));

const isHead = (block: AnalysedBlock): boolean => block.sentences.length === 0;

const findingsOf = (unit: DocumentUnit): RuleFinding[] => {
  const { blocks } = unit;
  const secret = protecting.from(blocks).length > 0;
  const firstProse = blocks.findIndex((block) => block.sentences.length > 0);
  let ownSeen = false;
  const head = blocks
    .slice(0, Math.max(0, firstProse))
    .map(({ block }) => block.text)
    .join('\n');
  const isKnown = ({ kind, start, end }: Identifier, text: string): boolean =>
    kind === 'outsider' && head.includes(text.slice(start, end));
  return placed.from(blocks).flatMap(({ block: index, held: { analysed, found: all } }) =>
    all
      .filter((found) => !isKnown(found, analysed.block.text))
      .map((found): RuleFinding => {
        const { owner } = found;
        const inHead = isHead(analysed) && (firstProse === -1 || index < firstProse);
        const own = isPersons(found) && inHead && !ownSeen && found.opensWithSubject;
        ownSeen ||= own;
        const guarded = secret && found.kind === 'address';
        const kind = isPersons(found) ? 'personal-number' : found.kind;
        const variant = own ? 'own-number' : guarded ? 'protected-address' : kind;
        return {
          block: index,
          start: found.start,
          end: found.end,
          message: messageOf(found, owner, own, guarded),
          variant,
          ...(guarded ? { strength: 'requirement' as const } : {}),
        };
      }),
  );
};

export const identifier = defineRule({
  id: 'identifier',
  title: 'Personuppgift',
  category: 'integrity',
  strength: 'advice',
  why: 'Uppgifter som pekar ut en person ska bara stå i dokumentet om de behövs för beslutet.',
  source: 'sol-14-6',
  scope: 'document',
  examples: {
    flags: [
      {
        text: 'Mamman har en ny sambo, Per Granlid, [[850709-0000]].',
        says: 'Det här ser ut som Per Granlids personnummer, men kontrollsiffran stämmer inte. Rätta det, eller ta bort det om läsaren inte behöver det.',
        variant: 'personal-number',
      },
      {
        text: '# Utredning\n\nBarn: Alva Sand, [[20180412-0000]]\n\nAlva går i första klass.',
        says: 'Alva Sands personnummer visar vem ärendet gäller och kan stå här. Kontrollera att det är rätt och ta bort det om du lämnar ut dokumentet.',
        variant: 'own-number',
      },
      {
        text: 'Miriam Abebe bor ensam. Gode mannen nås på [[l.thorvid@godman.example]].',
        says: 'Det här ser ut som gode mannens e-postadress. Ta bort uppgiften om den inte behövs för beslutet.',
        variant: 'email',
      },
      {
        text: 'Pappan har bytt nummer och nås på [[070-174 06 33]].',
        says: 'Det här ser ut som pappans telefonnummer. Ta bort uppgiften om den inte behövs för beslutet.',
        variant: 'phone',
      },
      {
        text: 'Farmor har flyttat till [[Plogvändan 6 B, lgh 1304]].',
        says: 'Det här ser ut som farmors adress. Ta bort uppgiften om den inte behövs för beslutet.',
        variant: 'address',
      },
      {
        text: 'Mariam har skyddade personuppgifter. Hon bor nu på [[Korngatan 8 B]].',
        says: 'En adress ser ut att stå här, och dokumentet nämner skyddade personuppgifter. Ta bort adressen eller kontrollera att den får stå i dokumentet.',
        variant: 'protected-address',
      },
      {
        text: 'Två flickor såg bråket vid grinden, bland dem [[Hedda Myrberg]] i klass 4A.',
        says: SAYS_OUTSIDER,
        variant: 'outsider',
      },
      {
        text: 'Om lördagarna spelar Ali schack med två kamrater, [[Tage Lundmark och Siri Ahlin]].',
        says: SAYS_OUTSIDER,
        variant: 'outsider',
      },
    ],
    passes: [
      'Läraren Eva Ek säger att Alva har många kamrater.',
      'Utredningen gäller lagen (1990:52) med särskilda bestämmelser om vård av unga.',
      'Anmälningar kom in 2023-05-17 och 2024-09-30.',
      'Skulden är 86 400 kronor och provet visade 0,84 promille.',
      'Ärendet har dnr 20250112-0034 och gäller en 14-åring.',
      'Samtalet hölls kl. 14.00–15.10 den 6 mars.',
    ],
  },
  check: findingsOf,
});
