import { describe, expect, it } from 'vitest';
import { find, open, texts, word2021 } from './open-document';
import { profiles } from './office/profiles';

const tracking = profiles.filter((profile) => profile.supports('WordApi', '1.4'));

describe.each(tracking)('replacing as a tracked change in $name', (profile) => {
  const opened = async () => {
    const all = await open((builder) => builder.add('Det föreligger oro.').add('Oron är stor.'), profile);
    all.port.tracking?.turn(true);
    return all;
  };

  it('tracks the replacement, in one batch, and leaves Word set as it was', async () => {
    const { host, model, port, document } = await opened();
    const modes: string[] = [];
    let mode = model.tracking;
    Object.defineProperty(model, 'tracking', {
      get: () => mode,
      set: (next: typeof mode) => modes.push(`${host.batches}: ${(mode = next)}`),
    });
    await port.replace(find(document, 'föreligger'), 'finns');
    expect(texts(model)[0]).toBe('Det föreligger' + 'finns oro.');
    const [on = '', off = ''] = modes;
    expect(on).toMatch(/TrackAll$/u);
    expect(off.split(':')).toEqual([on.split(':')[0], ' Off']);
    expect((await port.read()).blocks[0]?.text).toBe('Det finns oro.');
  });

  it('leaves Word set as it was whichever batch fails', async () => {
    for (let failing = 1; ; failing += 1) {
      const { host, model, port, document } = await opened();
      const { batches } = host;
      host.refuse = (batch) => (batch - batches === failing ? 'GeneralException' : undefined);
      const outcome = await port
        .replace(find(document, 'föreligger'), 'finns')
        .catch((error: unknown) => error);
      expect(model.tracking).toBe('Off');
      if (outcome !== undefined) expect(texts(model)).toEqual(['Det föreligger oro.', 'Oron är stor.']);
      if (host.batches - batches < failing) break;
    }
  });

  it('leaves Word set as it was when Word stops in the middle of the batch', async () => {
    const { model, port, document } = await opened();
    model.replaceText = () => {
      throw Object.assign(new Error('stopped'), { code: 'GeneralException' });
    };
    await expect(port.replace(find(document, 'föreligger'), 'finns')).rejects.toBeDefined();
    expect(model.tracking).toBe('Off');
  });
});

it('Word 2021 says that it cannot, and replaces as before', async () => {
  const { model, port, document } = await open((builder) => builder.add('Det föreligger oro.'), word2021);
  expect(port.tracking?.canTurnOn).toBe(false);
  port.tracking?.turn(true);
  expect(port.tracking?.isOn()).toBe(false);
  await port.replace(find(document, 'föreligger'), 'finns');
  expect(texts(model)).toEqual(['Det finns oro.']);
});
