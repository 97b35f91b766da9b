import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession, type MakeReview, type ReviewProgress } from '../../src/app/index';
import { review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { CancelledError } from '../../src/ports/watch';

const setup = defaultSetup();
const TEXT = `# Beslutsunderlag\n\n${['Bakgrund', 'Skola', 'Hälsa', 'Bedömning']
  .map((heading) => `## ${heading}\n\nDet föreligger oro för ${heading.toLowerCase()}.`)
  .join('\n\n')}`;

/** Reviews that wait until the test lets them go on. */
const open = () => {
  const port = createMemoryPort(readMarkdown(TEXT));
  const waiting: {
    go: () => void;
    fail: () => void;
    tell: (done: number) => void;
    isCancelled: () => boolean;
  }[] = [];
  const makeReview: MakeReview = (document, options, watch) =>
    new Promise((resolve, reject) => {
      waiting.push({
        go: () => resolve(review(document, setup, options)),
        fail: () => reject(new Error('It broke.')),
        tell: (done) => watch.tell({ stage: 'reviewing', done, total: document.blocks.length }),
        isCancelled: watch.isCancelled,
      });
    });
  const session = createSession({ port, setup, review: makeReview });
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const under = async (nth: number) => {
    await turn();
    const found = waiting[nth];
    if (found === undefined) throw new Error(`There is no review ${nth}.`);
    return found;
  };
  const reviewed = async (nth: number, asked: Promise<void>) => {
    (await under(nth)).go();
    await asked;
  };
  return { port, session, under, reviewed, waiting };
};

describe('a review under way', () => {
  it('tells which section it has come to, and nothing when it is over', async () => {
    const { session, under } = open();
    const told: (ReviewProgress | undefined)[] = [];
    session.progress.subscribe(() => told.push(session.progress.get()));
    const asked = session.review();
    const { tell, go } = await under(0);
    for (const done of [0, 2, 3, 8, 9]) tell(done);
    go();
    await asked;
    const at = (section: number) => ({ stage: 'reviewing', unit: 'section', at: section, total: 5 });
    expect(told).toEqual([
      { stage: 'reading' },
      at(1),
      at(2),
      at(3),
      at(5),
      { stage: 'finishing' },
      undefined,
    ]);
  });

  it('that is given up leaves the pane as it was before, at once', async () => {
    const { session, under } = open();
    const asked = session.review();
    const { isCancelled } = await under(0);
    session.cancel();
    await asked;
    expect(isCancelled()).toBe(true);
    expect(session.getState()).toMatchObject({
      phase: 'not-reviewed',
      review: undefined,
      trouble: undefined,
    });
    expect(session.progress.get()).toBeUndefined();
  });

  it('that is given up keeps the last review, which is still old if the text has changed', async () => {
    const { port, session, under, reviewed } = open();
    await reviewed(0, session.review());
    const { review: first } = session.getState();
    port.type(port.document.blocks[2]?.id ?? '', 'Det föreligger ny oro.');
    const asked = session.review();
    await under(1);
    session.cancel();
    await asked;
    expect(session.getState()).toMatchObject({ phase: 'reviewed', stale: true });
    expect(session.getState().review?.findings).toEqual(first?.findings);
  });

  it('is given up for a newer one', async () => {
    const { session, under, reviewed } = open();
    const first = session.review();
    const { isCancelled, go } = await under(0);
    const second = session.chooseType('lvu-underlag');
    await reviewed(1, second);
    expect(isCancelled()).toBe(true);
    go();
    await first;
    expect(session.getState()).toMatchObject({ phase: 'reviewed', chosenType: 'lvu-underlag' });
    expect(session.getState().review?.documentType.id).toBe('lvu-underlag');
  });

  it('of a replacement can be given up: the words are replaced, and can be restored', async () => {
    const { port, session, under, reviewed } = open();
    await reviewed(0, session.review());
    const finding = session
      .getState()
      .remarks.find((remark) => remark.finding.text === 'föreligger')?.finding;
    if (finding === undefined) throw new Error('There is no remark.');
    const asked = session.replace(finding, 0);
    await under(1);
    session.cancel();
    await asked;
    expect(port.document.blocks[2]?.text).toBe('Det finns oro för bakgrund.');
    expect(session.getState()).toMatchObject({ phase: 'reviewed', stale: true, deed: { kind: 'changed' } });
    const [change] = session.getState().changes;
    await reviewed(2, session.restore(change?.id ?? -1));
    expect(port.document.blocks[2]?.text).toBe('Det föreligger oro för bakgrund.');
    expect(session.getState()).toMatchObject({ stale: false, changes: [] });
  });

  it('of another document leaves nothing of the last one when it is given up', async () => {
    const { session, under, reviewed } = open();
    await reviewed(0, session.review());
    const asked = session.startOver();
    await under(1);
    session.cancel();
    await asked;
    expect(session.getState()).toMatchObject({ phase: 'not-reviewed', review: undefined, remarks: [] });
  });

  it('that fails says so and does not lose that the text has changed', async () => {
    const { port, session, under, reviewed } = open();
    await reviewed(0, session.review());
    port.type(port.document.blocks[2]?.id ?? '', 'Ändrat.');
    const asked = session.review();
    (await under(1)).fail();
    await asked;
    expect(session.getState()).toMatchObject({ phase: 'reviewed', stale: true });
    expect(session.getState().trouble).toBeDefined();
  });
});

it('an old remark still selects its own words when a newer reading came to nothing', async () => {
  const { port, session, under, reviewed } = open();
  await reviewed(0, session.review());
  const finding = session.getState().remarks.find((remark) => remark.finding.text === 'föreligger')?.finding;
  if (finding === undefined) throw new Error('There is no remark.');
  port.remove(port.document.blocks[0]?.id ?? '');
  const asked = session.review();
  await under(1);
  session.cancel();
  await asked;
  await session.select(finding);
  expect(port.selection).toMatchObject({ text: 'föreligger' });
  expect(session.getState().trouble).toBeUndefined();
});

it('a host that gives a reading up is not an error', async () => {
  const { port } = open();
  const session = createSession({
    port: { ...port, read: () => Promise.reject(new CancelledError()) },
    setup,
  });
  await session.review();
  expect(session.getState()).toMatchObject({ phase: 'not-reviewed', trouble: undefined });
});
