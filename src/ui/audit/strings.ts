const number = new Intl.NumberFormat('sv-SE');

const documents = (count: number): string =>
  count === 1 ? '1 dokument' : `${number.format(count)} dokument`;

/** Everything the page says. */
export const strings = {
  loading: 'Öppnar sidan …',
  title: 'Aktgranskning',
  intro:
    'Granska en hel mapp med dokument mot en granskningsplan. Allt sker i webbläsaren på din dator. Inget skickas någonstans.',
  limits: 'Siffrorna är ett underlag. Det är du som bedömer.',

  folderTitle: '1. Välj dokument',
  folderHint: 'Undermappar följer med. Saklig granskar .docx, .md och .txt.',
  pick: 'Välj mapp …',
  pickOther: 'Välj en annan mapp …',
  picked: (name: string, count: number, others: number) =>
    `Mappen ”${name}” har ${documents(count)} att granska${others === 0 ? '' : ` och ${number.format(others)} ${others === 1 ? 'fil' : 'filer'} av annat slag`}.`,
  noDocuments: (name: string) => `Mappen ”${name}” har inga dokument att granska (.docx, .md eller .txt).`,
  unreadableFolder: 'Mappen gick inte att läsa. Välj den igen, eller en annan mapp.',

  choicesTitle: '2. Bestäm hur',
  documentType: 'Dokumenttyp',
  recognise: 'Känn igen varje dokument',
  plan: 'Granskningsplan',
  ownPlan: 'Välj en egen plan …',
  defaultPlan: 'Använd Sakligs plan',
  planInUse: (name: string, checked: string) => `${name}, genomgången ${checked}`,
  planFaults: (count: number) =>
    `Planen har ${count === 1 ? 'ett fel' : `${number.format(count)} fel`} och används inte.`,
  fault: (line: number, message: string) => `Rad ${number.format(line)}: ${message}`,
  settings: (owner: string) => `Inställningar: ${owner}`,
  sample: 'Granska ett slumpmässigt urval',
  sampleSize: 'Antal dokument',
  sampleSizeFault: 'Skriv ett heltal från 1.',
  seed: 'Slumpfrö',
  seedHint: 'Samma tal och samma mapp ger samma urval.',
  seedFault: 'Skriv ett heltal från 0, högst nio siffror.',

  start: 'Granska',
  running: (done: number, total: number) => `Granskar: ${number.format(done)} av ${number.format(total)}`,
  progress: 'Hur långt granskningen har kommit',
  stop: 'Avbryt',
  stopped: (done: number, total: number) =>
    `Granskningen avbröts. Siffrorna gäller de ${number.format(done)} av ${number.format(total)} dokument som hann granskas.`,
  stoppedAtOnce: 'Granskningen avbröts innan något dokument var klart.',
  done: (count: number, unusable: number) =>
    `Klart. ${documents(count)} granskade${unusable === 0 ? '' : `, ${number.format(unusable)} gick inte att läsa`}.`,

  result: 'Resultat',
  save: 'Spara rapporten',
  xlsx: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  html: 'Webbsida (.html)',
  print: 'Skriv ut',
  noNames: 'Rapporten har löpnummer i stället för filnamn och ingen text ur dokumenten.',
  key: 'Spara nyckeln',
  keyHint:
    'Nyckeln visar vilken fil varje löpnummer gäller. Den kan innehålla personuppgifter. Förvara den skild från rapporten och ta bort den när granskningen är klar.',
  saved: (name: string) => `${name} finns bland dina hämtade filer.`,
  reportName: 'aktgranskning',
  keyName: 'aktgranskning-nyckel.csv',
} as const;
