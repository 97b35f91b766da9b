import { makeStyles } from '@fluentui/react-components';

const LINE = '1px solid #888';

/** Sheets are paper: black on white, measured in millimetres. */
export const useSheetStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    width: '210mm',
    maxWidth: '100%',
    marginInline: 'auto',
    padding: '14mm 16mm',
    backgroundColor: '#fff',
    color: '#000',
    border: LINE,
    fontSize: '10.5pt',
    lineHeight: 1.35,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4mm',
    '& h2': { margin: 0, fontSize: '18pt', lineHeight: 1.2 },
    '& h3': { margin: 0, fontSize: '12pt', lineHeight: 1.25 },
    '& p, & ol, & ul': { margin: 0 },
    '& ol, & ul': { paddingLeft: '6mm' },
    '& table': { borderCollapse: 'collapse', width: '100%' },
    '& th, & td': { border: LINE, padding: '1.2mm 2mm', textAlign: 'left', verticalAlign: 'top' },
    '@media print': {
      width: 'auto',
      padding: 0,
      border: 0,
      // A grid cannot be broken between pages everywhere.
      display: 'block',
      '& > *': { marginBottom: '4mm' },
    },
  },
  whole: {
    breakInside: 'avoid',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2mm',
  },
  blank: { borderBottom: LINE, height: '8.5mm' },
  small: { fontSize: '9pt' },
  columns: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '6mm' },
  numbers: { '& td': { height: '7mm', width: '30mm' } },
  data: {
    fontSize: '8.5pt',
    lineHeight: 1.2,
    '& th, & td': { padding: '0.5mm 2mm' },
    '& .number': { textAlign: 'right' },
  },
  charts: { maxWidth: '140mm' },
});
