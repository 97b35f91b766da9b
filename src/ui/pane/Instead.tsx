import { Spinner } from '@fluentui/react-components';
import { type ComponentType, Suspense } from 'react';
import { About } from './About';
import { useAbout } from './session-context';
import { strings } from './strings';

/** What can be shown in the review's place. */
export type InsteadView = 'about' | 'exercises';

/** A page that fills the pane and goes back to it. */
export type FullView = ComponentType<{ readonly onBack: () => void }>;

/** "Om Saklig", or the exercises, which are fetched when they are asked for. */
export const Instead = ({
  view,
  Exercises,
  onBack,
}: {
  readonly view: InsteadView;
  readonly Exercises: FullView | undefined;
  readonly onBack: () => void;
}) => {
  const about = useAbout();
  if (view === 'about') return about === undefined ? null : <About about={about} onBack={onBack} />;
  return (
    <Suspense fallback={<Spinner label={strings.loading} />}>
      {Exercises !== undefined && <Exercises onBack={onBack} />}
    </Suspense>
  );
};
