import { expect, it } from 'vitest';
import { at, blocksOf, hasText, type Open, removalOf, sample, withoutId } from './port-under-test';

/** How sections are put in and taken out. */
export function sectionContract(open: Open): void {
  it('takes out inserted sections, and leaves those where something has been written', async () => {
    const { blocks, port, host } = await open();
    const before = (await blocksOf(port)).map(withoutId);
    const after = at(blocks, 2).id;
    await port.insertSections([
      { section: 'views', heading: 'Föräldrarnas inställning', level: 2, after },
      { section: 'assessment', heading: 'Analys och bedömning', level: 2, after },
    ]);
    await port.read();
    const views = removalOf(port, 'Föräldrarnas inställning');
    const assessment = removalOf(port, 'Analys och bedömning');
    expect(await port.removeSections([{ ...removalOf(port, 'Bakgrund'), body: undefined }])).toEqual([0]);
    expect(await port.removeSections([{ ...views, heading: 'Något annat' }])).toEqual([0]);
    await host.type(at(await blocksOf(port), 2).id, 'Det föreligger oro. Nu skrivs mer.');
    expect(await port.removeSections([views, assessment])).toEqual([]);
    expect((await blocksOf(port)).map(withoutId)).toEqual(
      before.map((block, index) =>
        index === 2 ? { ...block, text: 'Det föreligger oro. Nu skrivs mer.' } : block,
      ),
    );
  });

  it('takes out a section put in over text that stood there, but not when more has been written', async () => {
    const { blocks, port } = await open();
    await port.insertSections([
      { section: 'first', heading: 'Uppgifter', level: 1, after: at(blocks, 1).id },
    ]);
    await port.read();
    const put = removalOf(port, 'Uppgifter');
    expect(await port.removeSections([put])).toEqual([0]);
    const text = port.paragraphs().find((paragraph) => paragraph.text === at(blocks, 2).text);
    expect(await port.removeSections([{ ...put, before: text?.id }])).toEqual([]);
    expect((await blocksOf(port)).map(withoutId)).toEqual(sample);
  });

  it('puts a section after the empty paragraph of the one before', async () => {
    const { blocks, port } = await open();
    const after = at(blocks, 4).id;
    await port.insertSections([{ section: 'a', heading: 'Första', level: 2, after }]);
    const first = (await blocksOf(port)).find(({ text }) => text === 'Första');
    const body = port.paragraphs().at(-1);
    const places = await port.insertSections([
      { section: 'b', heading: 'Andra', level: 2, after: first?.id },
    ]);
    expect([body?.text, places]).toEqual(['', [body?.id]]);
    await port.read();
    expect(
      port
        .paragraphs()
        .map(({ text }) => text)
        .slice(-4),
    ).toEqual(['Första', '', 'Andra', '']);
  });

  it('inserts headings where they belong, in the given order, and leaves the text alone', async () => {
    const { blocks, port } = await open();
    const after = at(blocks, 2).id;
    await port.insertSections([
      { section: 'views', heading: 'Föräldrarnas inställning', level: 2, after },
      { section: 'assessment', heading: 'Analys och bedömning', level: 2, after },
      { section: 'end', heading: 'Kommunicering', level: 2, after: at(blocks, 4).id },
    ]);
    expect((await blocksOf(port)).map(withoutId).filter(hasText)).toEqual([
      ...sample.slice(0, 3),
      { kind: 'heading', level: 2, text: 'Föräldrarnas inställning' },
      { kind: 'heading', level: 2, text: 'Analys och bedömning' },
      ...sample.slice(3),
      { kind: 'heading', level: 2, text: 'Kommunicering' },
    ]);
  });

  it('inserts a heading first in the document', async () => {
    const { port } = await open();
    await port.insertSections([{ section: 'first', heading: 'Uppgifter', level: 1, after: undefined }]);
    expect((await blocksOf(port)).map(withoutId).filter(hasText)).toEqual([
      { kind: 'heading', level: 1, text: 'Uppgifter' },
      ...sample,
    ]);
  });

  it('inserts nothing when one of the places is gone', async () => {
    const { blocks, port, host } = await open();
    const gone = at(blocks, 2).id;
    await host.remove(gone);
    await expect(
      port.insertSections([
        { section: 'a', heading: 'Första', level: 2, after: at(blocks, 0).id },
        { section: 'b', heading: 'Andra', level: 2, after: gone },
      ]),
    ).rejects.toMatchObject({ kind: 'gone' });
    expect((await blocksOf(port)).map(withoutId)).toEqual(sample.filter((_block, index) => index !== 2));
  });
}
