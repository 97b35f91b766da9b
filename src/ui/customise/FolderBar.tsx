import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { CloseAction } from '../pane/CloseAction';
import { useEffect, useState } from 'react';
import { UnreadableFileError } from '../../ports/unreadable-file-error';
import { readPickedFiles } from '../settings/folder-files';
import { PickFolder } from '../settings/PickFolder';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';
import { zipFolder } from './zip-folder';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginInlineStart: 'auto' },
  intro: { margin: '4px 0 12px', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
});

interface Message {
  readonly intent: 'success' | 'error';
  readonly text: string;
  readonly more?: string;
}

const download = (name: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Title, and the way in and out of the page. Warns before unsaved work is lost. */
export const FolderBar = ({ folder }: { readonly folder: FolderView }) => {
  const styles = useStyles();
  const form = useFormStyles();
  const { state, store } = folder;
  const { isSaved } = state;
  const [message, setMessage] = useState<Message | undefined>();
  useEffect(() => {
    if (isSaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSaved]);
  const open = async (picked: readonly File[]): Promise<void> => {
    try {
      const files = await readPickedFiles(picked);
      store.open(files);
      const [first] = picked;
      const folderName = first?.webkitRelativePath.split('/')[0] ?? '';
      setMessage({
        intent: 'success',
        text: strings.opened(folderName === '' ? (first?.name ?? '') : folderName),
      });
    } catch (error) {
      const text = error instanceof UnreadableFileError ? error.message : strings.unreadable;
      setMessage({ intent: 'error', text, more: strings.kept });
    }
  };
  const save = (): void => {
    download(strings.zipName, zipFolder(state.files));
    store.markSaved();
    setMessage({ intent: 'success', text: strings.downloaded, more: strings.steps });
  };
  return (
    <header>
      <div className={styles.bar}>
        <h1 className={styles.title}>{strings.title}</h1>
        <div className={styles.buttons}>
          <PickFolder strings={strings.pick} onPick={(files) => void open(files)} />
          <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={save}>
            {strings.download}
          </Button>
        </div>
      </div>
      <p className={styles.intro}>{strings.intro}</p>
      <div role="status" className={form.group}>
        {message !== undefined && (
          <MessageBar intent={message.intent} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{message.text}</MessageBarTitle> {message.more}
            </MessageBarBody>
            <CloseAction onClose={() => setMessage(undefined)} />
          </MessageBar>
        )}
      </div>
    </header>
  );
};
