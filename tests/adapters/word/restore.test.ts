import { expect, it } from 'vitest';
import { createWordPort } from '../../../src/adapters/word/index';
import { createSession } from '../../../src/app/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { DocumentBuilder } from './host/build';
import { profiles } from './office/profiles';
import { texts } from './open-document';
import { openWord } from './open-word';

it.each(profiles)(
  'a replacement and inserted sections are taken back by themselves: $name',
  async (profile) => {
    const { model } = new DocumentBuilder()
      .heading(1, 'Beslutsunderlag barn enligt BBIC')
      .heading(2, 'Vad ärendet gäller')
      .addPieces([{ text: 'Familjen har ' }, { text: 'erhållit', italic: true }, { text: ' stöd.' }]);
    const host = openWord(model, profile);
    const session = createSession({ port: createWordPort(), setup: defaultSetup() });
    await session.chooseType('beslutsunderlag-barn');
    const finding = session.getState().remarks.find((remark) => remark.finding.text === 'erhållit')?.finding;
    if (!finding) throw new Error('There is no remark.');
    await session.replace(finding, 0);
    await session.insertMissing(['forslag', 'orsak', 'bedomning']);
    const inserted = texts(model);
    expect(inserted.length).toBeGreaterThan(4);
    const words = model.main.paragraphs.find(({ text }) => text.startsWith('Familjen'));
    if (!words) throw new Error('The paragraph is gone.');
    host.type(words, `Sedan i våras gäller detta. ${words.text}`);
    const [sections, replaced] = session.getState().changes;
    await session.restore(replaced?.id ?? 0);
    expect(words.text).toBe('Sedan i våras gäller detta. Familjen har erhållit stöd.');
    await session.restore(sections?.id ?? 0);
    expect(session.getState().changes).toEqual([]);
    expect(texts(model).filter((text) => text !== '')).toEqual([
      'Beslutsunderlag barn enligt BBIC',
      'Vad ärendet gäller',
      'Sedan i våras gäller detta. Familjen har erhållit stöd.',
    ]);
  },
);
