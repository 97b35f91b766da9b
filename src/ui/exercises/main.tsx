import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useSystemTheme } from '../pane/theme';
import { exerciseStrings } from './strings';

const ExercisesPage = lazy(() => import(/* webpackChunkName: "exercises-page" */ './ExercisesPage'));

const Page = () => (
  <FluentProvider theme={useSystemTheme()} style={{ minHeight: '100%' }}>
    <Suspense fallback={<Spinner label={exerciseStrings.loading} />}>
      <ExercisesPage />
    </Suspense>
  </FluentProvider>
);

const place = document.getElementById('page');
if (place === null) throw new Error('ovningar.html lacks #page');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
