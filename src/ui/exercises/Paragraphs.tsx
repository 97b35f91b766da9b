import { useExerciseStyles } from './styles';

/** Keeps "6 200" on one line. */
const whole = (text: string): string => text.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u00A0');

/** A text of an exercise: a line is a paragraph, lines that begin with a dash are a list. */
export const Paragraphs = ({ text }: { readonly text: string }) => {
  const styles = useExerciseStyles();
  const groups: { readonly isList: boolean; readonly lines: string[] }[] = [];
  for (const line of whole(text)
    .split('\n')
    .filter((each) => each.trim() !== '')) {
    const isList = line.startsWith('- ');
    const last = groups.at(-1);
    if (isList && last?.isList === true) last.lines.push(line.slice(2));
    else groups.push({ isList, lines: [isList ? line.slice(2) : line] });
  }
  return (
    <>
      {groups.map(({ isList, lines }, index) =>
        isList ? (
          <ul key={index} className={styles.text} style={{ paddingInlineStart: '20px' }}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={index} className={styles.text}>
            {lines[0]}
          </p>
        ),
      )}
    </>
  );
};
