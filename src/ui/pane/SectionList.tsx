import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSwap16Regular,
  CheckmarkCircle16Regular,
  Circle16Regular,
  Location16Filled,
  Prohibited16Regular,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Review, ReviewedSection, SectionStatus, TemplateSection } from '../../engine/index';
import { SectionHelp } from './SectionHelp';
import { useSession, useSessionState } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '6px 8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground2 },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: { backgroundColor: tokens.colorBrandBackground2 },
  heading: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  sub: { paddingInlineStart: '20px' },
  status: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  wanting: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  details: { padding: '4px 8px 12px' },
  more: { justifySelf: 'start' },
});

/** Rows shown at once; a document with more headings takes longer to draw than the pane may be busy at a stretch. */
const ROWS = 100;

/** Pixels left above a row that is brought into view. */
const ROOM = 8;

const ICONS: Readonly<Record<SectionStatus, typeof Circle16Regular>> = {
  present: CheckmarkCircle16Regular,
  empty: Circle16Regular,
  missing: SubtractCircle16Regular,
  misplaced: ArrowSwap16Regular,
  'not-relevant': Prohibited16Regular,
};

const isWanting = ({ status, requirement }: ReviewedSection): boolean =>
  requirement === 'required' && (status === 'missing' || status === 'empty');

/** A section the template has that is neither there nor asked for or recommended. */
const isUnused = ({ status, requirement }: ReviewedSection): boolean =>
  status === 'not-relevant' || (status === 'missing' && requirement === 'optional');

/** The document's own title, when it stands over all other headings; it is no section to fill. */
const titleSection = (review: Review): ReviewedSection | undefined => {
  const levels = review.blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level ?? 1] : []));
  const first = review.blocks.findIndex(({ kind }) => kind === 'heading');
  const [top = 1, ...others] = levels;
  return others.length > 0 && others.every((level) => level > top)
    ? review.sections.find(({ id, block }) => block === first && id.startsWith('extra-'))
    : undefined;
};

interface SectionRowProps {
  readonly section: ReviewedSection;
  readonly template: TemplateSection | undefined;
  readonly open: boolean;
  readonly here: boolean;
  readonly onToggle: () => void;
}

/** Shows the whole row in the panel, without moving anything outside it. */
const bringIntoView = (row: HTMLElement): void => {
  const panel = row.closest('[role=tabpanel]');
  if (panel === null) return;
  // Whoever is at something in the pane is not moved.
  const { activeElement } = document;
  if (document.hasFocus() && activeElement !== panel && panel.contains(activeElement)) return;
  const { top, bottom } = row.getBoundingClientRect();
  const seen = panel.getBoundingClientRect();
  if (top < seen.top || bottom > seen.bottom) panel.scrollTop += top - seen.top - ROOM;
};

const SectionRow = ({ section, template, open, here, onToggle }: SectionRowProps) => {
  const styles = useStyles();
  const { status } = section;
  const Icon = ICONS[status];
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here && row.current !== null) bringIntoView(row.current);
  }, [here]);
  return (
    <li ref={row} className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, here && styles.here, (template?.level ?? 1) > 1 && styles.sub)}
        aria-expanded={open}
        onClick={onToggle}
      >
        <span className={styles.heading}>{section.heading}</span>
        {here && (
          <span className={styles.status}>
            <Location16Filled aria-hidden />
            {strings.youAreHere}
          </span>
        )}
        <span className={mergeClasses(styles.status, isWanting(section) && styles.wanting)}>
          <Icon aria-hidden />
          {status === 'present' ? strings.words(section.words) : strings.sectionStatus[status]}
        </span>
      </button>
      {open && (
        <div className={styles.details}>
          <SectionHelp section={section} template={template} />
        </div>
      )}
    </li>
  );
};

/** The document's sections with their status. A click goes to the section and shows its help. */
export const SectionList = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { cursorSection } = useSessionState();
  const [most, setMost] = useState(ROWS);
  // What the user opened, for as long as the cursor stays in the same section.
  const [picked, setPicked] = useState<{ at: number | undefined; section: number | undefined }>();
  const open = picked === undefined || picked.at !== cursorSection ? cursorSection : picked.section;
  const known = new Map(session.template()?.sections.map((section) => [section.id, section]));

  const toggle = (index: number): void => {
    const block = review.sections[index]?.block;
    const closes = open === index;
    setPicked({
      at: closes || block === undefined ? cursorSection : index,
      section: closes ? undefined : index,
    });
    if (!closes && block !== undefined) void session.goTo(block);
  };
  const rows = (sections: readonly ReviewedSection[]) =>
    sections.map((section) => {
      const index = review.sections.indexOf(section);
      return (
        <SectionRow
          key={section.id}
          section={section}
          template={known.get(section.id)}
          open={open === index}
          here={cursorSection === index}
          onToggle={() => toggle(index)}
        />
      );
    });
  const title = titleSection(review);
  const unused = review.sections.filter(isUnused);
  const used = review.sections.filter((section) => !isUnused(section) && section !== title);
  const cursorRow = used.findIndex((section) => section === review.sections[cursorSection ?? -1]);
  const shown = Math.max(most, cursorRow + 1);
  const left = used.length - shown;
  return (
    <>
      <ul className={tab.plainList}>{rows(used.slice(0, shown))}</ul>
      {left > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={() => setMost(shown + ROWS)}>
          {strings.showMore(Math.min(left, ROWS))}
        </Button>
      )}
      {unused.length > 0 && (
        <details>
          <summary className={tab.summary}>{strings.optionalSections(unused.length)}</summary>
          <ul className={tab.plainList}>{rows(unused)}</ul>
        </details>
      )}
    </>
  );
};
