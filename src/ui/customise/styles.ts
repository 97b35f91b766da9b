import { makeStyles, tokens } from '@fluentui/react-components';

/** What the forms share. */
export const useFormStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', minWidth: 0 },
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', minWidth: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: '12px 16px',
    alignItems: 'start',
  },
  heading: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: '13px', lineHeight: '18px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rowText: { flexGrow: 1, flexBasis: '260px', minWidth: 0, display: 'grid', gap: '2px' },
  control: { flexBasis: '220px', minWidth: 0 },
  number: { width: '120px' },
  fault: { color: tokens.colorStatusDangerForeground1, fontSize: '13px', lineHeight: '18px' },
});
