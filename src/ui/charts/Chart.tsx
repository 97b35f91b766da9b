import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlotOptions } from '@observablehq/plot';
import { useEffect, useRef } from 'react';

/** The library, as it is handed to those who draw. */
export type Plot = typeof import('./plot');

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  caption: { marginBottom: '8px', fontWeight: tokens.fontWeightSemibold },
  picture: {
    minWidth: 0,
    // Plot sets its own size and colours on the element it makes.
    '& svg': { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  },
});

interface ChartProps<T> {
  /** What the picture shows, above it. */
  readonly caption: string;
  /** The picture in a sentence or two, for those who do not see it; the numbers stand in a table beside it. */
  readonly says: string;
  /** Plain data; the picture is drawn anew when it changes. */
  readonly data: T;
  readonly draw: (plot: Plot, data: T) => PlotOptions;
}

/** A picture of numbers. The library that draws it is fetched when the first one is shown. */
export const Chart = <T,>({ caption, says, data, draw }: ChartProps<T>) => {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const written = JSON.stringify(data);
  useEffect(() => {
    let isShown = true;
    void import(/* webpackChunkName: "charts" */ './plot').then((plot) => {
      if (!isShown) return;
      const picture = plot.plot({
        style: { fontSize: '13px', fontFamily: 'inherit', background: 'none' },
        ...draw(plot, JSON.parse(written) as T),
      });
      picture.setAttribute('aria-hidden', 'true');
      place.current?.replaceChildren(picture);
    });
    return () => {
      isShown = false;
    };
  }, [draw, written]);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div ref={place} role="img" aria-label={says} className={styles.picture} />
    </figure>
  );
};
