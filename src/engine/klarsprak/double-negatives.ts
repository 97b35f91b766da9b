import type { Span } from '../document/document';
import type { Sentence, Token } from '../language/index';
import { wholeTextAsWritten } from '../wording/one-of';

/** `turned`: two negatives that make a positive word; `twice`: a denied clause that denies in its turn. */
export interface DoubleNegative extends Span {
  readonly kind: 'turned' | 'twice';
}

const NEGATIVE = new Set(
  'inte ej icke knappast knappt ingalunda aldrig långtifrån föga näppeligen'.split(' '),
);
/** Deny the whole sentence: "på intet sätt". */
const WAYS = new Set(['intet', 'inget']);
/** Stand between the negative and what it turns: "inte framstår som osannolikt". */
const LINKS = new Set(
  (
    'heller alls helt direkt särskilt alldeles precis på intet sätt vis är var vara varit bli blir blev ha har anses ansågs ' +
    'bedöms bedömas framstår framstå framstod som ter te sig synes torde kan kunna skulle ska får bör måste det den han hon de ' +
    'framhållas lämnas lämna att sägas påstås betraktas betecknas ses uppfattas en ett någon något alltid'
  ).split(' '),
);
/** Only such as weigh or reckon: "inte orolig" says something else than "rolig" and is no double negative. */
const TURNED = wholeTextAsWritten`
  o(
    sannolik|betydlig|betydande|vanlig|skälig|lämplig|trolig|rimlig|viktig|väsentlig|ansenlig|möjlig
    tänkbar|befoga[dt]|motivera[dt]|grunda[dt]|tillräcklig|känd|känt|problematisk|intressant|berättiga[dt]
    rättmätig|giltig|ändamålsenlig|önska[dt]|nödig|nödvändig|gynnsam|skadlig|farlig|påverka[dt]|berör[dt]
    relevant|realistisk|befintlig|omnämn[dt]|klok|gärna|fördelaktig|erfaren|förståelig|förenlig|oväsentlig
    skyldig|tillåt(en|et|na)|avsevärd|försvarlig|omstridd|uppmärksamma[dt]|vidkommande|användbar|aktuell|bekant
    benägen|villig|fruktbar|genomförbar|hållbar|laglig|logisk|märklig|förmögen|förmöget|väntad
    intressera[dt]|medveten|vetande|framkomlig|passande|proportionerlig|riktig|rättvis|sann|även
  )([tae]|are)?
  (irrelevant|försumbar|betydelselös|grundlös|negativ|meningslös|utsiktslös|utesluten)[ta]?
`;
const LACKED = wholeTextAsWritten`
  betydelse|anledning|skäl|grund|värde|verkan|effekt|risk|problem|svårigheter|intresse|fog|förmåga|stöd
  möjlighet(er)?|förutsättningar|vikt|tvekan|tvivel|relevans|invändningar|orsak|framgång
`;
const LACKING = /^(?:saknas?|saknar|utan|saknade|saknades)$/u;
/** What must be, said by denying that it can be left undone: "kan inte förnekas", "inte underlåta". */
const REFUSED = /^(?:förneka|förnekas|underlåta|undgå|bestrida|bestridas|motsägas)$/u;
/** Open a clause that is denied: "inte uteslutas att … inte". */
const DENIED = wholeTextAsWritten`
  uteslut(a|as|et|en|na)|anses?|ansåg|bedömas?|bedöms|hävdas?|påstås?|sägas?|förnekas?|bortses?
  ifrågasättas?|tänkas|tror?|räknas|säga|påstå|anta|hävda|bortse|så
`;
const REACH = 7;
/** Deny what follows by themselves: "förnekar inte att … inte". */
const DENYING =
  /^(?:förneka|bestrid|uteslut|betvivl|tvivl|motsäg)(?:a|er|ar|ade|de)?$|^(?:bestred|uteslöt)$/u;
const NO = /^(?:ingen|inget|inga)$/u;
const GROUND = /^(?:anledning|skäl|grund|orsak|risk|hinder|möjlighet|fog)$/u;
/** Words from a denied clause's "att" to its own negative. */
const CLAUSE = 12;

const isNegative = (token: Token | undefined): boolean => token !== undefined && NEGATIVE.has(token.lower);

const isPunctuation = (token: Token): boolean => token.kind === 'punctuation';

const isTurned = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.lower ?? '';
  if (TURNED.test(word) || REFUSED.test(word)) return at;
  if (!LACKING.test(word)) return undefined;
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (LACKED.test(next)) return at + 1;
  return /^(?:all|allt|någon|något|några|varje)$/u.test(next) && LACKED.test(second) ? at + 2 : undefined;
};

const turnedFrom = (tokens: readonly Token[], from: number): number | undefined => {
  for (let at = from + 1; at <= Math.min(from + REACH, tokens.length - 1); at += 1) {
    const end = isTurned(tokens, at);
    if (end !== undefined) return end;
    if (!LINKS.has(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
};

/** "Saknar inte betydelse": the word that lacks stands before the negative. */
const lackingBefore = (tokens: readonly Token[], at: number): number | undefined =>
  /^saknar?s?$/u.test(tokens[at - 1]?.lower ?? '') && LACKED.test(tokens[at + 1]?.lower ?? '')
    ? at + 1
    : undefined;

/** The next negative of the clause that opens at `start`. */
const nextNegative = (tokens: readonly Token[], start: number): number | undefined => {
  const rest = tokens.slice(start, start + CLAUSE);
  const stop = rest.findIndex(({ lower, text }) => text === ',' || lower === 'men' || lower === 'utan');
  const again = (stop === -1 ? rest : rest.slice(0, stop)).findIndex(isNegative);
  return again === -1 ? undefined : start + again;
};

/** "Ingen anledning att inte tro henne": the place of the second negative. */
const groundDenied = (tokens: readonly Token[], at: number): number | undefined => {
  if (!NO.test(tokens[at]?.lower ?? '') || !GROUND.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const to = tokens[at + 2]?.lower === 'till' ? at + 3 : at + 2;
  return tokens[to]?.lower === 'att' && isNegative(tokens[to + 1]) ? to + 1 : undefined;
};

const deniedAgain = (tokens: readonly Token[], from: number): number | undefined => {
  const clause = tokens.slice(from + 1, from + REACH);
  const isDenying = DENYING.test(tokens[from - 1]?.lower ?? '');
  const opens = clause.findIndex(({ lower }, index) => {
    const before = clause.slice(0, index);
    if (before.some(isPunctuation)) return false;
    if (lower === 'som') return isDenying || before.length <= 1;
    return lower === 'att' && (isDenying || before.some((token) => DENIED.test(token.lower)));
  });
  return opens === -1 ? undefined : nextNegative(tokens, from + 1 + opens);
};

/** "Saknar förmåga att inte falla tillbaka": the place of the negative. */
const lackThatNot = (tokens: readonly Token[], at: number): number | undefined =>
  LACKING.test(tokens[at]?.lower ?? '') &&
  LACKED.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'att' &&
  isNegative(tokens[at + 3])
    ? at + 3
    : undefined;

/** "Saknar inte stöd utan övning": denies one thing to put another in its place. */
const isContrast = (tokens: readonly Token[], last: number): boolean =>
  tokens.slice(last + 1, last + 3).some(({ lower }) => lower === 'utan');

const isWay = (tokens: readonly Token[], at: number): boolean =>
  WAYS.has(tokens[at]?.lower ?? '') && /^(?:sätt|vis)$/u.test(tokens[at + 1]?.lower ?? '');

const spanOf = (
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  kind: DoubleNegative['kind'],
): DoubleNegative[] => {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end, kind }];
};

const found = (tokens: readonly Token[], at: number): readonly DoubleNegative[] => {
  const ground = groundDenied(tokens, at);
  if (ground !== undefined) return spanOf(tokens, [at, ground], 'twice');
  const lack = lackThatNot(tokens, at);
  if (lack !== undefined) return spanOf(tokens, [at, lack], 'twice');
  const opensWay = isWay(tokens, at);
  if (!opensWay && !isNegative(tokens[at])) return [];
  const again = deniedAgain(tokens, at);
  if (again !== undefined) return spanOf(tokens, [at, again], 'twice');
  const lacking = lackingBefore(tokens, at);
  const last = lacking ?? turnedFrom(tokens, at);
  if (last === undefined || isContrast(tokens, last)) return [];
  return spanOf(tokens, [lacking !== undefined || opensWay ? at - 1 : at, last], 'turned');
};

/** Places where one negative turns another, none inside another. */
export const doubleNegatives = ({ tokens }: Sentence): readonly DoubleNegative[] => {
  const places: DoubleNegative[] = [];
  tokens.forEach((_, at) => {
    for (const place of found(tokens, at)) if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  });
  return places;
};
