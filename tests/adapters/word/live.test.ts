import { describe, expect, it, vi } from 'vitest';
import { createSession } from '../../../src/app/index';
import { defaultSetup } from '../../../src/knowledge/index';
import type { DocumentBuilder } from './host/build';
import { type HostProfile, profileNamed, profiles } from './office/profiles';
import { at, open, texts, windows } from './open-document';

const setup = defaultSetup();

const TEXT = [
  'Alva går i andra klass.',
  'Det föreligger oro.',
  'Modern uppger att Alva sover dåligt.',
  'Fadern arbetar natt.',
];

const built = (builder: DocumentBuilder): DocumentBuilder => TEXT.reduce((to, text) => to.add(text), builder);

const start = async (profile: HostProfile = windows) => {
  const opened = await open(built, profile);
  const session = createSession({ port: opened.port, setup });
  await session.review();
  // The second reading knows whether Word names its paragraphs.
  await session.review();
  const known = () => session.getState().review?.blocks.map(({ text }) => text);
  const told = () => vi.waitFor(() => expect(session.getState().stale).toBe(true));
  return { ...opened, session, known, told };
};

describe.each(profiles)('a text that is written in $name', (profile) => {
  it('is told of, and by name where there is a subscription', async () => {
    const { host, model, session, told } = await start(profile);
    expect(await session.live?.isThere()).toBe(profile.subscription);
    host.type(at(model, 1), 'Det finns oro.');
    host.moveCursor(at(model, 1));
    await told();
  });
});

describe('following the text', () => {
  it('reads only the paragraphs that have changed, whatever the length', async () => {
    const { host, model, session, known, told } = await start();
    host.type(at(model, 1), 'Det finns oro.');
    await told();
    const asked: string[] = [];
    const execute = host.execute.bind(host);
    host.execute = (request) => {
      asked.push(JSON.stringify(request));
      return execute(request);
    };
    await session.catchUp();
    expect(known()).toEqual(TEXT.with(1, 'Det finns oro.'));
    expect(session.getState().stale).toBe(false);
    expect(asked.join()).not.toContain('Paragraphs');
  });

  it('reads the whole when a neighbour is not what it was, since then Word has not told of all', async () => {
    const { host, model, session, known, told } = await start();
    at(model, 2).runs = [{ text: 'Ändrat i det tysta.', format: {} }];
    host.type(at(model, 1), 'Det finns oro.');
    await told();
    await session.catchUp();
    expect(known()).toEqual(texts(model));
  });

  it('finds in the quiet what Word has not told of', async () => {
    const { model, session, known } = await start();
    at(model, 3).runs = [{ text: 'Ändrat i det tysta.', format: {} }];
    await session.catchUp();
    await session.catchUp(true);
    expect(known()).toEqual(texts(model));
  });

  it('reads the whole when paragraphs have come or gone', async () => {
    const { model, session, known, told } = await start();
    model.insertParagraph(model.main, 1, 'Nytt stycke.', undefined);
    model.removeParagraph(model.main, at(model, 4));
    await told();
    await session.catchUp();
    expect(known()).toEqual(texts(model));
  });

  it('hears nothing in an event without another text, as a comment gives', async () => {
    const { host, model, session } = await start();
    host.type(at(model, 1), at(model, 1).text);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(session.getState().stale).toBe(false);
  });

  it('reads a deletion that is tracked as if it were accepted', async () => {
    const { host, model, session, known, told } = await start();
    at(model, 1).runs = [
      { text: 'Det finns ', format: {} },
      { text: 'ingen ', format: {}, change: 'deleted' },
      { text: 'oro.', format: {} },
    ];
    model.onEvent('Changed', at(model, 1));
    await told();
    await session.catchUp();
    expect(known()?.[1]).toBe('Det finns oro.');
    host.type(at(model, 0), 'Alva går i tredje klass.');
    await told();
    await session.catchUp();
    expect(known()?.slice(0, 2)).toEqual(['Alva går i tredje klass.', 'Det finns oro.']);
  });

  it('keeps what the user is at, what was done and the remarks’ names', async () => {
    const { host, model, session, told } = await start();
    const remark = session.getState().remarks.find(({ finding }) => finding.text === 'föreligger');
    if (remark === undefined) throw new Error('There is no remark on the word.');
    await session.select(remark.finding, remark.id);
    model.insertParagraph(model.main, 0, 'Överst. Det föreligger mer.', undefined);
    await told();
    await session.catchUp();
    const { current, phase, remarks } = session.getState();
    expect([current, phase]).toEqual([remark.id, 'reviewed']);
    const same = remarks.find(({ id }) => id === remark.id);
    expect(same?.finding.text).toBe('föreligger');
    expect(new Set(remarks.map(({ id }) => id)).size).toBe(remarks.length);
    host.type(at(model, 2), 'Det finns oro.');
    await told();
    await session.catchUp();
    expect(session.getState().review?.blocks[2]?.text).toBe('Det finns oro.');
  });

  it('can act on what it has read', async () => {
    const { host, model, session, told } = await start();
    host.type(at(model, 3), 'Han har erhållit stöd.');
    await told();
    await session.catchUp();
    const remark = session.getState().remarks.find(({ finding }) => finding.text.includes('erhållit'));
    if (remark === undefined) throw new Error('There is no remark on the word.');
    await session.replace(remark.finding, 0);
    expect(texts(model)[3]).not.toContain('erhållit');
  });

  it('waits while Word is busy, and tries again', async () => {
    const { host, model, session, known, told } = await start(profileNamed('Word on the web'));
    host.type(at(model, 1), 'Det finns oro.');
    await told();
    host.refuse = () => 'HostIsBusy';
    await session.catchUp();
    expect(session.getState()).toMatchObject({ stale: true, trouble: undefined });
    host.refuse = () => undefined;
    await session.catchUp();
    expect(known()).toEqual(texts(model));
  });
});
