import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useSystemTheme } from '../pane/theme';
import { strings } from './strings';

const LeaderPage = lazy(() => import(/* webpackChunkName: "workshop" */ './LeaderPage'));

const Page = () => (
  <FluentProvider theme={useSystemTheme()} style={{ minHeight: '100%' }}>
    <Suspense fallback={<Spinner label={strings.loading} />}>
      <LeaderPage />
    </Suspense>
  </FluentProvider>
);

const place = document.getElementById('page');
if (place === null) throw new Error('ledare.html lacks #page');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
