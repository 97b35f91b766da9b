import { describe, expect, it } from 'vitest';
import { DocumentBuilder } from './host/build';
import { openWord } from './open-word';
import { profileNamed } from './office/profiles';

const windows = profileNamed('Microsoft 365 for Windows');

describe('the test host', () => {
  it('reads', async () => {
    const host = openWord(new DocumentBuilder().heading(1, 'Rubrik').add('Brödtext').model, windows);
    const read = await Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load('items/text,items/styleBuiltIn,items/style,items/font/bold');
      await context.sync();
      return paragraphs.items.map(({ text, styleBuiltIn, style, font }) => [
        text,
        styleBuiltIn,
        style,
        font.bold,
      ]);
    });
    expect(read).toEqual([
      ['Rubrik', 'Heading1', 'Rubrik 1', false],
      ['Brödtext', 'Normal', 'Normal', false],
    ]);
    expect(host.batches).toBe(2);
  });
});
