import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowReset20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { CloseAction } from '../pane/CloseAction';
import { type ChangeEvent, useRef } from 'react';
import type { PracticeEditor } from '../../adapters/practice/index';
import type { Session, SettingsInForce } from '../../app/index';
import { PickFolder } from '../settings/PickFolder';
import { DiscardDialog, NotKeptDialog } from './dialogs';
import { pageStrings } from './strings';
import { useDocumentFile } from './use-document-file';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '16px',
    rowGap: '4px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginInlineStart: 'auto' },
  link: { alignSelf: 'center' },
  message: { padding: '8px 16px' },
});

/** Title, the three file commands, and what came of them. */
export const FileBar = ({
  editor,
  session,
  onSettings,
}: {
  readonly editor: PracticeEditor;
  readonly session: Session;
  readonly onSettings: (settings: SettingsInForce) => void;
}) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const file = useDocumentFile(editor, session, onSettings);
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const [picked] = event.target.files ?? [];
    event.target.value = '';
    if (picked !== undefined) file.open(picked);
  };
  return (
    <>
      <div className={styles.bar}>
        <h1 className={styles.title}>{pageStrings.title}</h1>
        <p className={styles.intro}>{pageStrings.intro}</p>
        <div className={styles.buttons}>
          <Link className={styles.link} href="ovningar.html">
            {pageStrings.exercises}
          </Link>
          <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
            {pageStrings.open}
          </Button>
          <Button icon={<ArrowDownload20Regular />} onClick={() => file.save()}>
            {pageStrings.save}
          </Button>
          <Button appearance="subtle" icon={<ArrowReset20Regular />} onClick={() => file.startOver()}>
            {pageStrings.startOver}
          </Button>
          <PickFolder strings={pageStrings.pickSettings} onPick={file.openSettings} appearance="subtle" />
          <input
            ref={input}
            type="file"
            accept=".docx,.docm,.dotx,.dotm"
            hidden
            aria-label={pageStrings.open}
            onChange={pick}
          />
        </div>
      </div>
      <div role="status">
        {file.message !== undefined && (
          <div className={styles.message}>
            <MessageBar intent={file.message.intent} layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{file.message.text}</MessageBarTitle> {file.message.more}
              </MessageBarBody>
              <CloseAction onClose={file.dismiss} />
            </MessageBar>
          </div>
        )}
      </div>
      <DiscardDialog question={file.discarding} />
      <NotKeptDialog question={file.notKept} />
    </>
  );
};
