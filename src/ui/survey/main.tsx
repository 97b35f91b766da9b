import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultSurvey } from '../../knowledge/workshop';
import { participant } from '../participant';
import { useSystemTheme } from '../pane/theme';
import { SurveyPage } from './SurveyPage';

const survey = defaultSurvey();

const Page = () => (
  <FluentProvider theme={useSystemTheme()} style={{ minHeight: '100%' }}>
    <SurveyPage survey={survey} participant={participant} />
  </FluentProvider>
);

const place = document.getElementById('page');
if (place === null) throw new Error('enkat.html lacks #page');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
