import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  TextBold20Regular,
  TextBulletList20Regular,
  TextItalic20Regular,
} from '@fluentui/react-icons';
import type { Command, EditorState } from 'prosemirror-state';
import { type JSX, useEffect, useState } from 'react';
import {
  headingLevel,
  isBold,
  isInList,
  isItalic,
  type PracticeEditor,
  redo,
  setHeadingLevel,
  toggleBold,
  toggleItalic,
  toggleList,
  undo,
} from '../../adapters/practice/index';
import { pageStrings } from './strings';

const useStyles = makeStyles({
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  style: { width: '128px' },
});

const MARKS: readonly {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly command: Command;
  readonly isOn: (state: EditorState) => boolean;
}[] = [
  { label: pageStrings.bold, icon: <TextBold20Regular />, command: toggleBold, isOn: isBold },
  { label: pageStrings.italic, icon: <TextItalic20Regular />, command: toggleItalic, isOn: isItalic },
  { label: pageStrings.list, icon: <TextBulletList20Regular />, command: toggleList, isOn: isInList },
];

const HISTORY: readonly { readonly label: string; readonly icon: JSX.Element; readonly command: Command }[] =
  [
    { label: pageStrings.undo, icon: <ArrowUndo20Regular />, command: undo },
    { label: pageStrings.redo, icon: <ArrowRedo20Regular />, command: redo },
  ];

/** Headings, bold, italic, lists, undo and redo. */
export const Toolbar = ({ editor }: { readonly editor: PracticeEditor }) => {
  const styles = useStyles();
  const [state, setState] = useState(() => editor.getState());
  useEffect(() => editor.subscribe((_before, after) => setState(after)), [editor]);
  const run = (command: Command): void => {
    command(editor.getState(), editor.dispatch);
    editor.focus();
  };
  return (
    <div className={styles.toolbar} role="group" aria-label={pageStrings.toolbar}>
      <Select
        className={styles.style}
        aria-label={pageStrings.style}
        value={String(Math.min(3, headingLevel(state)))}
        onChange={(_event, { value }) => run(setHeadingLevel(Number(value)))}
      >
        {pageStrings.styles.map((name, level) => (
          <option key={name} value={level}>
            {name}
          </option>
        ))}
      </Select>
      {MARKS.map(({ label, icon, command, isOn }) => (
        <ToggleButton
          key={label}
          appearance="subtle"
          icon={icon}
          aria-label={label}
          title={label}
          checked={isOn(state)}
          onClick={() => run(command)}
        />
      ))}
      {HISTORY.map(({ label, icon, command }) => (
        <Button
          key={label}
          appearance="subtle"
          icon={icon}
          aria-label={label}
          title={label}
          disabledFocusable={!command(state)}
          onClick={() => run(command)}
        />
      ))}
    </div>
  );
};
