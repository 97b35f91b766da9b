import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Session } from '../../../app/index';
import { useSession } from '../session-context';
import { useTabStyles } from '../styles';
import { beforeAfterStrings } from './strings';

const BeforeAfterView = lazy(() => import(/* webpackChunkName: "before-after" */ './BeforeAfterView'));

/** Sessions in which the section has been opened; it stays open when the user comes back to the tab. */
const opened = new WeakSet<Session>();

/** The way in to the measuring; what it needs is fetched when it is opened. */
export const BeforeAfterSection = () => {
  const tab = useTabStyles();
  const session = useSession();
  const [isOpen, setIsOpen] = useState(opened.has(session));
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) opened.add(session);
        else opened.delete(session);
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className={tab.summary}>{beforeAfterStrings.title}</summary>
      {isOpen && (
        <div className={tab.section}>
          <Suspense fallback={<Spinner size="tiny" label={beforeAfterStrings.loading} />}>
            <BeforeAfterView />
          </Suspense>
        </div>
      )}
    </details>
  );
};
