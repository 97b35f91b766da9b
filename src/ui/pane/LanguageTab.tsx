import { groupsOf } from '../../app/index';
import type { Review } from '../../engine/index';
import { EmptyState } from './EmptyState';
import { RemarkGroups } from './Remarks';
import { Heading, useSession, useSessionState } from './session-context';
import { ShowMarks } from './ShowMarks';
import { strings } from './strings';
import { useTabStyles } from './styles';

/** Jargon and plain language. */
export const LanguageTab = ({ review }: { readonly review: Review }) => {
  const tab = useTabStyles();
  const { remarks } = useSessionState();
  const groups = groupsOf(remarks, ['language'], useSession().setup.rules);
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading depth={1} className={tab.heading}>
          {strings.languageRemarks}
        </Heading>
        <ShowMarks what="language" />
        {groups.length > 0 ? <RemarkGroups groups={groups} /> : <EmptyState review={review} />}
      </section>
    </div>
  );
};
