import { describe, expect, it } from 'vitest';
import { openDocx, readDocx, saveDocx, templateDocx } from '../../../src/adapters/docx/index';
import { createWordPort } from '../../../src/adapters/word/index';
import { review, type Template } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { addIn } from '../docx/template/add-in';
import { DocumentBuilder } from './host/build';
import { loadDocx } from './host/load-docx';
import { HostError } from './host/wire';
import { windows } from './open-document';
import { profiles } from './office/profiles';
import { openWord } from './open-word';

const setup = defaultSetup();

/** The same templates, where one has come in a new version. */
const withNew = ({ id, version }: Template) => ({
  ...setup,
  templates: setup.templates.map((template) =>
    template.id === id
      ? {
          ...template,
          version: version + 1,
          changes: [{ version: version + 1, says: 'Avsnittet ”Metoder” är nytt.' }],
        }
      : template,
  ),
});

/** A document made from the template, with text in its first paragraph. */
function madeWith(template: Template): Uint8Array {
  const pkg = openDocx(templateDocx(template, { organisation: ['Storvikens kommun'], addIn }));
  const [first] = readDocx(pkg).blocks;
  return saveDocx(pkg, [{ kind: 'replaceText', block: first?.id ?? '', text: template.name }]).bytes;
}

const documents = setup.templates.map((template) => [template.id, template, madeWith(template)] as const);

describe.each(profiles)('a document made from a template, in $name', (profile) => {
  it.each(documents)('%s is told when the template has changed', async (_id, template, bytes) => {
    const host = openWord(loadDocx(bytes), profile);
    const document = await createWordPort().read();
    expect(document.madeFrom).toEqual({ template: template.id, version: template.version });
    expect(document.madeFrom).toEqual(readDocx(openDocx(bytes)).madeFrom);
    expect(review(document, withNew(template)).notices).toContain(
      `Dokumentet är gjort med version ${template.version} av mallen ${template.name}. ` +
        `Nu gäller version ${template.version + 1}. Avsnittet ”Metoder” är nytt.`,
    );
    expect(review(document, setup).notices.join(' ')).not.toContain('Dokumentet är gjort med');

    host.model.customProperties.clear();
    expect((await createWordPort().read()).madeFrom).toEqual(document.madeFrom);
  });

  it.each(setup.templates.map((template) => [template.id, template] as const))(
    '%s has no sentences before somebody writes: the help is no text',
    async (_id, template) => {
      openWord(loadDocx(templateDocx(template, { organisation: ['Storvikens kommun'], addIn })), profile);
      expect(review(await createWordPort().read(), setup).sentences).toEqual([]);
    },
  );

  it.each(['', 'Avdelningens mall', 'utredningsplan'])(
    'a property that says "%s" names no template',
    async (value) => {
      const { model } = new DocumentBuilder().add('Alva är glad.');
      model.customProperties.set('sakligMall', value);
      openWord(model, profile);
      expect(await createWordPort().read()).not.toHaveProperty('madeFrom');
    },
  );

  it('is read in one batch, and one to clean up', async () => {
    const { model } = new DocumentBuilder().add('Alva är glad.');
    model.customProperties.set('sakligMall', 'utredningsplan:2');
    const host = openWord(model, profile);
    expect((await createWordPort().read()).madeFrom).toEqual({ template: 'utredningsplan', version: 2 });
    expect(host.batches).toBe(2);
  });
});

it('the text is read also where Word refuses the properties', async () => {
  const { model } = new DocumentBuilder().heading(1, 'Utredning').add('Alva är glad.');
  Object.defineProperty(model, 'customProperties', {
    get: () => {
      throw new HostError('GeneralException', 'The properties cannot be read.');
    },
  });
  openWord(model, windows);
  const { blocks, madeFrom } = await createWordPort().read();
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Utredning'],
    ['paragraph', 'Alva är glad.'],
  ]);
  expect(madeFrom).toBeUndefined();
});
