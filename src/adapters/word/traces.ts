import { templateProperty } from '../../ports/template-mark';
import type { Trace, Traces } from '../../ports/traces';
import { settingName, settingsOf, writeSetting } from './document-memory';
import { checkWritable, type InTime, runWord } from './run-word';
import { ownTag, unwrap } from './section-controls';

/** Office's own name for the setting that opens a pane with its document; documents from our templates have it. */
const openingSetting = 'Office.AutoShowTaskpaneWithDocument';

/** What Saklig leaves in a Word document, and how it is taken away. */
export function createWordTraces(): Traces {
  return {
    find: () =>
      runWord(async (context, inTime) => {
        const { controls, mark } = await load(context, inTime);
        return [
          ...(isSet(settingName) ? [{ kind: 'memory' } as const] : []),
          ...controls.map(({ title }): Trace => ({ kind: 'section', heading: title })),
          ...(mark.isNullObject ? [] : [{ kind: 'made-from' } as const]),
          ...(isSet(openingSetting) ? [{ kind: 'opening' } as const] : []),
        ];
      }),
    remove: async () => {
      checkWritable();
      await runWord(async (context, inTime) => {
        const { controls, mark } = await load(context, inTime);
        // A range, since a paragraph found through the control is gone with it.
        const helps = controls.map((control) => {
          if (control.placeholderText === '' || control.text !== control.placeholderText) return undefined;
          const help = control.getRange('Content');
          help.load('text');
          return help;
        });
        if (helps.some((help) => help !== undefined)) await inTime(context.sync());
        for (const [index, control] of controls.entries()) unwrap(control, helps[index]);
        if (!mark.isNullObject) mark.delete();
        await inTime(context.sync());
      });
      for (const name of [settingName, openingSetting].filter(isSet)) await writeSetting(name, undefined);
    },
  };
}

function isSet(name: string): boolean {
  return ((settingsOf()?.get(name) as unknown) ?? undefined) !== undefined;
}

async function load(
  context: Word.RequestContext,
  inTime: InTime,
): Promise<{ readonly controls: Word.ContentControl[]; readonly mark: Word.CustomProperty }> {
  const { contentControls, properties } = context.document;
  contentControls.load('items/tag,items/title,items/text,items/placeholderText');
  const mark = properties.customProperties.getItemOrNullObject(templateProperty);
  mark.load('key');
  await inTime(context.sync());
  return { controls: contentControls.items.filter(({ tag }) => ownTag.test(tag)), mark };
}
