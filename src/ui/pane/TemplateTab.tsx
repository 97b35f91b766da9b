import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
} from '@fluentui/react-components';
import { groupsOf, missingSections } from '../../app/index';
import type { Review } from '../../engine/index';
import { InsertMissing } from './InsertMissing';
import { keepStrings } from './keep-strings';
import { RemarkGroups } from './Remarks';
import { SectionList } from './SectionList';
import { Heading, useSession, useSessionState } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%' },
});

/** The confidence from which a recognised type is taken as right without asking. */
const SURE = 0.7;

const DocumentType = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const session = useSession();
  const { chosenType, remembers } = useSessionState();
  const { id, name, confidence } = review.documentType;
  const known = session.template() !== undefined;
  const isRemembered = chosenType !== undefined && remembers === 'document';
  const hasHeadings = review.blocks.some(({ kind }) => kind === 'heading');
  const unknown = hasHeadings ? strings.unknownType : strings.noHeadings;
  const hint = !known ? unknown : isRemembered ? keepStrings.typeIsKept : undefined;
  return (
    <>
      <Field className={styles.field} label={strings.documentType} {...(hint === undefined ? {} : { hint })}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={chosenType ?? (known ? id : '')}
          onChange={(_event, { value }) => void session.chooseType(value === '' ? undefined : value)}
        >
          <option value="">{strings.recognise}</option>
          {session.setup.templates.map((template) => (
            <option key={template.id} value={template.id}>
              {template.name}
            </option>
          ))}
        </Select>
      </Field>
      {known && chosenType === undefined && confidence < SURE && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{strings.sureAboutType(name)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.chooseType(id)}>
              {strings.confirmType}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
};

/** The document's type and sections: what is there, what is missing, and help where the cursor stands. */
export const TemplateTab = ({ review }: { readonly review: Review }) => {
  const tab = useTabStyles();
  const session = useSession();
  const { remarks } = useSessionState();
  const missing = missingSections(review, session.template());
  const groups = groupsOf(remarks, ['structure'], session.setup.rules);
  return (
    <div className={tab.tab}>
      <DocumentType review={review} />
      {missing.length > 0 && <InsertMissing missing={missing} />}
      {groups.length > 0 && (
        <section className={tab.section}>
          <Heading depth={1} className={tab.heading}>
            {strings.structureRemarks}
          </Heading>
          <RemarkGroups groups={groups} />
        </section>
      )}
      {review.sections.length > 0 && (
        <section className={tab.section}>
          <Heading depth={1} className={tab.heading}>
            {strings.sections}
          </Heading>
          <SectionList review={review} />
        </section>
      )}
    </div>
  );
};
