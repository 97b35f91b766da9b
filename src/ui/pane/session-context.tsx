import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
} from 'react';
import {
  type PersonalAccess,
  remarksWithin,
  type Session,
  type SessionState,
  type SettingsInForce,
  type Surroundings,
} from '../../app/index';

/** What "Om Saklig" tells of. */
export interface AboutPage {
  readonly settings: SettingsInForce;
  readonly surroundings: Surroundings;
  /** Left out where the writer's own settings cannot be changed. */
  readonly personal?: PersonalAccess | undefined;
}

interface PaneContext {
  readonly session: Session;
  /** The pane's own heading is of this level; those under it follow. */
  readonly headingLevel: 1 | 2;
  /** Left out, the pane says nothing of its settings. */
  readonly about?: AboutPage;
}

const Context = createContext<PaneContext | undefined>(undefined);

const State = createContext<SessionState | undefined>(undefined);

export const SessionProvider = ({
  session,
  headingLevel,
  about,
  children,
}: PaneContext & { readonly children: ReactNode }) => {
  const value = useMemo(
    () => ({ session, headingLevel, ...(about === undefined ? {} : { about }) }),
    [session, headingLevel, about],
  );
  const all = useSyncExternalStore(session.subscribe, session.getState);
  /** With the remarks that are to be shown: all, or those in what the user has selected. */
  const state = useMemo(() => {
    const { within, review, remarks } = all;
    return within === undefined || review === undefined
      ? all
      : { ...all, remarks: remarksWithin(remarks, review, within) };
  }, [all]);
  return (
    <Context value={value}>
      <State value={state}>{children}</State>
    </Context>
  );
};

/** Sentences of a review that is drawn in one go. */
const DRAWN_AT_ONCE = 300;

/**
 * What stands in here follows the session in slices of time when the document is long: drawing the review of one takes
 * longer than the pane may be busy at a stretch. `children` must not change when the session does.
 */
export const InSlices = ({ children }: { readonly children: ReactNode }) => {
  const state = useSessionState();
  // Nothing at first: what stands here from the beginning would be drawn at once, however long.
  const later = useDeferredValue(state, { ...state, review: undefined });
  const isLong = (state.review?.sentences.length ?? 0) > DRAWN_AT_ONCE;
  return <State value={isLong ? later : state}>{children}</State>;
};

const useContextValue = (): PaneContext => {
  const value = useContext(Context);
  if (value === undefined) throw new Error('The pane stands outside a SessionProvider');
  return value;
};

export const useSession = (): Session => useContextValue().session;

export const useAbout = (): AboutPage | undefined => useContextValue().about;

export const useSessionState = (): SessionState => {
  const state = useContext(State);
  if (state === undefined) throw new Error('The pane stands outside a SessionProvider');
  return state;
};

export type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

/** The tag of a heading `depth` steps under the pane's own. */
export const useHeadingTag = (depth: 0 | 1 | 2 | 3): HeadingTag =>
  (['h1', 'h2', 'h3', 'h4', 'h5'] as const)[useContextValue().headingLevel - 1 + depth] ?? 'h5';

export const Heading = ({
  depth,
  className,
  children,
  id,
}: {
  readonly depth: 0 | 1 | 2 | 3;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly id?: string;
}) => createElement(useHeadingTag(depth), { className, id }, children);
