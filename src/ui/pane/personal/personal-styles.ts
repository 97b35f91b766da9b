import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the view share. */
export const usePersonalStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, flexBasis: '120px', minWidth: 0, overflowWrap: 'anywhere' },
  choice: { flexBasis: '130px' },
  field: { display: 'grid', gap: '8px' },
  start: { justifySelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // A long choice must not make its field wider than the pane.
  narrow: {
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Select, & select': { width: '100%', minWidth: 0 },
    '& select': { textOverflow: 'ellipsis' },
  },
});
