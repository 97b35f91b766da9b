import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useSystemTheme } from '../pane/theme';
import { pageStrings } from './strings';

const PracticePage = lazy(() => import(/* webpackChunkName: "editor" */ './PracticePage'));

const Page = () => (
  <FluentProvider theme={useSystemTheme()} style={{ height: '100%' }}>
    <Suspense fallback={<Spinner label={pageStrings.loading} />}>
      <PracticePage />
    </Suspense>
  </FluentProvider>
);

const place = document.getElementById('page');
if (place === null) throw new Error('index.html lacks #page');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
