import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import {
  askedOf,
  checkKeys,
  documentOf,
  type Exercise,
  judgeText,
  type RewriteTask,
} from '../../src/workshop/index';

const reviewer = createReviewer(defaultSetup());
const review = (document: Parameters<typeof reviewer.review>[0]) => reviewer.review(document);

const task: RewriteTask = {
  form: 'rewrite',
  ask: 'Skriv om.',
  text: 'Det har framkommit att pappan ofta erhåller hjälp. Undertecknad vet.',
  prefill: true,
  requirements: {
    words: 12,
    sentences: { least: 1, most: 2 },
    first: { says: 'Mamman kommer först.', phrases: ['mamma*'] },
    keep: [{ id: 'antal', fact: 'Det hände två gånger.', phrases: ['två gånger'] }],
    avoid: [{ id: 'jag', words: ['undertecknad'], says: 'Skriv ”jag”.' }],
    rules: ['jargon'],
  },
  models: [{ text: 'Mamman säger att pappan skrek två gånger i mars.' }],
  wrong: [{ text: 'Mamman säger att pappan skrek i mars.', fails: ['antal'], comment: 'Hur många gånger?' }],
};

const unmet = (text: string, claimed?: ReadonlySet<string>, of: RewriteTask = task): string[] =>
  judgeText(of, text, review, claimed)
    .verdicts.filter(({ isMet }) => !isMet)
    .map(({ id }) => id);

describe('a text of the learner’s own', () => {
  it('is judged by what is asked, in the order it is asked', () => {
    expect(askedOf(task).map(({ id, asks }) => `${id}: ${asks}`)).toEqual([
      'words: Högst 12 ord.',
      'sentences: 1–2 meningar.',
      'first: Mamman kommer först.',
      'antal: Det hände två gånger.',
      'jag: Skriv ”jag”.',
      'jargon: Inga svåra ord eller kansliord.',
    ]);
  });

  it('passes in more than one wording', () => {
    expect(unmet('Mamman säger att pappan skrek två gånger i mars.')).toEqual([]);
    expect(unmet('Enligt mamman har pappan skrikit 2 gånger.')).toEqual([]);
  });

  it('is told what is lacking, with the words and the figures', () => {
    const { verdicts, score } = judgeText(task, task.text ?? '', review);
    expect(verdicts.filter(({ isMet }) => !isMet).map(({ id, says }) => [id, says[0]])).toEqual([
      ['first', expect.stringContaining('Det har framkommit')],
      ['antal', 'Saklig hittar inte den uppgiften i din text.'],
      ['jag', 'I texten står ”undertecknad”.'],
      ['jargon', expect.stringMatching(/^”erhåller”: /u)],
    ]);
    expect(score).toEqual({ right: 2, of: 6 });
  });

  it('is told how many words to strike', () => {
    const long = 'Mamman säger att pappan skrek två gånger i mars och en gång i april.';
    expect(judgeText(task, long, review).verdicts[0]?.says).toEqual(['Texten har 14 ord. Stryk minst 2.']);
  });

  it('counts what the learner says is there, but not against counted words', () => {
    const text = 'Mamman säger att pappan skrek, först på lördagen och sedan på söndagen i mars.';
    expect(unmet(text)).toEqual(['words', 'antal']);
    expect(unmet(text, new Set(['words', 'antal']))).toEqual(['words']);
  });

  it('asks for a sentence of each kind and none that is mixed', () => {
    const split: RewriteTask = {
      ...task,
      requirements: { kinds: ['fact', 'assessment'] },
      heading: 'Bedömning',
    };
    expect(
      unmet('Alma har varit borta 22 av 40 skoldagar i höst. Hon behöver stöd.', undefined, split),
    ).toEqual([]);
    expect(
      unmet(
        'Mamman har uteblivit från tre möten, vilket visar att hon inte prioriterar Alma.',
        undefined,
        split,
      ),
    ).toEqual(['kinds']);
  });

  it('may hold a list', () => {
    expect(
      documentOf('Vi bestämde att\n- Ali ringer\n• Eva skriver', 'Möte').blocks.map(({ kind, text }) => [
        kind,
        text,
      ]),
    ).toEqual([
      ['heading', 'Möte'],
      ['paragraph', 'Vi bestämde att'],
      ['listItem', 'Ali ringer'],
      ['listItem', 'Eva skriver'],
    ]);
  });
});

describe('the key of an exercise', () => {
  const exercise: Exercise = {
    id: 'prov',
    title: 'Prov',
    level: 1,
    minutes: 10,
    area: 'barn',
    practises: 'Att skriva kort.',
    sources: ['sol-3-2'],
    tasks: [task],
  };
  const faults = (changed: Partial<Exercise>): string[] =>
    checkKeys({ ...exercise, ...changed }, { review, sourceIds: ['sol-3-2'] }).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  const withTask = (changed: Partial<RewriteTask>) => faults({ tasks: [{ ...task, ...changed }] });

  it('is faultless when models pass and wrong answers fail as stated', () => {
    expect(faults({})).toEqual([]);
  });

  it('tells a model answer that does not pass', () => {
    expect(withTask({ models: [{ text: 'Mamman säger att pappan skrek.' }] })).toEqual([
      'tasks.0.models.0.text: Modellsvaret klarar inte kravet antal, ”Det hände två gånger.” Saklig hittar inte den uppgiften i din text.',
    ]);
  });

  it('tells a wrong answer that passes, fails for another reason, or names an unknown one', () => {
    const wrong = (text: string, fails: readonly string[]) =>
      withTask({ wrong: [{ text, fails, comment: 'Nej.' }] });
    expect(wrong('Mamman säger att pappan skrek två gånger.', ['antal'])).toEqual([
      'tasks.0.wrong.0.fails: Det felaktiga svaret ska falla på antal men faller på inget krav.',
    ]);
    expect(wrong('Pappan skrek två gånger.', ['antal'])).toEqual([
      'tasks.0.wrong.0.fails: Det felaktiga svaret ska falla på antal men faller på first.',
    ]);
    expect(wrong('Pappan skrek.', ['antall'])).toEqual([
      expect.stringContaining(
        'Kravet ”antall” finns inte i uppgiften. Krav: words, sentences, first, antal, jag,',
      ),
    ]);
  });

  it('tells a text that needs no rewriting', () => {
    expect(withTask({ text: 'Mamman säger att pappan skrek två gånger.' })).toEqual([
      'tasks.0.text: Texten som ska skrivas om klarar redan alla krav.',
    ]);
  });

  it('tells remarks on the exercise’s own words, but not on words it quotes', () => {
    expect(withTask({ help: 'Skriv inte ”avseende”.' })).toEqual([]);
    expect(withTask({ help: 'Skriv vad som gäller avseende pappan.' })).toEqual([
      expect.stringMatching(/^tasks\.0\.help: Saklig anmärker på ”avseende”: /u),
    ]);
  });

  it('tells unknown sources, nothing to pick, and an order that is shown as it should be', () => {
    const item = { text: 'A', comment: 'Så.' };
    expect(faults({ sources: ['sol-3-22'] })[0]).toBe(
      'sources.0: Källan ”sol-3-22” finns inte bland källorna.',
    );
    expect(
      faults({ tasks: [{ form: 'choose', ask: 'Välj.', items: [{ ...item, answer: 'leave' }] }] }),
    ).toEqual(['tasks.0.items: Minst ett alternativ ska ha svaret pick, annars finns inget att välja.']);
    expect(
      faults({ tasks: [{ form: 'order', ask: 'Lägg.', items: [item, { ...item, text: 'B' }] }] }),
    ).toEqual([
      expect.stringContaining('tasks.0.items: Alternativen visas i bokstavsordning, och den är redan rätt.'),
    ]);
  });
});
