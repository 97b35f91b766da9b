import { makeStyles } from '@fluentui/react-components';
import type { ReviewedSection, TemplateSection } from '../../engine/index';
import { useSession } from './session-context';
import { SourceNote } from './SourceNote';
import { strings } from './strings';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  help: { display: 'grid', gap: '8px' },
  questions: { margin: 0, paddingInlineStart: '20px' },
});

/** What belongs in a section, questions that lead to it, and why it is asked for. */
export const SectionHelp = ({
  section,
  template,
}: {
  readonly section: ReviewedSection;
  readonly template: TemplateSection | undefined;
}) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const { setup } = useSession();
  const meaning = strings.statusMeaning[section.status];
  if (template === undefined) return <p className={tab.small}>{strings.noHelp}</p>;
  return (
    <div className={styles.help}>
      {meaning !== '' && <p className={tab.text}>{meaning}</p>}
      <p className={tab.text}>{template.help}</p>
      {template.questions.length > 0 && (
        <div>
          <p className={tab.small}>{strings.questions}</p>
          <ul className={styles.questions}>
            {template.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {setup.sources
        .filter(({ id }) => template.sources.includes(id))
        .map((source) => (
          <SourceNote key={source.id} source={source} />
        ))}
    </div>
  );
};
