import { Field, Input, Select } from '@fluentui/react-components';
import { type AnyRule, rules } from '../../engine/index';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

const CATEGORIES = ['structure', 'facts', 'language', 'length', 'integrity'] as const;

type Choice = 'upper' | 'advice' | 'requirement' | 'off';

const isRequirementAbove = ({ id, strength }: AnyRule, { state }: FolderView): boolean =>
  (state.upper.setup.rules[id]?.strength ?? strength) === 'requirement';

const choiceOf = (id: string, folder: FolderView): Choice => {
  if (folder.valueOf(['rules', id, 'enabled']) === false) return 'off';
  if (folder.valueOf(['rules', id, 'strength']) === 'requirement') return 'requirement';
  return folder.valueOf(['rules', id, 'enabled']) === true ? 'advice' : 'upper';
};

const OptionField = ({
  rule,
  option,
  folder,
  isLocked,
}: {
  readonly rule: AnyRule;
  readonly option: string;
  readonly folder: FolderView;
  readonly isLocked: boolean;
}) => {
  const form = useFormStyles();
  const path = ['rules', rule.id, 'options', option];
  const fault = folder.faultAt(path);
  const above = folder.state.upper.setup.rules[rule.id]?.options?.[option] ?? rule.options?.[option];
  return (
    <Field
      label={strings.options[`${rule.id}.${option}`] ?? option}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Input
        className={form.number}
        inputMode="numeric"
        disabled={isLocked}
        placeholder={String(above ?? '')}
        value={folder.textOf(path)}
        onChange={(_event, { value }) => {
          const text = value.trim();
          folder.setValue(path, text === '' ? undefined : /^\d+$/u.test(text) ? Number(text) : text);
        }}
      />
    </Field>
  );
};

const RuleRow = ({ rule, folder }: { readonly rule: AnyRule; readonly folder: FolderView }) => {
  const form = useFormStyles();
  const { id, title, why } = rule;
  const { upper } = folder.state;
  const isLocked = isRequirementAbove(rule, folder);
  const isOffAbove = upper.setup.rules[id]?.enabled === false;
  const fault = folder.faultAt(['rules', id, 'strength']) ?? folder.faultAt(['rules', id, 'enabled']);
  const choose = (choice: Choice): void => {
    const options = folder.valueOf(['rules', id, 'options']);
    folder.setValue(['rules', id], {
      ...(choice === 'off' ? { enabled: false } : {}),
      ...(choice === 'advice' || (choice === 'requirement' && isOffAbove) ? { enabled: true } : {}),
      ...(choice === 'requirement' ? { strength: 'requirement' } : {}),
      ...(options === undefined ? {} : { options }),
    });
  };
  const choice = choiceOf(id, folder);
  return (
    <li className={form.row}>
      <div className={form.rowText}>
        <strong>{title}</strong>
        <span className={form.small}>{why}</span>
        {Object.keys(rule.options ?? {}).map((option) => (
          <OptionField key={option} rule={rule} option={option} folder={folder} isLocked={isLocked} />
        ))}
      </div>
      <div className={form.control}>
        {isLocked && choice === 'upper' ? (
          <span className={form.small}>
            {strings.lockedRule(rule.strength === 'requirement' ? 'Saklig' : upper.name)}
          </span>
        ) : (
          <Field {...(fault === undefined ? {} : { validationMessage: fault })}>
            <Select
              aria-label={strings.ruleSetting(title)}
              value={choice}
              onChange={(_event, { value }) => choose(value as Choice)}
            >
              <option value="upper">{strings.ruleAs(upper.name, isOffAbove)}</option>
              {(isOffAbove || choice === 'advice') && <option value="advice">{strings.ruleOn}</option>}
              <option value="requirement">{strings.ruleRequirement}</option>
              <option value="off">{strings.ruleOff}</option>
            </Select>
          </Field>
        )}
      </div>
    </li>
  );
};

/** Which rules are on, and which are requirements. What already is one cannot be weakened. */
export const RulesTab = ({ folder }: { readonly folder: FolderView }) => {
  const form = useFormStyles();
  return (
    <div className={form.form}>
      <p className={form.text}>{strings.rulesIntro}</p>
      {CATEGORIES.map((category) => (
        <section key={category} className={form.group}>
          <h2 className={form.heading}>{strings.categories[category]}</h2>
          <ul className={form.list}>
            {rules
              .filter((rule) => rule.category === category)
              .map((rule) => (
                <RuleRow key={rule.id} rule={rule} folder={folder} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
