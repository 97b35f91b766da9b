import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useSystemTheme } from '../pane/theme';
import { strings } from './strings';

const AuditPage = lazy(() => import(/* webpackChunkName: "audit-page" */ './AuditPage'));

const Page = () => (
  <FluentProvider theme={useSystemTheme()} style={{ minHeight: '100%' }}>
    <Suspense fallback={<Spinner label={strings.loading} />}>
      <AuditPage />
    </Suspense>
  </FluentProvider>
);

const place = document.getElementById('page');
if (place === null) throw new Error('aktgranskning.html lacks #page');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
