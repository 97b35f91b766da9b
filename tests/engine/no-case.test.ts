import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer, type Review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const reviewer = createReviewer(defaultSetup());
const ASKS = new Set(['assessment-in-fact-section', 'missing-source', 'vague-amount', 'value-word']);
const asksIn = ({ findings }: Review) =>
  findings.filter(({ rule, variant }) => ASKS.has(rule) || variant === 'jargong');
const noticesOf = ({ notices }: Review) => notices.join(' ');

const PLAN = [
  '# Plan för kommunens fritidsgårdar',
  '## Nuläge',
  'Kommunen har fyra fritidsgårdar. Det har framkommit att öppettiderna är dåligt kända. Gårdarna är slitna, och skicket är oacceptabelt. Besöken har ibland varit få.',
  'Under våren öppnade gårdarna klockan 16. Bokningar görs i kommunens system. Två av gårdarna ligger i centrum, en ligger vid ishallen och en i ett bostadsområde. Lokalerna hyrs av ett bolag.',
  '## Ekonomi',
  'Budgeten är 4,2 miljoner kronor per år. Hyrorna steg med nio procent. Det sägs att bolaget vill sälja husen. Driften är slarvig och borde ha setts över för länge sedan.',
  'Personalen består av elva ledare. Sju av dem är anställda på heltid, och fyra arbetar kvällar och helger. Utbildning ges varje höst. Rekryteringen går trögt. Samverkan har skett med berörda aktörer.',
  '## Uppföljning',
  'Planen följs upp i mars och i oktober. Nämnden får då en redovisning av besök, kostnader och klagomål. Redovisningen publiceras på webbplatsen. Varje gård lämnar egna siffror för den gångna säsongen och ett förslag till nästa års program.',
].join('\n\n');

const CASE = PLAN.replace(
  'Kommunen har fyra',
  'Hon och hans mamma bor intill, och han går dit. Kommunen har fyra',
);

describe('a long text about no single person', () => {
  it('is asked nothing about facts and assessments, and says so', () => {
    const review = reviewer.review(readMarkdown(PLAN));
    expect(review.findings.length).toBeGreaterThan(0);
    expect(asksIn(review)).toEqual([]);
    expect(noticesOf(review)).toContain('inte handla om en enskild person');
  });

  it('is asked all the same when someone is told of in it', () => {
    const review = reviewer.review(readMarkdown(CASE));
    expect(asksIn(review).length).toBeGreaterThan(2);
    expect(noticesOf(review)).not.toContain('enskild person');
  });

  it('is asked when the user has chosen what it is', () => {
    const review = reviewer.review(readMarkdown(PLAN), { documentType: 'beslutsunderlag-barn' });
    expect(asksIn(review).length).toBeGreaterThan(2);
    expect(noticesOf(review)).not.toContain('enskild person');
  });

  it('is asked or not by what it says now, whatever it said before', () => {
    const edited = createReviewer(defaultSetup());
    for (const text of [PLAN, CASE, PLAN, CASE])
      expect(edited.review(readMarkdown(text)), text.slice(0, 160)).toEqual(
        createReviewer(defaultSetup()).review(readMarkdown(text)),
      );
  });
});
