import { Select } from '@fluentui/react-components';
import type { PersonalSettings } from '../../../app/index';
import { type AnyRule, rules, type Setup } from '../../../engine/index';
import { Heading } from '../session-context';
import { useTabStyles } from '../styles';
import { personalStrings } from './personal-strings';
import { usePersonalStyles } from './personal-styles';

const CATEGORIES = ['structure', 'facts', 'language', 'length', 'integrity'] as const;

type Setting = NonNullable<PersonalSettings['rules']>[string];

type Choice = keyof typeof personalStrings.choices;

const choiceOf = (id: string, { rules: own = {} }: PersonalSettings): Choice =>
  own[id]?.enabled === false ? 'off' : (own[id]?.rank ?? 'usual');

const withChoice = (id: string, choice: Choice, settings: PersonalSettings): PersonalSettings => {
  const others = Object.entries(settings.rules ?? {}).filter(([other]) => other !== id);
  if (choice === 'usual') return { ...settings, rules: Object.fromEntries(others) };
  const setting: Setting = choice === 'off' ? { enabled: false } : { rank: choice };
  return { ...settings, rules: { ...Object.fromEntries(others), [id]: setting } };
};

/** A requirement cannot be tuned, and what is off already needs no tuning. */
const isOpen = ({ id, strength }: AnyRule, { rules: above }: Setup): boolean =>
  (above[id]?.strength ?? strength) === 'advice' && above[id]?.enabled !== false;

/** Which advice is shown, and in what order. */
export const PersonalRules = ({
  settings,
  above,
  onChange,
}: {
  readonly settings: PersonalSettings;
  readonly above: Setup;
  readonly onChange: (settings: PersonalSettings) => void;
}) => {
  const tab = useTabStyles();
  const styles = usePersonalStyles();
  const open = rules.filter((rule) => isOpen(rule, above));
  return (
    <section className={tab.section}>
      <Heading depth={1} className={tab.heading}>
        {personalStrings.rules}
      </Heading>
      <p className={tab.text}>{personalStrings.rulesIntro}</p>
      {CATEGORIES.map((category) => {
        const shown = open.filter((rule) => rule.category === category);
        const changed = shown.filter(({ id }) => choiceOf(id, settings) !== 'usual').length;
        if (shown.length === 0) return undefined;
        return (
          <details key={category}>
            <summary className={tab.summary}>
              {personalStrings.categories[category]}
              {personalStrings.changed(changed)}
            </summary>
            <ul className={styles.list}>
              {shown.map(({ id, title }) => (
                <li key={id} className={styles.row}>
                  <span className={styles.name}>{title}</span>
                  <Select
                    size="small"
                    className={styles.choice}
                    aria-label={personalStrings.rule(title)}
                    value={choiceOf(id, settings)}
                    onChange={(_event, { value }) => onChange(withChoice(id, value as Choice, settings))}
                  >
                    {Object.entries(personalStrings.choices).map(([choice, label]) => (
                      <option key={choice} value={choice}>
                        {label}
                      </option>
                    ))}
                  </Select>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
};
