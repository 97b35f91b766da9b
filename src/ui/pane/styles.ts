import { makeStyles, tokens } from '@fluentui/react-components';

/** The narrowest pane that Word gives, where the header must not take more of it than it needs. */
export const NARROWEST = '@media (max-width: 300px)';

/** So low, mostly by enlargement, that what stands still would leave no room for what is read. */
export const LOW = '@media (max-height: 500px)';

const useHidden = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Class for text that only a screen reader says. */
export const useVisuallyHidden = (): string => useHidden().hidden;

/** Headings, paragraphs and boxes that all tabs share. */
export const useTabStyles = makeStyles({
  tab: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '20px', minWidth: 0 },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  box: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: {
    cursor: 'pointer',
    minHeight: '28px',
    lineHeight: '28px',
    color: tokens.colorBrandForeground1,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  plainList: { listStyleType: 'none', margin: 0, padding: 0 },
});
