import { useEffect, useRef, useState } from 'react';
import { hasFormattedWords, type PracticeEditor, writtenBlocks } from '../../adapters/practice/index';
import {
  chosenSettings,
  type Session,
  type SettingsInForce,
  settingsOwner,
  withKeptPersonal,
} from '../../app/index';
import { defaultSetup, faultText } from '../../knowledge/index';
import { UnreadableFileError } from '../../ports/unreadable-file-error';
import { readPickedFiles } from '../settings/folder-files';
import { personalStore } from '../settings/web-settings';
import type { Question } from './dialogs';
import { type DocumentFile, download, readFile, savedFile, savedName } from './document-file';
import { sampleDocument } from './sample';
import { pageStrings } from './strings';
import { type Message, useMessage } from './use-message';

const sampleFile = (): DocumentFile => ({ name: pageStrings.sampleName, document: sampleDocument() });

/** Settings that the user has picked, and what to tell of them; none when they cannot be used. */
const settingsIn = async (
  picked: readonly File[],
): Promise<{ readonly settings?: SettingsInForce; readonly message: Message }> => {
  try {
    const settings = chosenSettings(await readPickedFiles(picked), defaultSetup());
    if ('setup' in settings)
      return {
        settings: withKeptPersonal(settings, personalStore),
        message: { intent: 'success', text: pageStrings.settingsPicked(settingsOwner(settings)) },
      };
    const [first] = settings.faults;
    const more = `${first === undefined ? '' : faultText(first)} ${pageStrings.settingsKept}`;
    return { message: { intent: 'error', text: pageStrings.settingsFaulty(settings.faults.length), more } };
  } catch (error) {
    const text = error instanceof UnreadableFileError ? error.message : pageStrings.settingsUnreadable;
    return { message: { intent: 'error', text, more: pageStrings.settingsKept } };
  }
};

/** The file behind the editor: open another, save, start over; never loses text without asking. */
export const useDocumentFile = (
  editor: PracticeEditor,
  session: Session,
  onSettings: (settings: SettingsInForce) => void,
) => {
  const current = useRef<DocumentFile>(sampleFile());
  const savedDoc = useRef(editor.getState().doc);
  const [message, setMessage] = useMessage();
  const [discarding, setDiscarding] = useState<Question | undefined>();
  const [notKept, setNotKept] = useState<
    (Question & { readonly sentences: readonly string[] }) | undefined
  >();

  const isUnsaved = (): boolean => !savedDoc.current.eq(editor.getState().doc);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (!savedDoc.current.eq(editor.getState().doc)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [editor]);

  const show = (file: DocumentFile, text: string): void => {
    current.current = file;
    editor.open(file.document);
    savedDoc.current = editor.getState().doc;
    setMessage({ intent: 'success', text });
    void session.startOver();
  };

  const unlessUnsaved = (work: () => void): void => {
    if (!isUnsaved()) work();
    else
      setDiscarding({
        yes: () => {
          setDiscarding(undefined);
          work();
        },
        no: () => setDiscarding(undefined),
      });
  };

  const read = async (file: File): Promise<void> => {
    try {
      const opened = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
      unlessUnsaved(() => show(opened, pageStrings.opened(file.name)));
    } catch (error) {
      const text = error instanceof UnreadableFileError ? error.message : pageStrings.failedToOpen;
      setMessage({ intent: 'error', text, more: pageStrings.keepsCurrent });
    }
  };

  const readSettings = async (picked: readonly File[]): Promise<void> => {
    const read = await settingsIn(picked);
    if (read.settings !== undefined) onSettings(read.settings);
    setMessage(read.message);
  };

  const write = (bytes: Uint8Array): void => {
    const name = savedName(current.current);
    download(name, bytes);
    savedDoc.current = editor.getState().doc;
    setMessage({ intent: 'success', text: pageStrings.saved(name) });
  };

  const save = (): void => {
    try {
      const saved = savedFile(current.current, writtenBlocks(editor.getState().doc));
      const sentences = [
        ...saved.notKept,
        ...(hasFormattedWords(editor.getState()) ? [pageStrings.formattingNotKept] : []),
      ];
      if (sentences.length === 0) write(saved.bytes);
      else
        setNotKept({
          sentences,
          yes: () => {
            setNotKept(undefined);
            write(saved.bytes);
          },
          no: () => setNotKept(undefined),
        });
    } catch {
      setMessage({ intent: 'error', text: pageStrings.failedToSave });
    }
  };

  return {
    message,
    discarding,
    notKept,
    dismiss: () => setMessage(undefined),
    open: (file: File) => void read(file),
    openSettings: (picked: readonly File[]) => void readSettings(picked),
    startOver: () => unlessUnsaved(() => show(sampleFile(), pageStrings.startedOver)),
    save,
  };
};
