import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { GroupSummary } from '../../workshop/index';
import { DataTable } from './DataTable';
import { saveCsv, saveXlsx } from './export';
import type { Names } from './names';
import { SlideChart } from './SlideChart';
import type { Slide } from './slide';
import { strings } from './strings';
import { useLeaderStyles } from './styles';

const useStyles = makeStyles({
  slide: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    alignContent: 'start',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '18px',
    lineHeight: '26px',
    '&:fullscreen': { padding: '32px 48px', overflowY: 'auto' },
  },
  title: { margin: 0, fontSize: '32px', lineHeight: '40px' },
  note: { margin: 0, maxWidth: '75ch' },
  summary: { cursor: 'pointer' },
});

interface ShowTabProps {
  readonly slides: readonly Slide[];
  readonly summary: GroupSummary;
  readonly names: Names;
}

/** How many more are needed of what there are too few of. */
const Needed = ({ summary: { missing }, names }: Pick<ShowTabProps, 'summary' | 'names'>) => {
  const leader = useLeaderStyles();
  return missing.length === 0 ? null : (
    <section className={leader.section}>
      <ul className={leader.list}>
        {missing.map(({ kind, id, moment, more }) => (
          <li key={`${kind} ${id ?? ''} ${moment ?? ''}`}>
            {strings.needed(more, strings.kind(kind, id === undefined ? '' : names.exercise(id), moment))}
          </li>
        ))}
      </ul>
      <p className={leader.small}>{strings.neededWhy}</p>
    </section>
  );
};

/** What the lines say together, large enough for a wall and with no one's own numbers. */
export const ShowTab = ({ slides, summary, names }: ShowTabProps) => {
  const styles = useStyles();
  const leader = useLeaderStyles();
  const [chosen, setChosen] = useState('');
  const [told, setTold] = useState('');
  const wall = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    slides.findIndex(({ id }) => id === chosen),
  );
  const slide = slides[index];
  if (slide === undefined)
    return (
      <div className={leader.tab}>
        <p className={leader.text}>{strings.nothingToShow}</p>
        <Needed summary={summary} names={names} />
      </div>
    );
  const go = (step: number): void => setChosen(slides[index + step]?.id ?? slide.id);
  return (
    <div className={leader.tab}>
      <div ref={wall} className={styles.slide}>
        <div className={leader.buttons}>
          <Select
            aria-label={strings.slides}
            value={slide.id}
            onChange={(_event, { value }) => setChosen(value)}
          >
            {slides.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Button disabled={index === 0} onClick={() => go(-1)}>
            {strings.previousSlide}
          </Button>
          <Button disabled={index === slides.length - 1} onClick={() => go(1)}>
            {strings.nextSlide}
          </Button>
          <Button appearance="subtle" onClick={() => void wall.current?.requestFullscreen()}>
            {strings.fullScreen}
          </Button>
        </div>
        <h2 className={styles.title} aria-live="polite">
          {slide.title}
        </h2>
        {slide.charts.map((chart) => (
          <SlideChart key={`${slide.id} ${chart.caption}`} {...chart} />
        ))}
        {slide.note !== undefined && <p className={styles.note}>{slide.note}</p>}
        <details>
          <summary className={styles.summary}>{strings.table}</summary>
          <div className={leader.scroll}>
            <DataTable table={slide.table} label={slide.name} />
          </div>
        </details>
      </div>
      <Needed summary={summary} names={names} />
      <div className={leader.buttons}>
        <Button onClick={() => void saveXlsx(slides).then(() => setTold(strings.saved))}>
          {strings.saveExcel}
        </Button>
        <Button
          onClick={() => {
            saveCsv(slides);
            setTold(strings.saved);
          }}
        >
          {strings.saveCsv}
        </Button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
};
