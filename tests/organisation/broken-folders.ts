import { utredning } from './small-base';

interface BrokenFolder {
  readonly kind: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The unit asked for. */
  readonly unit?: string;
  /** Every fault, as the person who edits the folder reads it. */
  readonly says: string | readonly string[];
}

const named = '"name": "Storviken", "checked": "2026-11"';
const whole = `{ ${named} }`;
const org = (rest: string) => ({ 'organisation.json': `{\n  ${named},\n  ${rest}\n}` });
/** The add-in that Word templates open, with one field changed; undefined leaves the field out. */
const addIn = (field: string, value: unknown) =>
  org(`"addIn": ${JSON.stringify({ ...wholeAddIn, [field]: value })}`);
const wholeAddIn = {
  store: 'EXCatalog',
  storeType: 'EXCatalog',
  version: '1.0.0.0',
  id: '09f64db9-a54d-448b-ad32-e7c4382cfa72',
};
const list = (content: string | Uint8Array, name = 'ordlista.csv') => ({
  'organisation.json': whole,
  [name]: content,
});
const template = (from: string, to: string) => ({
  'organisation.json': whole,
  'mall-utredning.yaml': utredning.replace(from, to),
});
const unit = (rest: string, top = '') => ({
  'organisation.json': `{ ${named}${top} }`,
  'enheter/barn/organisation.json': `{\n  "name": "Barnenheten", "checked": "2026-11",\n  ${rest}\n}`,
});

/** One folder for each kind of fault. */
export const brokenFolders: readonly BrokenFolder[] = [
  {
    kind: 'no organisation.json',
    files: { 'ordlista.csv': 'term;ersättning\nerhålla;få\n' },
    says: 'organisation.json, rad 1: Filen saknas. Den ska innehålla minst fälten name och checked.',
  },
  {
    kind: 'empty organisation.json',
    files: { 'organisation.json': ' \n' },
    says: 'organisation.json, rad 1, tecken 1: Filen är tom. Den ska innehålla minst { "name": "…", "checked": "2026-11" }.',
  },
  {
    kind: 'comma missing',
    files: { 'organisation.json': `{\n  "name": "Storviken"\n  "checked": "2026-11"\n}` },
    says: 'organisation.json, rad 3, tecken 3: Det saknas ett komma före det som står här.',
  },
  {
    kind: 'comma after the last field',
    files: { 'organisation.json': `{\n  ${named},\n}` },
    says: 'organisation.json, rad 3, tecken 1: Det står ett komma efter det sista fältet. Ta bort kommat.',
  },
  {
    kind: 'two commas',
    files: { 'organisation.json': `{\n  ${named},,\n  "nearLimit": 0.9\n}` },
    says: 'organisation.json, rad 2, tecken 45: Det står två komman efter varandra. Ta bort det ena.',
  },
  {
    kind: 'comma after the last in a list',
    files: org('"documentTypes": ["utredning",]'),
    says: 'organisation.json, rad 3, tecken 33: Det står ett komma efter det sista i listan. Ta bort kommat.',
  },
  {
    kind: 'two commas in a list',
    files: org('"documentTypes": ["utredning",,"journal"]'),
    says: 'organisation.json, rad 3, tecken 33: Det står två komman efter varandra. Ta bort det ena.',
  },
  {
    kind: 'colon missing',
    files: org('"nearLimit" 0.9'),
    says: 'organisation.json, rad 3, tecken 15: Det saknas ett kolon mellan fältnamnet och värdet.',
  },
  {
    kind: 'equals sign',
    files: org('"nearLimit" = 0.9'),
    says: 'organisation.json, rad 3, tecken 15: Likhetstecken går inte här. Mellan fältnamn och värde står ett kolon.',
  },
  {
    kind: 'value missing',
    files: org('"nearLimit":'),
    says: 'organisation.json, rad 4, tecken 1: Här saknas ett värde: text inom citattecken, ett tal, true, false, en lista eller fält.',
  },
  {
    kind: 'brace never closed',
    files: { 'organisation.json': `{ ${named}` },
    says: 'organisation.json, rad 1, tecken 44: En klammerparentes { stängs aldrig. Lägg till }.',
  },
  {
    kind: 'bracket open at the end',
    files: { 'organisation.json': `{ ${named}, "documentTypes": ["journal"` },
    says: 'organisation.json, rad 1, tecken 73: En hakparentes [ stängs aldrig. Lägg till ].',
  },
  {
    kind: 'wrong closing bracket',
    files: { 'organisation.json': `{ ${named} ]` },
    says: 'organisation.json, rad 1, tecken 45: Här står ] men det är en { som ska stängas, med }.',
  },
  {
    kind: 'text without end',
    files: org('"$schema": "https://exempel.se,'),
    says: 'organisation.json, rad 3, tecken 14: Texten saknar citattecken på slutet.',
  },
  {
    kind: 'typographic quotes',
    files: org('”nearLimit”: 0.9'),
    says: 'organisation.json, rad 3, tecken 3: Citattecknet ” går inte här. Skriv raka citattecken: ".',
  },
  {
    kind: 'field name without quotes',
    files: org('nearLimit: 0.9'),
    says: 'organisation.json, rad 3, tecken 3: Fältnamnet nearLimit ska stå inom raka citattecken: "nearLimit".',
  },
  {
    kind: 'field name missing',
    files: org('7: 0.9'),
    says: 'organisation.json, rad 3, tecken 3: Här ska stå ett fältnamn inom citattecken.',
  },
  {
    kind: 'comment',
    files: org('"nearLimit": 0.9 // nära'),
    says: 'organisation.json, rad 3, tecken 20: Kommentarer går inte i den här filen. Ta bort kommentaren.',
  },
  {
    kind: 'decimal comma',
    files: org('"nearLimit": 0,9'),
    says: 'organisation.json, rad 3, tecken 18: Decimaltal skrivs med punkt, till exempel 0.9.',
  },
  {
    kind: 'leading zero',
    files: org('"nearLimit": 00.9'),
    says: 'organisation.json, rad 3, tecken 17: Ett tal får inte börja med 0.',
  },
  {
    kind: 'unfinished number',
    files: org('"nearLimit": 1.'),
    says: 'organisation.json, rad 3, tecken 16: Talet går inte att läsa. Skriv till exempel 1200 eller 0.9.',
  },
  {
    kind: 'single backslash',
    files: org('"$schema": "c:\\mapp"'),
    says: 'organisation.json, rad 3, tecken 14: Ett omvänt snedstreck i en text skrivs två gånger: \\\\.',
  },
  {
    kind: 'tab in text',
    files: org('"$schema": "en\ttabb"'),
    says: 'organisation.json, rad 3, tecken 14: Texten innehåller en tabb eller ett annat osynligt tecken. Skriv ett mellanslag.',
  },
  {
    kind: 'semicolon',
    files: { 'organisation.json': `{ "name": "Storviken"; "checked": "2026-11" }` },
    says: 'organisation.json, rad 1, tecken 22: Semikolon går inte här. Mellan fält står ett komma.',
  },
  {
    kind: 'text after the end',
    files: { 'organisation.json': `{ ${named} }\nklart` },
    says: 'organisation.json, rad 2, tecken 1: ”klart” står efter filens slut. Ta bort det.',
  },
  {
    kind: 'extra brace',
    files: { 'organisation.json': `{ ${named} }}` },
    says: 'organisation.json, rad 1, tecken 46: ”}” står efter filens slut. Ta bort det.',
  },
  {
    kind: 'word for true',
    files: org('"rules": { "jargon": { "enabled": ja } }'),
    says: 'organisation.json, rad 3, tecken 37: ”ja” går inte. Text står inom citattecken; utan citattecken går bara tal, true, false och null.',
  },
  {
    kind: 'field twice',
    files: org('"nearLimit": 0.9,\n  "nearLimit": 0.8'),
    says: 'organisation.json, rad 4, tecken 3: Fältet ”nearLimit” står två gånger. Ta bort det ena.',
  },
  {
    kind: 'list instead of object',
    files: { 'organisation.json': '[]' },
    says: 'organisation.json, rad 1, tecken 1: Filen ska börja med { och sluta med }, med fält mellan.',
  },
  {
    kind: 'unknown field, near',
    files: org('"dokumentTypes": ["journal"]'),
    says: 'organisation.json, rad 3, tecken 3: Fältet ”dokumentTypes” är okänt här. Menade du ”documentTypes”? Tillåtna fält: $schema, name, checked, contact, documentTypes, rules, goals, nearLimit, links, help, addIn, files, units.',
  },
  {
    kind: 'unknown field',
    files: org('"färg": "blå"'),
    says: 'organisation.json, rad 3, tecken 3: Fältet ”färg” är okänt här. Tillåtna fält: $schema, name, checked, contact, documentTypes, rules, goals, nearLimit, links, help, addIn, files, units.',
  },
  {
    kind: 'unknown field below',
    files: org('"contact": { "epost": "a@b.se" }'),
    says: 'organisation.json, rad 3, tecken 16: Fältet ”epost” är okänt här. Tillåtna fält: name, email, url.',
  },
  {
    kind: 'field missing',
    files: { 'organisation.json': '{ "name": "Storviken" }' },
    says: 'organisation.json, rad 1, tecken 1: Fältet ”checked” saknas.',
  },
  {
    kind: 'field missing below',
    files: org('"links": [{ "title": "Rutin" }]'),
    says: 'organisation.json, rad 3, tecken 13: Fältet ”url” saknas.',
  },
  {
    kind: 'empty name',
    files: { 'organisation.json': '{ "name": " ", "checked": "2026-11" }' },
    says: 'organisation.json, rad 1, tecken 11: name: tomt går inte. Skriv organisationens eller enhetens namn.',
  },
  {
    kind: 'number as name',
    files: { 'organisation.json': '{ "name": 7, "checked": "2026-11" }' },
    says: 'organisation.json, rad 1, tecken 11: name: 7 går inte. Här ska stå text: organisationens eller enhetens namn.',
  },
  {
    kind: 'date form',
    files: { 'organisation.json': '{ "name": "Storviken", "checked": "november 2026" }' },
    says: 'organisation.json, rad 1, tecken 35: checked: ”november 2026” går inte. Skriv år och månad, till exempel 2026-11.',
  },
  {
    kind: 'number as date',
    files: { 'organisation.json': '{ "name": "Storviken", "checked": 2026 }' },
    says: 'organisation.json, rad 1, tecken 35: checked: 2026 går inte. Här ska stå år och månad inom citattecken.',
  },
  {
    kind: 'email',
    files: org('"contact": { "email": "klarspråk" }'),
    says: 'organisation.json, rad 3, tecken 25: email: ”klarspråk” går inte. Skriv en hel e-postadress, till exempel klarsprak@kommunen.se.',
  },
  {
    kind: 'email not text',
    files: org('"contact": { "email": false }'),
    says: 'organisation.json, rad 3, tecken 25: email: false går inte. Här ska stå en e-postadress inom citattecken.',
  },
  {
    kind: 'contact as text',
    files: org('"contact": "Anna"'),
    says: 'organisation.json, rad 3, tecken 3: contact: ”Anna” går inte. Här ska stå fält inom klammerparenteser { }.',
  },
  {
    kind: 'contact address',
    files: org('"contact": { "url": "intranätet" }'),
    says: 'organisation.json, rad 3, tecken 23: url: ”intranätet” går inte. Skriv hela adressen, till exempel https://intranat.kommunen.se/riktlinjer.',
  },
  {
    kind: 'link without https',
    files: org('"links": [{ "title": "Rutin", "url": "http://kommun.se/rutin" }]'),
    says: 'organisation.json, rad 3, tecken 40: url: ”http://kommun.se/rutin” går inte. Adressen ska börja med https://.',
  },
  {
    kind: 'link title empty',
    files: org('"links": [{ "title": "", "url": "https://kommun.se/rutin" }]'),
    says: 'organisation.json, rad 3, tecken 24: title: tomt går inte. Skriv länkens titel.',
  },
  {
    kind: 'link id form',
    files: org('"links": [{ "id": "Vår Rutin", "title": "Rutin", "url": "https://kommun.se/rutin" }]'),
    says: 'organisation.json, rad 3, tecken 21: id: ”Vår Rutin” går inte. Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
  },
  {
    kind: 'link id taken',
    files: org('"links": [{ "id": "lag-1", "title": "Rutin", "url": "https://kommun.se/rutin" }]'),
    says: 'organisation.json, rad 3, tecken 21: Källan ”lag-1” finns redan. Välj ett annat id för länken.',
  },
  {
    kind: 'links not a list',
    files: org('"links": "https://kommun.se"'),
    says: 'organisation.json, rad 3, tecken 12: links: ”https://kommun.se” går inte. Här ska stå en lista inom hakparenteser [ ].',
  },
  {
    kind: 'near limit out of range',
    files: org('"nearLimit": 90'),
    says: 'organisation.json, rad 3, tecken 16: nearLimit: 90 går inte. Talet ska vara mellan 0.5 och 1.',
  },
  {
    kind: 'near limit too low',
    files: org('"nearLimit": 0.1'),
    says: 'organisation.json, rad 3, tecken 16: nearLimit: 0.1 går inte. Talet ska vara mellan 0.5 och 1.',
  },
  {
    kind: 'near limit as text',
    files: org('"nearLimit": "0.9"'),
    says: 'organisation.json, rad 3, tecken 16: nearLimit: ”0.9” går inte. Här ska stå ett tal mellan 0.5 och 1, utan citattecken.',
  },
  {
    kind: 'add-in not an object',
    files: org('"addIn": "09f64db9-a54d-448b-ad32-e7c4382cfa72"'),
    says: 'organisation.json, rad 3, tecken 3: addIn: ”09f64db9-a54d-448b-ad32-e7c4382cfa72” går inte. Här ska stå fält inom klammerparenteser { }.',
  },
  {
    kind: 'add-in without id',
    files: addIn('id', undefined),
    says: 'organisation.json, rad 3, tecken 12: Fältet ”id” saknas.',
  },
  {
    kind: 'add-in id no guid',
    files: addIn('id', 'saklig'),
    says: 'organisation.json, rad 3, tecken 82: id: ”saklig” går inte. Skriv tilläggets id så som det står under <Id> i manifestet, till exempel 09f64db9-a54d-448b-ad32-e7c4382cfa72.',
  },
  {
    kind: 'add-in id a number',
    files: addIn('id', 104380646),
    says: 'organisation.json, rad 3, tecken 82: id: 104380646 går inte. Här ska stå tilläggets id inom citattecken.',
  },
  {
    kind: 'add-in version short',
    files: addIn('version', '1.0'),
    says: 'organisation.json, rad 3, tecken 67: version: ”1.0” går inte. Skriv fyra tal med punkt emellan, till exempel 1.0.0.0.',
  },
  {
    kind: 'add-in version a number',
    files: addIn('version', 1),
    says: 'organisation.json, rad 3, tecken 67: version: 1 går inte. Här ska stå tilläggets version inom citattecken.',
  },
  {
    kind: 'add-in store type unknown',
    files: addIn('storeType', 'Intune'),
    says: 'organisation.json, rad 3, tecken 45: storeType: ”Intune” går inte. Tillåtet: "EXCatalog" (Microsoft 365 administrationscenter), "FileSystem" (nätverksmapp), "Registry" (utvecklares dator) eller "OMEX" (Microsofts butik).',
  },
  {
    kind: 'add-in store empty',
    files: addIn('store', ''),
    says: 'organisation.json, rad 3, tecken 21: store: tomt går inte. Skriv var Word hittar tillägget.',
  },
  {
    kind: 'add-in store of another type',
    files: addIn('store', 'developer'),
    says: 'organisation.json, rad 3, tecken 21: Med storeType EXCatalog ska store vara ”EXCatalog”.',
  },
  {
    kind: 'add-in store id elsewhere',
    files: addIn('id', 'WA104380646'),
    says: 'organisation.json, rad 3, tecken 82: Med storeType EXCatalog ska id vara det som står under <Id> i manifestet.',
  },
  {
    kind: 'add-in own id in the store',
    files: addIn('storeType', 'OMEX'),
    says: 'organisation.json, rad 3, tecken 77: Med storeType OMEX ska id vara tilläggets id i Microsofts butik, till exempel WA104380646.',
  },
  {
    kind: 'add-in field unknown',
    files: addIn('butik', 'EXCatalog'),
    says: 'organisation.json, rad 3, tecken 121: Fältet ”butik” är okänt här. Tillåtna fält: id, version, storeType, store.',
  },
  {
    kind: 'template change of a later version',
    files: template('version: 1', 'version: 1\nchanges:\n  - version: 2\n    says: Avsnittet Mål är nytt.'),
    says: 'mall-utredning.yaml, rad 5, tecken 14: Ändringen hör till version 2 men mallen är version 1. Höj mallens version.',
  },
  {
    kind: 'template change of the first version',
    files: template('version: 1', 'version: 1\nchanges:\n  - version: 1\n    says: Avsnittet Mål är nytt.'),
    says: 'mall-utredning.yaml, rad 5, tecken 14: version: 1 går inte. En ändring hör till version 2 eller senare.',
  },
  {
    kind: 'template change says nothing',
    files: template('version: 1', 'version: 2\nchanges:\n  - version: 2\n    says: ""'),
    says: 'mall-utredning.yaml, rad 6, tecken 11: says: tomt går inte. Vad som har ändrats saknas.',
  },
  {
    kind: 'template changes not a list',
    files: template('version: 1', 'version: 2\nchanges: Avsnittet Mål är nytt.'),
    says: 'mall-utredning.yaml, rad 4, tecken 10: changes: ”Avsnittet Mål är nytt.” går inte. Här ska stå en lista med ändringar.',
  },
  {
    kind: 'rule unknown, near',
    files: org('"rules": { "jargong": { "enabled": false } }'),
    says: 'organisation.json, rad 3, tecken 14: Regeln ”jargong” finns inte. Menade du ”jargon”? Tillåtna regler: long-sentence, jargon, missing-author-or-date.',
  },
  {
    kind: 'rule unknown',
    files: org('"rules": { "stavning": { "enabled": false } }'),
    says: 'organisation.json, rad 3, tecken 14: Regeln ”stavning” finns inte. Tillåtna regler: long-sentence, jargon, missing-author-or-date.',
  },
  {
    kind: 'rule switched by text',
    files: org('"rules": { "jargon": { "enabled": "nej" } }'),
    says: 'organisation.json, rad 3, tecken 37: enabled: ”nej” går inte. Skriv true (på) eller false (av), utan citattecken.',
  },
  {
    kind: 'rule set to a bare value',
    files: org('"rules": { "jargon": false }'),
    says: 'organisation.json, rad 3, tecken 14: jargon: false går inte. Här ska stå fält inom klammerparenteser { }.',
  },
  {
    kind: 'strength',
    files: org('"rules": { "jargon": { "strength": "krav" } }'),
    says: 'organisation.json, rad 3, tecken 38: strength: ”krav” går inte. Tillåtet: "requirement" (krav) eller "advice" (råd).',
  },
  {
    kind: 'option as text',
    files: org('"rules": { "long-sentence": { "options": { "words": "25" } } }'),
    says: 'organisation.json, rad 3, tecken 55: words: ”25” går inte. Här ska stå ett tal, utan citattecken.',
  },
  {
    kind: 'option too small',
    files: org('"rules": { "long-sentence": { "options": { "words": 0 } } }'),
    says: 'organisation.json, rad 3, tecken 55: words: 0 går inte. Talet ska vara minst 1.',
  },
  {
    kind: 'option too large',
    files: org('"rules": { "long-sentence": { "options": { "words": 99999 } } }'),
    says: 'organisation.json, rad 3, tecken 55: words: 99999 går inte. Talet ska vara högst 10000.',
  },
  {
    kind: 'option unknown',
    files: org('"rules": { "long-sentence": { "options": { "word": 25 } } }'),
    says: 'organisation.json, rad 3, tecken 46: Regeln long-sentence har ingen gräns som heter ”word”. Menade du ”words”? Tillåtet: words.',
  },
  {
    kind: 'option on a rule without',
    files: org('"rules": { "jargon": { "options": { "words": 25 } } }'),
    says: 'organisation.json, rad 3, tecken 39: Regeln jargon har inga gränser att ställa in. Ta bort ”words”.',
  },
  {
    kind: 'requirement switched off',
    files: org('"rules": { "missing-author-or-date": { "enabled": false } }'),
    says: 'organisation.json, rad 3, tecken 53: Regeln missing-author-or-date är ett krav från Saklig och kan inte stängas av. Ta bort raden.',
  },
  {
    kind: 'requirement made advice',
    files: org('"rules": { "missing-author-or-date": { "strength": "advice" } }'),
    says: 'organisation.json, rad 3, tecken 54: Regeln missing-author-or-date är ett krav från Saklig och kan inte göras till ett råd. Ta bort raden.',
  },
  {
    kind: 'limit of a requirement',
    files: org('"rules": { "missing-author-or-date": { "options": { "lines": 50 } } }'),
    says: 'organisation.json, rad 3, tecken 64: Regeln missing-author-or-date är ett krav från Saklig och dess gränser kan inte ändras. Ta bort ”lines”.',
  },
  {
    kind: 'unit switches off',
    files: unit(
      '"rules": { "jargon": { "enabled": false } }',
      ', "rules": { "jargon": { "strength": "requirement" } }',
    ),
    says: 'enheter/barn/organisation.json, rad 3, tecken 37: Regeln jargon är ett krav från Storviken och kan inte stängas av. Ta bort raden.',
  },
  {
    kind: 'unit makes advice',
    files: unit(
      '"rules": { "jargon": { "strength": "advice" } }',
      ', "rules": { "jargon": { "strength": "requirement" } }',
    ),
    says: 'enheter/barn/organisation.json, rad 3, tecken 38: Regeln jargon är ett krav från Storviken och kan inte göras till ett råd. Ta bort raden.',
  },
  {
    kind: 'type unknown',
    files: org('"documentTypes": ["utredningen"]'),
    says: 'organisation.json, rad 3, tecken 21: Dokumenttypen ”utredningen” finns inte. Menade du ”utredning”? Tillåtna: utredning, journal.',
  },
  {
    kind: 'type twice',
    files: org('"documentTypes": ["journal", "journal"]'),
    says: 'organisation.json, rad 3, tecken 32: Dokumenttypen ”journal” står två gånger. Ta bort den ena.',
  },
  {
    kind: 'types empty',
    files: org('"documentTypes": []'),
    says: 'organisation.json, rad 3, tecken 20: documentTypes: [] går inte. Listan är tom. Ta bort fältet om alla dokumenttyper ska erbjudas.',
  },
  {
    kind: 'types not a list',
    files: org('"documentTypes": "journal"'),
    says: 'organisation.json, rad 3, tecken 20: documentTypes: ”journal” går inte. Här ska stå en lista inom hakparenteser [ ].',
  },
  {
    kind: 'goals for unknown type',
    files: org('"goals": { "roman": { "words": 500 } }'),
    says: 'organisation.json, rad 3, tecken 14: Dokumenttypen ”roman” finns inte. Tillåtna: utredning, journal.',
  },
  {
    kind: 'goal with decimals',
    files: org('"goals": { "utredning": { "words": 500.5 } }'),
    says: 'organisation.json, rad 3, tecken 38: words: 500.5 går inte. Här ska stå ett heltal (antal ord), utan decimaler.',
  },
  {
    kind: 'goal as text',
    files: org('"goals": { "utredning": { "words": "500" } }'),
    says: 'organisation.json, rad 3, tecken 38: words: ”500” går inte. Här ska stå ett heltal (antal ord) utan citattecken, eller null för inget mål.',
  },
  {
    kind: 'goal too small',
    files: org('"goals": { "utredning": { "words": 5 } }'),
    says: 'organisation.json, rad 3, tecken 38: words: 5 går inte. Talet ska vara minst 10 ord, eller null för inget mål.',
  },
  {
    kind: 'goal too large',
    files: org('"goals": { "utredning": { "words": 1000000 } }'),
    says: 'organisation.json, rad 3, tecken 38: words: 1000000 går inte. Talet ska vara högst 100000 ord, eller null för inget mål.',
  },
  {
    kind: 'goals as a number',
    files: org('"goals": { "utredning": 500 }'),
    says: 'organisation.json, rad 3, tecken 14: utredning: 500 går inte. Här ska stå fält inom klammerparenteser { }.',
  },
  {
    kind: 'goal for unknown section',
    files: org('"goals": { "utredning": { "sections": { "orsaken": 80 } } }'),
    says: 'organisation.json, rad 3, tecken 43: Avsnittet ”orsaken” finns inte i utredning. Tillåtna: orsak, bedomning.',
  },
  {
    kind: 'goal for section above the whole',
    files: org('"goals": { "utredning": { "sections": { "orsak": 1200 } } }'),
    says: 'organisation.json, rad 3, tecken 52: Avsnittet orsak får 1200 ord men hela dokumentet bara 1000. Sänk målet eller höj dokumentets.',
  },
  {
    kind: 'goal for the whole below a section',
    files: org('"goals": { "utredning": { "words": 50 } }'),
    says: 'organisation.json, rad 3, tecken 38: Hela dokumentet får 50 ord men avsnittet orsak 100. Höj målet eller sänk avsnittets.',
  },
  {
    kind: 'help for unknown type',
    files: org('"help": { "utredningar": { "orsak": "Skriv." } }'),
    says: 'organisation.json, rad 3, tecken 13: Dokumenttypen ”utredningar” finns inte. Menade du ”utredning”? Tillåtna: utredning, journal.',
  },
  {
    kind: 'help for unknown section',
    files: org('"help": { "utredning": { "historia": "Skriv." } }'),
    says: 'organisation.json, rad 3, tecken 28: Avsnittet ”historia” finns inte i utredning. Tillåtna: orsak, bedomning.',
  },
  {
    kind: 'help empty',
    files: org('"help": { "utredning": { "orsak": "" } }'),
    says: 'organisation.json, rad 3, tecken 37: orsak: tomt går inte. Skriv en hjälptext.',
  },
  {
    kind: 'file named but not there',
    files: org('"files": ["ordlista-barn.csv"]'),
    says: 'organisation.json, rad 3, tecken 13: Filen ”ordlista-barn.csv” finns inte i mappen. Lägg dit den eller ta bort namnet.',
  },
  {
    kind: 'file named twice',
    files: {
      ...org('"files": ["ordlista.csv", "ordlista.csv"]'),
      'ordlista.csv': 'term;ersättning\nerhålla;få\n',
    },
    says: 'organisation.json, rad 3, tecken 29: Filen ”ordlista.csv” står två gånger. Ta bort den ena.',
  },
  {
    kind: 'file there but not named',
    files: { ...org('"files": []'), 'ordlista.csv': 'term;ersättning\nerhålla;få\n' },
    says: 'organisation.json, rad 3, tecken 12: Filen ordlista.csv ligger i mappen men står inte i listan. Lägg till ”ordlista.csv”.',
  },
  {
    kind: 'unit named but not there',
    files: org('"units": ["barn"]'),
    says: 'organisation.json, rad 3, tecken 13: Mappen enheter/barn finns inte. Lägg dit den eller ta bort namnet.',
  },
  {
    kind: 'unit there but not named',
    files: { ...org('"units": []'), 'enheter/barn/organisation.json': whole },
    says: 'organisation.json, rad 3, tecken 12: Mappen enheter/barn finns men står inte i listan. Lägg till ”barn”.',
  },
  {
    kind: 'unit named twice',
    files: { ...org('"units": ["barn", "barn"]'), 'enheter/barn/organisation.json': whole },
    says: 'organisation.json, rad 3, tecken 21: Enheten ”barn” står två gånger. Ta bort den ena.',
  },
  {
    kind: 'unit id form',
    files: { 'organisation.json': whole, 'enheter/Barn och unga/organisation.json': whole },
    says: 'enheter/Barn och unga/organisation.json, rad 1: Enhetens mapp heter ”Barn och unga”. Ett mappnamn skrivs med små bokstäver a–z, siffror och bindestreck.',
  },
  {
    kind: 'unit id form in list',
    files: org('"units": ["Barn"]'),
    says: 'organisation.json, rad 3, tecken 13: units: ”Barn” går inte. Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
  },
  {
    kind: 'unit without organisation.json',
    files: { 'organisation.json': whole, 'enheter/barn/ordlista.csv': 'term;ersättning\nerhålla;få\n' },
    says: 'enheter/barn/organisation.json, rad 1: Filen saknas. Den ska innehålla minst fälten name och checked.',
  },
  {
    kind: 'unit with units',
    files: unit('"units": []'),
    says: 'enheter/barn/organisation.json, rad 3, tecken 3: En enhet kan inte ha egna enheter. Ta bort fältet.',
  },
  {
    kind: 'unit asked for is unknown',
    files: { 'organisation.json': whole, 'enheter/barn/organisation.json': whole },
    unit: 'barnen',
    says: 'organisation.json, rad 1, tecken 1: Enheten ”barnen” finns inte. Enheter: barn.',
  },
  {
    kind: 'unit asked for, none there',
    files: { 'organisation.json': whole },
    unit: 'barn',
    says: 'organisation.json, rad 1, tecken 1: Enheten ”barn” finns inte. Mappen har inga enheter.',
  },
  {
    kind: 'spreadsheet',
    files: list('PK..', 'ordlista.xlsx'),
    says: 'ordlista.xlsx, rad 1: Saklig läser inte kalkylblad. Spara bladet som ”CSV UTF-8” med semikolon mellan kolumnerna.',
  },
  {
    kind: 'spreadsheet renamed',
    files: list('PK\u0003\u0004...'),
    says: 'ordlista.csv, rad 1: Filen är ett kalkylblad med fel filändelse. Spara den som ”CSV UTF-8” med semikolon mellan kolumnerna.',
  },
  {
    kind: 'not text',
    files: list(new Uint8Array([116, 0, 1, 2, 0])),
    says: 'ordlista.csv, rad 1: Filen är inte en textfil. Spara den på nytt som text.',
  },
  {
    kind: 'binary word list that is named, and so is in the folder',
    files: {
      'organisation.json': `{ ${named}, "files": ["ordlista.csv"] }`,
      'ordlista.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0]),
    },
    says: 'ordlista.csv, rad 1: Filen är inte en textfil. Spara den på nytt som text.',
  },
  {
    kind: 'unit whose folder has another form of its name, which is not to be added as it is',
    files: {
      'organisation.json': `{ ${named}, "units": ["barn-och-unga"] }`,
      'enheter/Barn och unga/organisation.json': whole,
    },
    says: [
      'enheter/Barn och unga/organisation.json, rad 1: Enhetens mapp heter ”Barn och unga”. Ett mappnamn skrivs med små bokstäver a–z, siffror och bindestreck.',
      'organisation.json, rad 1, tecken 56: Mappen enheter/barn-och-unga finns inte. Menade du ”Barn och unga”? Lägg dit den eller ta bort namnet.',
    ],
  },
  {
    kind: 'too large',
    files: list('a'.repeat(2_000_001)),
    says: 'ordlista.csv, rad 1: Filen är större än 2 MB. Dela upp den eller kontrollera att det är rätt fil.',
  },
  {
    kind: 'broken letters',
    files: list('term;ersättning\nerhålla;fÃ¥\n'),
    says: 'ordlista.csv, rad 2, tecken 10: Å, ä eller ö har blivit ”Ã¥”. Öppna filen, rätta tecknen och spara den som UTF-8.',
  },
  {
    kind: 'capital in file name',
    files: list('', 'Ordlista.csv'),
    says: 'Ordlista.csv, rad 1: Filnamnet skrivs med små bokstäver: ordlista.csv.',
  },
  {
    kind: 'yml',
    files: list('', 'mall-journal.yml'),
    says: 'mall-journal.yml, rad 1: Filändelsen ska vara .yaml: mall-journal.yaml.',
  },
  {
    kind: 'unknown csv',
    files: list('', 'ord.csv'),
    says: 'ord.csv, rad 1: Filen används inte. Tillåtna namn: organisation.json, ordlista*.csv, mall-*.yaml och enheter/ID/ med samma filer.',
  },
  {
    kind: 'unknown json',
    files: list('', 'organization.json'),
    says: 'organization.json, rad 1: Filen används inte. Menade du ”organisation.json”? Tillåtna namn: organisation.json, ordlista*.csv, mall-*.yaml och enheter/ID/ med samma filer.',
  },
  {
    kind: 'list empty',
    files: list(''),
    says: 'ordlista.csv, rad 1: Filen är tom. Första raden ska ha kolumnernas namn: term; typ; klass; ersättning; åtgärd; förklaring; när_inte; exempel; exempel_efter; tillåt; källa.',
  },
  {
    kind: 'list with commas',
    files: list('term,ersättning\nerhålla,få\n'),
    says: 'ordlista.csv, rad 1: Kolumnerna skiljs åt med komman. Spara filen som ”CSV UTF-8” med semikolon mellan kolumnerna.',
  },
  {
    kind: 'list with tabs',
    files: list('term\tersättning\nerhålla\tfå\n'),
    says: 'ordlista.csv, rad 1: Kolumnerna skiljs åt med tabbar. Spara filen som ”CSV UTF-8” med semikolon mellan kolumnerna.',
  },
  {
    kind: 'column unknown',
    files: list('ord;ersättning\nerhålla;få\n'),
    says: [
      'ordlista.csv, rad 1: Kolumnen ”ord” är okänd. Tillåtna kolumner: term; typ; klass; ersättning; åtgärd; förklaring; när_inte; exempel; exempel_efter; tillåt; källa.',
      'ordlista.csv, rad 1: Kolumnen ”term” saknas. Tillåtna kolumner: term; typ; klass; ersättning; åtgärd; förklaring; när_inte; exempel; exempel_efter; tillåt; källa.',
    ],
  },
  {
    kind: 'column misspelt',
    files: list('term;ersättningar\nerhålla;få\n'),
    says: 'ordlista.csv, rad 1: Kolumnen ”ersättningar” är okänd. Menade du ”ersättning”? Tillåtna kolumner: term; typ; klass; ersättning; åtgärd; förklaring; när_inte; exempel; exempel_efter; tillåt; källa.',
  },
  {
    kind: 'column twice',
    files: list('term;ersättning;term\nerhålla;få;x\n'),
    says: 'ordlista.csv, rad 1: Kolumnen ”term” finns två gånger.',
  },
  {
    kind: 'column without name',
    files: list('term;ersättning;\nerhålla;få;x\n'),
    says: 'ordlista.csv, rad 1: Kolumn 3 har ingen rubrik. Ta bort kolumnen eller ge den en rubrik.',
  },
  {
    kind: 'row too long',
    files: list('term;ersättning\nerhålla;få;motta\n'),
    says: 'ordlista.csv, rad 2: Raden har 3 kolumner men ska ha 2. Ett semikolon inne i en text kräver citattecken runt texten.',
  },
  {
    kind: 'quote never closed',
    files: list('term;ersättning\nerhålla;"få\n'),
    says: 'ordlista.csv, rad 2: Ett citattecken börjar en text som inte slutar rätt. Texten ska stå mellan två citattecken, och ett citattecken inne i den skrivs två gånger.',
  },
  {
    kind: 'term missing',
    files: list('term;ersättning\n;få\n'),
    says: 'ordlista.csv, rad 2: Kolumnen term: tomt går inte. Skriv ordet som raden gäller.',
  },
  {
    kind: 'term without letters',
    files: list('term;ersättning\n***;få\n'),
    says: 'ordlista.csv, rad 2: Kolumnen term: ”***” går inte. Ordet behöver minst en bokstav.',
  },
  {
    kind: 'term too long',
    files: list(`term;ersättning\n${'mycket '.repeat(13)};få\n`),
    says: 'ordlista.csv, rad 2: Kolumnen term: ”mycket mycket mycket mycket mycket mycket mycket mycket m…” går inte. Ordet får ha högst 80 tecken.',
  },
  {
    kind: 'neither replacement nor explanation',
    files: list('term;ersättning\nerhålla;\n'),
    says: 'ordlista.csv, rad 2: Ordet ”erhålla” har varken ersättning eller förklaring. Fyll i minst en av dem.',
  },
  {
    kind: 'typ',
    files: list('term;typ;ersättning\nerhålla;krångel;få\n'),
    says: 'ordlista.csv, rad 2: Kolumnen typ: ”krångel” går inte. Tillåtet: kansliord, fras, utfyllnad, nominalisering, dubbelnegation, dar-har, modeord, forlangning, jargong, fackterm, eller tomt.',
  },
  {
    kind: 'klass',
    files: list('term;klass;ersättning\nerhålla;vb;få\n'),
    says: 'ordlista.csv, rad 2: Kolumnen klass: ”vb” går inte. Tillåtet: verb, substantiv, adjektiv, adverb, preposition, konjunktion, pronomen, fras, eller tomt.',
  },
  {
    kind: 'åtgärd',
    files: list('term;åtgärd;ersättning\nerhålla;radera;få\n'),
    says: 'ordlista.csv, rad 2: Kolumnen åtgärd: ”radera” går inte. Tillåtet: byt, stryk, skriv om, förklara, tillåt, eller tomt.',
  },
  {
    kind: 'byt without replacement',
    files: list('term;åtgärd;förklaring\nerhålla;byt;Krångligt.\n'),
    says: 'ordlista.csv, rad 2: Åtgärden är byt men ersättningen är tom. Skriv ett ord, eller välj åtgärden förklara eller skriv om.',
  },
  {
    kind: 'stryk without dash',
    files: list('term;åtgärd;förklaring\nju;stryk;Tomt.\n'),
    says: 'ordlista.csv, rad 2: Åtgärden är stryk men ersättningen är tom. Skriv - i kolumnen ersättning.',
  },
  {
    kind: 'replacement is the term',
    files: list('term;ersättning\nerhålla;Erhålla\n'),
    says: 'ordlista.csv, rad 2: Ersättningen är samma ord som ska bytas ut: ”erhålla”. Skriv ett annat ord.',
  },
  {
    kind: 'half a replacement',
    files: list('term;ersättning\nerhålla;få |\n'),
    says: 'ordlista.csv, rad 2: Ersättningen ”få |” har en tom del. Skriv ett ord på var sida om strecket |.',
  },
  {
    kind: 'four replacements',
    files: list('term;ersättning\nerhålla;få | ta | motta | ha\n'),
    says: 'ordlista.csv, rad 2: Ordet ”erhålla” har 4 ersättningar. Högst tre får plats.',
  },
  {
    kind: 'källa unknown',
    files: list('term;ersättning;källa\nerhålla;få;projekt\n'),
    says: 'ordlista.csv, rad 2: Källan ”projekt” finns inte i Sakligs källor eller ”links” i organisation.json. Menade du ”projektet”?',
  },
  {
    kind: 'row twice',
    files: list('term;ersättning\nerhålla;få\nErhålla;motta\n'),
    says: 'ordlista.csv, rad 3: Ordet ”erhålla” finns redan i ordlista.csv, rad 2. Ta bort den ena.',
  },
  {
    kind: 'row twice in two lists',
    files: { ...list('term;ersättning\nerhålla;få\n'), 'ordlista-b.csv': 'term;ersättning\nerhålla;få\n' },
    says: 'ordlista.csv, rad 2: Ordet ”erhålla” finns redan i ordlista-b.csv, rad 2. Ta bort den ena.',
  },
  {
    kind: 'allowed word with replacement',
    files: list('term;åtgärd;ersättning\nalltjämt;tillåt;ännu\n'),
    says: 'ordlista.csv, rad 2: Raden tillåter ”alltjämt” men har ersättningen ”ännu”. Ta bort ersättningen eller åtgärden.',
  },
  {
    kind: 'allowed word unknown',
    files: list('term;åtgärd\nalltjämnt;tillåt\n'),
    says: 'ordlista.csv, rad 2: Ordet ”alltjämnt” finns inte i någon ordlista och behöver inte tillåtas. Menade du ”alltjämt”? Rätta ordet eller ta bort raden.',
  },
  {
    kind: 'Excel error',
    files: list('term;ersättning\nerhålla;#NAMN?\n'),
    says: 'ordlista.csv, rad 2: Kolumnen ersättning: ”#NAMN?” går inte. Det är ett fel från Excel. Skriv in texten på nytt.',
  },
  {
    kind: 'template indent',
    files: template('    heading: Orsak', '   heading: Orsak'),
    says: 'mall-utredning.yaml, rad 9, tecken 1: Indraget stämmer inte, eller så saknas ett kolon efter fältnamnet.',
  },
  {
    kind: 'template tab',
    files: template('    heading: Orsak', '\theading: Orsak'),
    says: 'mall-utredning.yaml, rad 9, tecken 1: Raden börjar med tabb. Gör indraget med blanksteg.',
  },
  {
    kind: 'template colon in text',
    files: template('Skriv varför.', 'Skriv: varför.'),
    says: 'mall-utredning.yaml, rad 15, tecken 11: Ett kolon mitt i en text kräver citattecken runt hela texten.',
  },
  {
    kind: 'template field twice',
    files: template('version: 1', 'version: 1\nversion: 2'),
    says: 'mall-utredning.yaml, rad 4, tecken 1: Fältet står två gånger. Ta bort det ena.',
  },
  {
    kind: 'template quote missing',
    files: template('name: Utredning', 'name: "Utredning'),
    says: 'mall-utredning.yaml, rad 28, tecken 1: Ett citattecken tidigare i filen stängs inte.',
  },
  {
    kind: 'template two documents',
    files: template('id: utredning', 'id: utredning\n---\nid: b'),
    says: 'mall-utredning.yaml, rad 2, tecken 1: Filen ska innehålla en enda mall. Ta bort raden med tre bindestreck.',
  },
  {
    kind: 'template star',
    files: template('synonyms: []', 'synonyms: [*orsak]'),
    says: 'mall-utredning.yaml, rad 11, tecken 16: Texten börjar med * eller &. Sätt citattecken runt den.',
  },
  {
    kind: 'template unreadable',
    files: template('heading: Orsak', 'heading: }Orsak'),
    says: 'mall-utredning.yaml, rad 9, tecken 14: Filen går inte att läsa som YAML här. Se över indrag, kolon och citattecken.',
  },
  {
    kind: 'template field unknown',
    files: template('version: 1', 'versjon: 1'),
    says: [
      'mall-utredning.yaml, rad 1, tecken 1: Fältet ”version” saknas.',
      'mall-utredning.yaml, rad 3, tecken 1: Fältet ”versjon” är okänt här. Menade du ”version”? Tillåtna fält: id, name, version, changes, concernsChild, titles, words, goalSource, sections.',
    ],
  },
  {
    kind: 'template field missing',
    files: template('name: Utredning\n', ''),
    says: 'mall-utredning.yaml, rad 1, tecken 1: Fältet ”name” saknas.',
  },
  {
    kind: 'template requirement',
    files: template('requirement: required', 'requirement: krav'),
    says: 'mall-utredning.yaml, rad 12, tecken 18: requirement: ”krav” går inte. Tillåtet: required, recommended, optional.',
  },
  {
    kind: 'template level',
    files: template('level: 1', 'level: 4'),
    says: 'mall-utredning.yaml, rad 10, tecken 12: level: 4 går inte. Nivån ska vara 1, 2 eller 3.',
  },
  {
    kind: 'template version',
    files: template('version: 1', 'version: ett'),
    says: 'mall-utredning.yaml, rad 3, tecken 10: version: ”ett” går inte. Här ska stå ett heltal: mallens version.',
  },
  {
    kind: 'template child',
    files: template('concernsChild: true', 'concernsChild: ja'),
    says: 'mall-utredning.yaml, rad 4, tecken 16: concernsChild: ”ja” går inte. Skriv true om dokumentet gäller ett barn, annars false.',
  },
  {
    kind: 'template id',
    files: template('id: orsak', 'id: Orsaken'),
    says: 'mall-utredning.yaml, rad 8, tecken 9: id: ”Orsaken” går inte. Ett id skrivs med små bokstäver a–z, siffror och bindestreck.',
  },
  {
    kind: 'template source',
    files: template('sources: [projektet]', 'sources: [projekt]'),
    says: 'mall-utredning.yaml, rad 27, tecken 15: Källan ”projekt” finns inte i Sakligs källor eller ”links” i organisation.json. Menade du ”projektet”?',
  },
  {
    kind: 'template section twice',
    files: template('id: bedomning', 'id: orsak'),
    says: 'mall-utredning.yaml, rad 19, tecken 9: Avsnittet ”orsak” finns redan i mall-utredning.yaml, rad 8. Ta bort den ena.',
  },
  {
    kind: 'template twice',
    files: { ...template('', ''), 'mall-b.yaml': utredning },
    says: 'mall-utredning.yaml, rad 1, tecken 5: Mallen ”utredning” finns redan i mall-b.yaml, rad 1. Ta bort den ena.',
  },
  {
    kind: 'template without a required section',
    files: template('id: orsak', 'id: skal'),
    says: 'mall-utredning.yaml, rad 8, tecken 3: Avsnittet ”Orsak” (orsak) krävs enligt 1 § provlagen och får inte tas bort. Lägg till ett avsnitt med id orsak.',
  },
  {
    kind: 'template weakens section',
    files: template('requirement: required', 'requirement: optional'),
    says: 'mall-utredning.yaml, rad 12, tecken 18: Avsnittet ”Orsak” (orsak) krävs enligt 1 § provlagen. Skriv requirement: required.',
  },
  {
    kind: 'template loses ground',
    files: template('sources: [lag-1]', 'sources: [projektet]'),
    says: 'mall-utredning.yaml, rad 17, tecken 14: Avsnittet ”Orsak” (orsak) krävs enligt 1 § provlagen. Låt lag-1 stå först i sources.',
  },
  {
    kind: 'template loses role',
    files: template('    role: matter\n', ''),
    says: 'mall-utredning.yaml, rad 8, tecken 5: Avsnittet ”Orsak” (orsak) krävs enligt 1 § provlagen och ska behålla sin uppgift. Skriv role: matter.',
  },
  {
    kind: 'template loses child',
    files: template('concernsChild: true', 'concernsChild: false'),
    says: 'mall-utredning.yaml, rad 4, tecken 16: Dokumenttypen utredning gäller barn. Skriv concernsChild: true.',
  },
  {
    kind: 'own template not offered',
    files: {
      ...org('"documentTypes": ["journal"]'),
      'mall-eget.yaml': utredning.replace('id: utredning', 'id: eget'),
    },
    says: 'organisation.json, rad 3, tecken 20: Den egna dokumenttypen eget erbjuds inte. Lägg till ”eget” i listan.',
  },
];
