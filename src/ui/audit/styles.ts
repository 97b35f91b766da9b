import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the page share. */
export const useAuditStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '75ch', overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    maxWidth: '75ch',
    color: tokens.colorNeutralForeground2,
    fontSize: '13px',
    lineHeight: '18px',
  },
  fault: { color: tokens.colorStatusDangerForeground1 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: '12px 24px' },
  field: { width: '320px', maxWidth: '100%' },
  number: { width: '160px', maxWidth: '100%' },
  list: { margin: 0, paddingInlineStart: '18px' },
  onScreen: { '@media print': { display: 'none' } },
});
