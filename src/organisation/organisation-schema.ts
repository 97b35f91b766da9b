import * as v from 'valibot';

const text = (what: string) =>
  v.pipe(v.string(`Här ska stå text: ${what}.`), v.trim(), v.minLength(1, `Skriv ${what}.`));

const words = (what: string) =>
  v.pipe(
    v.number(`Här ska stå ett heltal (${what}) utan citattecken, eller null för inget mål.`),
    v.integer(`Här ska stå ett heltal (${what}), utan decimaler.`),
    v.minValue(10, 'Talet ska vara minst 10 ord, eller null för inget mål.'),
    v.maxValue(100_000, 'Talet ska vara högst 100000 ord, eller null för inget mål.'),
  );

const https = v.pipe(
  v.string('Här ska stå en adress inom citattecken.'),
  v.url('Skriv hela adressen, till exempel https://intranat.kommunen.se/riktlinjer.'),
  v.startsWith('https://', 'Adressen ska börja med https://.'),
);

const object = 'Här ska stå fält inom klammerparenteser { }.';
const list = 'Här ska stå en lista inom hakparenteser [ ].';

/** Id of a source, a unit or the like: small letters a–z, digits and hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const id = (what: string) =>
  v.pipe(text(what), v.regex(ID, 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck.'));

const contact = v.pipe(
  v.strictObject(
    {
      name: v.exactOptional(
        v.pipe(text('vem man frågar'), v.description('Vem man frågar: en person eller en funktion.')),
      ),
      email: v.exactOptional(
        v.pipe(
          v.string('Här ska stå en e-postadress inom citattecken.'),
          v.email('Skriv en hel e-postadress, till exempel klarsprak@kommunen.se.'),
          v.description('Adress att skriva till.'),
        ),
      ),
      url: v.exactOptional(v.pipe(https, v.description('Sida att läsa mer på. Börjar med https://.'))),
    },
    object,
  ),
  v.description('Vem handläggaren kan fråga om inställningarna.'),
);

/** How one rule is tuned. */
export const ruleSchema = v.strictObject(
  {
    enabled: v.exactOptional(
      v.pipe(
        v.boolean('Skriv true (på) eller false (av), utan citattecken.'),
        v.description('false stänger av regelns råd.'),
      ),
    ),
    strength: v.exactOptional(
      v.pipe(
        v.picklist(['requirement', 'advice'], 'Tillåtet: "requirement" (krav) eller "advice" (råd).'),
        v.description('requirement: ett krav hos er. advice: ett råd.'),
      ),
    ),
    rank: v.exactOptional(
      v.pipe(
        v.picklist(['first', 'last'], 'Tillåtet: "first" (först) eller "last" (sist).'),
        v.description('first: regelns råd visas först på sin flik. last: de visas sist.'),
      ),
    ),
    options: v.exactOptional(
      v.pipe(
        v.record(
          v.string(),
          v.pipe(
            v.number('Här ska stå ett tal, utan citattecken.'),
            v.minValue(1, 'Talet ska vara minst 1.'),
            v.maxValue(10_000, 'Talet ska vara högst 10000.'),
          ),
          object,
        ),
        v.description('Regelns gränser, till exempel { "words": 25 } för long-sentence.'),
      ),
    ),
  },
  object,
);

/** The length goals of one document type. */
export const goalsSchema = v.strictObject(
  {
    words: v.exactOptional(
      v.pipe(
        v.nullable(words('antal ord')),
        v.description('Högsta antal ord i hela dokumentet; null betyder inget mål.'),
      ),
    ),
    sections: v.exactOptional(
      v.pipe(
        v.record(v.string(), v.nullable(words('antal ord')), object),
        v.description('Högsta antal ord per avsnitt, efter avsnittets id; null betyder inget mål.'),
      ),
    ),
  },
  object,
);

const link = v.strictObject(
  {
    id: v.exactOptional(
      v.pipe(
        id('ett id'),
        v.description('Kort namn som ordlistans kolumn källa och mallarnas sources kan hänvisa till.'),
      ),
    ),
    title: v.pipe(text('länkens titel'), v.description('Det handläggaren ser.')),
    url: v.pipe(https, v.description('Adressen. Börjar med https://.')),
  },
  object,
);

const addIn = v.pipe(
  v.strictObject(
    {
      id: v.pipe(
        v.string('Här ska stå tilläggets id inom citattecken.'),
        v.regex(
          /^(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|WA\d{6,12})$/u,
          'Skriv tilläggets id så som det står under <Id> i manifestet, till exempel 09f64db9-a54d-448b-ad32-e7c4382cfa72.',
        ),
        v.description('Tilläggets id, så som det står under <Id> i manifestet.'),
      ),
      version: v.pipe(
        v.string('Här ska stå tilläggets version inom citattecken.'),
        v.regex(/^\d{1,5}(?:\.\d{1,5}){3}$/u, 'Skriv fyra tal med punkt emellan, till exempel 1.0.0.0.'),
        v.description('Tilläggets version, så som den står under <Version> i manifestet.'),
      ),
      storeType: v.pipe(
        v.picklist(
          ['EXCatalog', 'FileSystem', 'Registry', 'OMEX'],
          'Tillåtet: "EXCatalog" (Microsoft 365 administrationscenter), "FileSystem" (nätverksmapp), "Registry" (utvecklares dator) eller "OMEX" (Microsofts butik).',
        ),
        v.description(
          'Hur tillägget delas ut. EXCatalog: Microsoft 365 administrationscenter. FileSystem: nätverksmapp. Registry: utvecklares dator. OMEX: Microsofts butik.',
        ),
      ),
      store: v.pipe(
        text('var Word hittar tillägget'),
        v.description(
          'Var Word hittar tillägget. EXCatalog: "EXCatalog". FileSystem: mappens sökväg. Registry: "developer". OMEX: butikens språk, till exempel "sv-se".',
        ),
      ),
    },
    object,
  ),
  v.description(
    'Vilket tillägg Word-mallarna öppnar. Behövs bara om det inte delas ut med Sakligs eget manifest.',
  ),
);

/** What organisation.json may hold, for the municipality and for a unit alike. */
export const organisationSchema = v.pipe(
  v.strictObject(
    {
      $schema: v.exactOptional(
        v.pipe(
          v.string('Här ska stå en adress inom citattecken.'),
          v.description('Var schemat finns, för texteditorn.'),
        ),
      ),
      name: v.pipe(
        text('organisationens eller enhetens namn'),
        v.description('Kommunens, bolagets eller enhetens namn.'),
      ),
      checked: v.pipe(
        v.string('Här ska stå år och månad inom citattecken.'),
        v.regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/u, 'Skriv år och månad, till exempel 2026-11.'),
        v.description('År och månad då någon senast gick igenom inställningarna.'),
      ),
      contact: v.exactOptional(contact),
      documentTypes: v.exactOptional(
        v.pipe(
          v.array(text('dokumenttypens id'), list),
          v.minLength(1, 'Listan är tom. Ta bort fältet om alla dokumenttyper ska erbjudas.'),
          v.description('Id för de dokumenttyper som erbjuds. Utan fältet erbjuds alla.'),
        ),
      ),
      rules: v.exactOptional(
        v.pipe(
          v.record(v.string(), ruleSchema, object),
          v.description('Inställningar per regel, efter regelns id.'),
        ),
      ),
      goals: v.exactOptional(
        v.pipe(
          v.record(v.string(), goalsSchema, object),
          v.description('Längdmål per dokumenttyp, efter dokumenttypens id.'),
        ),
      ),
      nearLimit: v.exactOptional(
        v.pipe(
          v.number('Här ska stå ett tal mellan 0.5 och 1, utan citattecken.'),
          v.minValue(0.5, 'Talet ska vara mellan 0.5 och 1.'),
          v.maxValue(1, 'Talet ska vara mellan 0.5 och 1.'),
          v.description('Andel av ett längdmål då texten räknas som nära målet. 0.9 betyder 90 procent.'),
        ),
      ),
      links: v.exactOptional(v.pipe(v.array(link, list), v.description('Egna riktlinjer och rutiner.'))),
      help: v.exactOptional(
        v.pipe(
          v.record(v.string(), v.record(v.string(), text('en hjälptext'), object), object),
          v.description('Egna hjälptexter: dokumenttypens id, avsnittets id, texten. De ersätter Sakligs.'),
        ),
      ),
      addIn: v.exactOptional(addIn),
      files: v.exactOptional(
        v.pipe(
          v.array(text('ett filnamn'), list),
          v.description('Ordlistor och mallar i samma mapp. Behövs på webben, där en mapp inte kan listas.'),
        ),
      ),
      units: v.exactOptional(
        v.pipe(
          v.array(id('enhetens mappnamn'), list),
          v.description('Enheternas mappar under enheter/. Behövs på webben. Får bara stå i kommunens fil.'),
        ),
      ),
    },
    object,
  ),
  v.title('Inställningar för Saklig (organisation.json)'),
);

/** organisation.json as read. */
export type OrganisationSettings = v.InferOutput<typeof organisationSchema>;
