import { describe, expect, it } from 'vitest';
import { remarks } from './remarks';

const texts = (rule: string, markdown: string): string[] => remarks(rule, markdown).map(({ text }) => text);

interface Parts {
  readonly head?: string;
  readonly matter?: string;
  readonly facts?: string;
  readonly assessment?: string;
  readonly proposal?: string;
}

const inquiry = ({ head = '', matter = '', facts = '', assessment = '', proposal = '' }: Parts): string =>
  [
    '# Beslutsunderlag barn',
    'Barn: Alva Ek, 7 år',
    head,
    '## Vad ärendet gäller',
    `Skolan anmälde oro. ${matter}`,
    '## Barnets utveckling',
    `Alva säger att hon trivs. ${facts}`,
    '## Bedömning',
    `Alva behöver stöd. ${assessment}`,
    '## Förslag till beslut',
    `Alva beviljas kontaktfamilj. ${proposal}`,
  ].join('\n\n');

describe('missing-child-interest', () => {
  it('stands on the heading of the assessment, by the law of the day', () => {
    const [now] = remarks('missing-child-interest', inquiry({ head: 'Datum: 2026-02-10' }));
    expect(now?.text).toBe('Bedömning');
    expect(now?.strength).toBe('requirement');
    expect(now?.source.id).toBe('sol-3-1');
    const [before] = remarks('missing-child-interest', inquiry({ head: 'Datum: 2025-02-10' }));
    expect(before?.source.id).toBe('sol-2001-1-2');
  });

  it.each([
    'Det är bäst för Alva att bo kvar hemma.',
    'Ett stabilt boende är till Alvas bästa.',
    'Barnets bästa talar för att hon får bo kvar.',
    'Kontaktfamilj är det bästa för henne.',
  ])('is content when the assessment says: %s', (assessment) => {
    expect(texts('missing-child-interest', inquiry({ assessment }))).toEqual([]);
  });

  it.each([
    'Alvas bästa vän flyttar i maj.',
    'Enligt 3 kap. 1 § SoL ska barnets bästa beaktas vid alla åtgärder som rör barn.',
  ])('is not content with: %s', (assessment) => {
    expect(texts('missing-child-interest', inquiry({ assessment }))).toEqual(['Bedömning']);
  });

  it.each(['Barnets bästa har beaktats.', 'Barnperspektivet har i allt väsentligt beaktats i utredningen.'])(
    'asks what it was that was taken into account: %s',
    (sentence) => {
      expect(texts('missing-child-interest', inquiry({ assessment: sentence }))).toEqual([sentence]);
    },
  );

  it('says nothing before the assessment is written, nor about adults', () => {
    const unwritten =
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde.\n\n## Bedömning';
    expect(texts('missing-child-interest', unwritten)).toEqual([]);
    const adult =
      '# Utredning vuxen\n\nAvser: Rut Berg, 87 år\n\n## Ansökan\n\nRut vill ha hjälp.\n\n## Bedömning\n\nRut behöver stöd.';
    expect(texts('missing-child-interest', adult)).toEqual([]);
  });
});

describe('missing-goal and missing-alternatives', () => {
  it.each([
    'Målet är att hon sover hela natten i maj.',
    'Efter tre månader ska hon kunna sova själv.',
    'Stödet ges för att mamman ska orka.',
  ])('find the goal in: %s', (proposal) => {
    expect(texts('missing-goal', inquiry({ proposal }))).toEqual([]);
  });

  it('do not take a delay for a goal', () => {
    expect(texts('missing-goal', inquiry({ assessment: 'Stödet behövs utan dröjsmål.' }))).toHaveLength(1);
  });

  it.each([
    'Samtal på skolan räcker inte.',
    'En placering skulle lösa ett problem och skapa två.',
    'Mamman tackar nej till kontaktfamilj.',
  ])('see that something else was thought of: %s', (assessment) => {
    expect(texts('missing-alternatives', inquiry({ assessment }))).toEqual([]);
  });
});

describe('missing-other-party', () => {
  const head = 'Vårdnadshavare: Jenny Ek och Robin Ahl';

  it('names the guardian whose words stand nowhere', () => {
    const [finding] = remarks(
      'missing-other-party',
      inquiry({ head, facts: 'Jenny berättar att Alva är trött.' }),
    );
    expect(finding?.text).toBe('Robin Ahl');
    expect(finding?.message).toContain('Robin Ahl');
  });

  it.each([
    'Jenny berättar att Alva är trött. Robin tycker att hon sover bra.',
    'Jenny berättar att Alva är trött. Pappan tycker att hon sover bra.',
    'Mamman berättar att Alva är trött.',
    'Föräldrarna säger att Alva är trött.',
    'Jenny berättar att Alva är trött. Robin har inte svarat på tre brev.',
    'Jenny berättar att Alva är trött. Robin har avböjt att delta.',
  ])('is silent for: %s', (facts) => {
    expect(texts('missing-other-party', inquiry({ head, facts }))).toEqual([]);
  });

  it('knows who the father is when the text says so', () => {
    const facts = 'Mamman, Jenny, berättar att Alva är trött. Alva bor hos sin pappa Robin varannan helg.';
    expect(texts('missing-other-party', inquiry({ head, facts }))).toEqual(['Robin Ahl']);
  });

  it('reads names with a hyphen', () => {
    const facts =
      'Mamman, Ann-Sofie, berättar att Alva är trött. Alva bor hos sin pappa Karl-Erik varannan helg.';
    expect(
      texts(
        'missing-other-party',
        inquiry({ head: 'Vårdnadshavare: Ann-Sofie Ek och Karl-Erik Ahl', facts }),
      ),
    ).toEqual(['Karl-Erik Ahl']);
  });

  it('is silent about one guardian alone', () => {
    expect(
      texts(
        'missing-other-party',
        inquiry({ head: 'Vårdnadshavare: Jenny Ek', facts: 'Jenny berättar att hon är trött.' }),
      ),
    ).toEqual([]);
  });

  it('asks for the account of someone said to be violent', () => {
    const accusing = 'Enligt mamman har styvpappan slagit Alva två gånger.';
    expect(texts('missing-other-party', inquiry({ facts: accusing }))).toEqual([accusing]);
    const direct = 'Mamman berättar att styvpappan har slagit Alva två gånger.';
    expect(texts('missing-other-party', inquiry({ facts: direct }))).toEqual([direct]);
    expect(texts('missing-other-party', inquiry({ facts: `${direct} Styvpappan nekar.` }))).toEqual([]);
    expect(
      texts(
        'missing-other-party',
        inquiry({ facts: `${direct} Styvpappan har inte kontaktats av säkerhetsskäl.` }),
      ),
    ).toEqual([]);
  });
});

describe('unweighed-accounts', () => {
  const facts = 'Mamman berättar att pappan kör bil efter att ha druckit. Pappan förnekar det.';

  it('shows both accounts', () => {
    const [finding] = remarks('unweighed-accounts', inquiry({ facts }));
    expect(finding?.text).toBe('Pappan förnekar det.');
    expect(finding?.related).toBeDefined();
  });

  it.each([
    'Uppgiften är obekräftad.',
    'Mammans uppgifter är mer trovärdiga, eftersom de är detaljerade.',
    'Det går inte att avgöra vem som har rätt.',
    'Provsvaret talar för att mammans uppgift stämmer.',
  ])('is content when the assessment says: %s', (assessment) => {
    expect(texts('unweighed-accounts', inquiry({ facts, assessment }))).toEqual([]);
  });

  it('does not take a no to help for a denial', () => {
    const no = 'Mamman berättar att hon vill ha hjälp. Pappan nekar till stöd.';
    expect(texts('unweighed-accounts', inquiry({ facts: no }))).toEqual([]);
  });
});

describe('inquiry-time', () => {
  const late = { head: 'Datum: 2026-07-20', matter: 'Vi inledde utredning den 3 mars 2026.' };

  it('is a requirement by the law of the day', () => {
    const [finding] = remarks('inquiry-time', inquiry(late));
    expect(finding?.strength).toBe('requirement');
    expect(finding?.source.id).toBe('sol-20-3');
    const [old] = remarks(
      'inquiry-time',
      inquiry({ head: 'Datum: 2025-06-20', matter: 'Vi inledde utredning den 3 februari 2025.' }),
    );
    expect(old?.source.id).toBe('sol-2001-11-2');
  });

  it.each([
    ['the day itself', { ...late, head: 'Datum: 2026-07-03' }],
    ['an extension', { ...late, matter: `${late.matter} Tiden förlängdes till den 1 augusti.` }],
    ['no date of writing', { matter: late.matter }],
    ['an earlier inquiry', { head: late.head, matter: 'En tidigare utredning inleddes den 3 mars 2025.' }],
    [
      'the last day of a short month',
      { head: 'Datum: 2026-02-28', matter: 'Vi inledde utredning den 31 oktober 2025.' },
    ],
  ])('lets pass: %s', (_, parts) => {
    expect(texts('inquiry-time', inquiry(parts))).toEqual([]);
  });

  it('is not satisfied with the word that nothing was extended', () => {
    const said = `${late.matter} Tiden har inte förlängts.`;
    expect(texts('inquiry-time', inquiry({ ...late, matter: said }))).toHaveLength(1);
  });

  it('takes the year from the date before it', () => {
    const matter = 'Anmälan kom den 2 mars 2026. Nämnden inledde utredning den 4 mars.';
    expect(texts('inquiry-time', inquiry({ ...late, matter }))).toEqual([
      'Nämnden inledde utredning den 4 mars.',
    ]);
  });
});

describe('missing-skyddsbedomning-point', () => {
  const document = (text: string): string =>
    `# Förhandsbedömning\n\nBarn: Saga Bod, 4 år\n\n## Anmälan\n\nPolisen anmälde bråk i hemmet.\n\n## Skyddsbedömning\n\n${text}\n\n## Beslut\n\nUtredning inleds.`;

  it('tells each point that is missing by itself', () => {
    const found = remarks('missing-skyddsbedomning-point', document('Saga är trygg.'));
    expect(found.map(({ variant }) => variant)).toEqual(expect.arrayContaining(['time', 'author']));
    expect(new Set(found.map(({ strength }) => strength))).toEqual(new Set(['advice']));
  });

  it.each(['samma dag', 'den 3 mars', 'klockan 9.30'])('takes ”%s” for a day', (when) => {
    const text = document(`Vi bedömde ${when} att Saga inte behöver skydd. Hon är hos sin moster.`);
    expect(texts('missing-skyddsbedomning-point', text)).toEqual([]);
  });

  it('demands the assessment itself', () => {
    const [finding] = remarks(
      'missing-skyddsbedomning-point',
      document('Ann Ek, socialsekreterare, ringde mamman den 3 mars 2026.'),
    );
    expect(finding?.strength).toBe('requirement');
    expect(finding?.variant).toBe('judgement');
  });
});

describe('left-over', () => {
  const protagonist = 'Alva säger att hon sover bra. Alva vill simma. Alva tycker om skolan.';
  const document = (text: string): string =>
    `# Utredning om Alva Ek\n\n## Hälsa\n\n${protagonist}\n\n## Bedömning\n\n${text}`;

  it.each([
    ['Isac behöver stöd.', 'Isac'],
    ['Insatsen ska möta Nours behov av trygghet.', 'Nours'],
  ])('asks who it is: %s', (text, name) => {
    expect(texts('left-over', document(text))).toEqual([name]);
  });

  it.each([
    'Storasyster Nour behöver stöd.',
    'Nour Ali behöver stöd. Hon är Alvas kusin.',
    'Alva leker med Nour.',
    'Videgården behöver veta detta.',
    'Skolans behov är ett annat.',
  ])('leaves alone: %s', (text) => {
    expect(texts('left-over', document(text))).toEqual([]);
  });

  it('leaves a note about one person alone', () => {
    expect(texts('left-over', '# Anteckning\n\n## Samtal\n\nIsac vill inte gå till skolan.')).toEqual([]);
  });
});

describe('law-reference', () => {
  const document = (text: string): string =>
    `# Beslutsunderlag\n\nDatum: 2026-02-10\n\n## Förslag till beslut\n\n${text}`;

  it.each([
    ['Alva beviljas kontaktperson enligt 4 kap. 1 § 1 st. SoL.', '4 kap. 1 § 1 st. SoL'],
    ['Alva beviljas kontaktperson enligt 4 kap. 1 § Socialtjänstlagen.', '4 kap. 1 § Socialtjänstlagen'],
    ['Alva beviljas kontaktperson enligt socialtjänstlagens 4 kap. 1 §.', 'socialtjänstlagens 4 kap. 1 §'],
    [
      'Alva beviljas kontaktperson enligt 4 kap. 1 § socialtjänstlagen (2001:453).',
      '4 kap. 1 § socialtjänstlagen',
    ],
    ['I november 2025 fick hon kontaktperson enligt 4 kap. 1 § SoL.', '4 kap. 1 § SoL'],
  ])('asks however the section is written: %s', (text, found) => {
    expect(texts('law-reference', document(text))).toEqual([found]);
  });

  it.each([
    'Alva hade kontaktperson enligt 4 kap. 1 § socialtjänstlagen (2001:453) när hon var liten.',
    'I mars 2025 fick hon kontaktperson enligt SoL 4 kap. 1 §.',
    'Alva beviljas kontaktperson enligt SoL 11 kap. 1 §.',
  ])('leaves alone: %s', (text) => {
    expect(texts('law-reference', document(text))).toEqual([]);
  });
});
