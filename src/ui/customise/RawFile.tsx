import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { FaultList } from './FaultList';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

const useStyles = makeStyles({
  text: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px', minHeight: '320px' },
  },
});

/** A file as text, with what is wrong in it: the way out when it cannot be shown as a form. */
export const RawFile = ({
  folder,
  name,
  isBroken = false,
}: {
  readonly folder: FolderView;
  readonly name: string;
  readonly isBroken?: boolean;
}) => {
  const styles = useStyles();
  const form = useFormStyles();
  const content = folder.state.files.get(name) ?? '';
  const isText = typeof content === 'string';
  return (
    <div className={form.group}>
      {isBroken && isText && <p className={form.text}>{strings.brokenFile(name)}</p>}
      <FaultList faults={folder.faultsIn(name)} />
      {isText ? (
        <Field label={strings.fileText(name)}>
          <Textarea
            className={styles.text}
            resize="vertical"
            rows={16}
            spellCheck={false}
            value={content}
            onChange={(_event, { value }) => folder.store.write(name, value)}
          />
        </Field>
      ) : (
        <p className={form.text}>{strings.noTextFile}</p>
      )}
    </div>
  );
};
