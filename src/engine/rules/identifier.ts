import Personnummer from 'personnummer';
import { genitive, nearestName } from '../klarsprak/names';
import { addressesIn } from '../klarsprak/addresses';
import { outsidersIn } from '../klarsprak/outsiders';
import type { Block } from '../document/document';
import { Gatherer } from '../document/gatherer';
import { remember } from '../document/remember';
import type { AnalysedBlock, Token } from '../language/index';
import { textStarts, wholeWords, wordStarts } from '../wording/one-of';
import { wording, type Wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';
import { wordArray } from '../wording/word-set';

type Kind = 'personal-number' | 'phone' | 'email' | 'address' | 'outsider';

interface Found {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** False for a personal number whose last digit is not the right check digit. */
  readonly checked: boolean;
}

interface PlacedFound extends Found {
  /** The line begins by saying whom the case is about. */
  readonly opensWithSubject: boolean;
  readonly owner: string | undefined;
}

const NUMBER = wording(
  /(?<![\p{L}\p{N}/-])(?<year>(?:19|20)?\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d|[6-9]\d)(?<mark> ?[-+–] ?| )?(?<last>\d{4})(?![\p{N}/-])/gu,
);
/** What a number after these words is, although it looks like a person's. */
const OTHER_NUMBERS = wordArray`
  dnr diarienr diarienummer ärendenr ärendenummer ärende målnr mål nr orgnr organisationsnummer ocr
  plusgiro bankgiro kontonummer kontonr konto faktura fakturanummer
`;
const PHONE = wording(/[+0][\d \u00A0()/–-]{7,18}\d/gu);
const POSTAL = wording(/(?<![\p{L}\p{N}-])\d{3}[ \u00A0]\d{2}[ \u00A0]\p{Lu}\p{L}+/gu);
const PROTECTED = wording(wordStarts`
  skydda(de|d) (personuppgift|adress|folkbokföring|identitet)
  sekretessmarker
  fingerade personuppgift
  skyddat boende
`);
const NOT_PROTECTED = wording(
  /(?<!\p{L})(?:inte|inga|ingen|ej|saknar) (?:\p{L}+ ){0,3}(?:skydda|sekretessmark)/iu,
);
const SUBJECT = wording(textStarts`
  (
    barn(et)?|gäller|avser|den unge|sökande|klient(en)?|den enskilde|namn|personnummer|personnr|pnr|person
    brukare|huvudperson|elev|ungdom|journal
  )[^:]{0,20}:
`);

/** With such words before them ten digits in a row are a person's, whatever their check digit. */
const CALLED = /(?<!\p{L})(?:person(?:nummer|nr)?|pnr|samordnings(?:nummer|nr)|född)[.:,]? ?$/iu;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (month: string, day: string): boolean => {
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return number >= 1 && number <= (DAYS[Number(month) - 1] ?? 0);
};

const isOtherNumber = (before: string): boolean => {
  const word = before.slice(-30).toLowerCase().split(/\s+/u).filter(Boolean).at(-1)?.replaceAll(/[.:]/gu, '');
  return word !== undefined && OTHER_NUMBERS.includes(word);
};

const numbersIn = (block: Block): Found[] =>
  NUMBER.allIn(block).flatMap((match): Found[] => {
    const { year = '', month = '', day = '', mark, last = '' } = match.groups ?? {};
    if (!isDate(month, day) || isOtherNumber(block.text.slice(0, match.index))) return [];
    const full = `${year.length === 4 ? year : `19${year}`}${month}${day}-${last}`;
    const checked = Personnummer.valid(full);
    // Ten digits in a row are as likely an account or a telephone number.
    const before = block.text.slice(0, match.index);
    if (year.length === 2 && mark === undefined && !checked && !CALLED.test(before)) return [];
    if (year.length === 2 && mark === ' ') return [];
    return [{ kind: 'personal-number', start: match.index, end: match.index + match[0].length, checked }];
  });

const isPhone = (text: string, start: number, value: string): boolean => {
  const digits = value.replace(/\D/gu, '').length;
  const [before, after] = [text.charAt(start - 1), text.charAt(start + value.length)];
  if (/[\p{L}\p{N}.,:/–-]/u.test(before) || /[\p{N}-]/u.test(after)) return false;
  if (/^(?:(?:\+46|0046)7|07)\d{8}$/u.test(value)) return true;
  return digits >= 8 && digits <= 12 && /^(?:\+46|0046|0[1-9])/u.test(value) && /[ \u00A0/–-]/u.test(value);
};

const matches = (pattern: Wording, kind: Kind, block: Block): Found[] =>
  pattern.allIn(block).map(({ index, 0: value }) => ({
    kind,
    start: index,
    end: index + value.length,
    checked: true,
  }));

const emailsIn = (tokens: readonly Token[]): Found[] =>
  tokens.flatMap(({ text, start, end }): Found[] =>
    /^[^@]+@[^@]+$/u.test(text) ? [{ kind: 'email', start, end, checked: true }] : [],
  );

/** Whose it is stands in the same sentence, or in the same line where there are no sentences. */
const ownerFrom = ({ block: { text }, sentences }: AnalysedBlock, at: number): number => {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return Math.max(sentence?.start ?? 0, text.lastIndexOf('\n', at - 1) + 1);
};

/** What is found in a block, but for the reader's own way to reach the one who handles the case. */
const findIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  (analysed: AnalysedBlock): readonly PlacedFound[] => {
    const { text } = analysed.block;
    return identifiersIn(analysed)
      .filter((one) => !isToReach(one, text))
      .map((found) => {
        const { start, end } = found;
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
        return {
          ...found,
          opensWithSubject: SUBJECT.isIn(line),
          owner: nearestName(text.slice(ownerFrom(analysed, start), start)),
        };
      });
  },
);

const identifiersIn = ({ block, tokens }: AnalysedBlock): readonly Found[] => {
  const { text } = block;
  const outsiders = outsidersIn(block).map((span): Found => ({ kind: 'outsider', ...span, checked: true }));
  if (!/[\d@]/u.test(text)) return outsiders;
  const found = [
    ...numbersIn(block),
    ...emailsIn(tokens),
    ...addressesIn(tokens).map((span): Found => ({ kind: 'address', ...span, checked: true })),
    ...matches(POSTAL, 'address', block),
    ...matches(PHONE, 'phone', block).filter(({ start, end }) =>
      isPhone(text, start, text.slice(start, end)),
    ),
    ...outsiders,
  ];
  return found.filter(
    (one, index) => !found.some((other, o) => o < index && other.start < one.end && one.start < other.end),
  );
};

const tellsProtected = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock) => PROTECTED.isIn(block) && !NOT_PROTECTED.isIn(block),
);

const placed = new Gatherer((analysed: AnalysedBlock) => {
  const found = findIn(analysed);
  return found.length === 0 ? undefined : { analysed, found };
});
const protecting = new Gatherer((block: AnalysedBlock) => (tellsProtected(block) ? true : undefined));

const NOUNS: Readonly<Record<Kind, readonly [string, string]>> = {
  'personal-number': ['ett', 'personnummer'],
  phone: ['ett', 'telefonnummer'],
  email: ['en', 'e-postadress'],
  address: ['en', 'adress'],
  outsider: ['ett', 'namn'],
};
const SAYS_OUTSIDER =
  'Behöver läsaren namnet på den här personen? Skriv annars vem det är, till exempel ”en klasskamrat”.';

const what = (kind: Kind, owner: string | undefined): string =>
  `${owner === undefined ? NOUNS[kind][0] : genitive(owner)} ${NOUNS[kind][1]}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const messageOf = (found: Found, owner: string | undefined, own: boolean, secret: boolean): string => {
  if (found.kind === 'outsider') return SAYS_OUTSIDER;
  const thing = what(found.kind, owner);
  if (own)
    return owner === undefined
      ? 'Personnumret visar vem ärendet gäller och kan stå här. Kontrollera att det är rätt och ta bort det om du lämnar ut dokumentet.'
      : `${capital(thing)} visar vem ärendet gäller och kan stå här. Kontrollera att det är rätt och ta bort det om du lämnar ut dokumentet.`;
  if (secret)
    return `${capital(thing)} ser ut att stå här, och dokumentet nämner skyddade personuppgifter. Ta bort adressen eller kontrollera att den får stå i dokumentet.`;
  if (found.kind === 'personal-number' && !found.checked)
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

const isToReach = ({ kind, start }: Found, text: string): boolean =>
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
  const isKnown = ({ kind, start, end }: Found, text: string): boolean =>
    kind === 'outsider' && head.includes(text.slice(start, end));
  return placed.from(blocks).flatMap(({ block: index, held: { analysed, found: all } }) =>
    all
      .filter((found) => !isKnown(found, analysed.block.text))
      .map((found): RuleFinding => {
        const { owner } = found;
        const inHead = isHead(analysed) && (firstProse === -1 || index < firstProse);
        const own = found.kind === 'personal-number' && inHead && !ownSeen && found.opensWithSubject;
        ownSeen ||= own;
        const guarded = secret && found.kind === 'address';
        const variant = own ? 'own-number' : guarded ? 'protected-address' : found.kind;
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
        says: 'Det här ser ut som en e-postadress. Ta bort uppgiften om den inte behövs för beslutet.',
        variant: 'email',
      },
      {
        text: 'Pappan har bytt nummer och nås på [[070-174 06 33]].',
        says: 'Det här ser ut som ett telefonnummer. Ta bort uppgiften om den inte behövs för beslutet.',
        variant: 'phone',
      },
      {
        text: 'Farmor har flyttat till [[Plogvändan 6 B, lgh 1304]].',
        says: 'Det här ser ut som en adress. Ta bort uppgiften om den inte behövs för beslutet.',
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
