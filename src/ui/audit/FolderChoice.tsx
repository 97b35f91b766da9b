import { Button, mergeClasses } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { canPickFolder, folderOfInput, type PickedFolder, pickFolder } from './pick-files';
import { strings } from './strings';
import { useAuditStyles } from './styles';

/** The button that asks for a folder, and what there is in it. */
export const FolderChoice = ({
  folder,
  isDisabled,
  onPick,
}: {
  readonly folder: PickedFolder | undefined;
  readonly isDisabled: boolean;
  readonly onPick: (folder: PickedFolder) => void;
}) => {
  const styles = useAuditStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const ask = async (): Promise<void> => {
    if (!canPickFolder()) {
      input.current?.click();
      return;
    }
    try {
      const picked = await pickFolder();
      setIsUnreadable(false);
      if (picked !== undefined) onPick(picked);
    } catch {
      setIsUnreadable(true);
    }
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{strings.folderTitle}</h2>
      <div className={styles.row}>
        <Button
          appearance={folder === undefined ? 'primary' : 'secondary'}
          icon={<FolderOpen20Regular />}
          disabledFocusable={isDisabled}
          onClick={() => void ask()}
        >
          {folder === undefined ? strings.pick : strings.pickOther}
        </Button>
        <span className={styles.small}>{strings.folderHint}</span>
        <input
          ref={(element) => {
            input.current = element;
            // React does not know the attribute that makes the dialog ask for a folder.
            element?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          aria-label={strings.pick}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onPick(folderOfInput(files));
          }}
        />
      </div>
      <div role="status">
        {isUnreadable ? (
          <p className={mergeClasses(styles.text, styles.fault)}>{strings.unreadableFolder}</p>
        ) : (
          folder !== undefined && (
            <p className={styles.text}>
              {folder.documents.length === 0
                ? strings.noDocuments(folder.name)
                : strings.picked(folder.name, folder.documents.length, folder.others)}
            </p>
          )
        )}
      </div>
    </section>
  );
};
