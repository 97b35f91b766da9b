import { createContext, createElement, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState, SettingsInForce, Surroundings } from '../../app/index';

/** What "Om Saklig" tells of. */
export interface AboutPage {
  readonly settings: SettingsInForce;
  readonly surroundings: Surroundings;
}

interface PaneContext {
  readonly session: Session;
  /** The pane's own heading is of this level; those under it follow. */
  readonly headingLevel: 1 | 2;
  /** Left out, the pane says nothing of its settings. */
  readonly about?: AboutPage;
}

const Context = createContext<PaneContext | undefined>(undefined);

export const SessionProvider = ({ children, ...value }: PaneContext & { readonly children: ReactNode }) => (
  <Context value={value}>{children}</Context>
);

const useContextValue = (): PaneContext => {
  const value = useContext(Context);
  if (value === undefined) throw new Error('The pane stands outside a SessionProvider');
  return value;
};

export const useSession = (): Session => useContextValue().session;

export const useAbout = (): AboutPage | undefined => useContextValue().about;

export const useSessionState = (): SessionState => {
  const { subscribe, getState } = useSession();
  return useSyncExternalStore(subscribe, getState);
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
