import type { Item } from '../../../workshop/index';
import { Heading } from '../session-context';
import { useTabStyles } from '../styles';
import { beforeAfterStrings as strings, type ItemKind } from './strings';

const KINDS: readonly ItemKind[] = ['number', 'date', 'name', 'source'];

const Items = ({ items }: { readonly items: readonly Item[] }) => {
  const tab = useTabStyles();
  return (
    <ul className={tab.plainList}>
      {KINDS.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        return (
          own.length > 0 && (
            <li key={kind} className={tab.text}>
              <strong>{strings.kinds[kind]}:</strong> {own.map(({ text }) => text).join(' · ')}
            </li>
          )
        );
      })}
    </ul>
  );
};

/** Asks what has gone from the text, and tells what has come. */
export const ItemsLost = ({
  lost,
  came,
}: {
  readonly lost: readonly Item[];
  readonly came: readonly Item[];
}) => {
  const tab = useTabStyles();
  return (
    <section className={tab.section}>
      <Heading depth={2} className={tab.heading}>
        {strings.lost}
      </Heading>
      {lost.length === 0 ? (
        <p className={tab.text}>{strings.nothingLost}</p>
      ) : (
        <>
          <p className={tab.text}>{strings.lostIntro}</p>
          <Items items={lost} />
        </>
      )}
      <p className={tab.small}>{strings.limits}</p>
      {came.length > 0 && (
        <details>
          <summary className={tab.summary}>{strings.came(came.length)}</summary>
          <Items items={came} />
        </details>
      )}
    </section>
  );
};
