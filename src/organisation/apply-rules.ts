import type { AnyRule, RuleSetting, Setup } from '../engine/index';
import { shown, type Fault } from '../knowledge/fault';
import { meant } from '../knowledge/nearest';
import type { LayerContent, Step, Tuned } from './layer';

/** A rule as far as an organisation can tune it. */
export type TunableRule = Pick<AnyRule, 'id' | 'title' | 'strength' | 'options'>;

const isRequirement = (rule: TunableRule, setup: Setup): boolean =>
  (setup.rules[rule.id]?.strength ?? rule.strength) === 'requirement';

const setBy = (tuned: Tuned, rule: TunableRule): string =>
  tuned.origins[`rules.${rule.id}.strength`] ?? tuned.layers[0]?.name ?? '';

const optionFaults = (
  rule: TunableRule,
  options: RuleSetting['options'],
  fault: LayerContent['fault'],
): Fault[] => {
  const known = Object.keys(rule.options ?? {});
  return Object.keys(options ?? {})
    .filter((name) => !known.includes(name))
    .map((name) =>
      fault(
        ['rules', rule.id, 'options', name],
        known.length === 0
          ? `Regeln ${rule.id} har inga gränser att ställa in. Ta bort ”${name}”.`
          : `Regeln ${rule.id} har ingen gräns som heter ”${name}”.${meant(name, known)} Tillåtet: ${known.join(', ')}.`,
        true,
      ),
    );
};

/** A requirement of an upper layer is neither switched off nor weakened below it. */
const weakenings = (
  tuned: Tuned,
  rule: TunableRule,
  setting: RuleSetting,
  fault: LayerContent['fault'],
): Fault[] => {
  if (!isRequirement(rule, tuned.setup)) return [];
  const isOne = `Regeln ${rule.id} är ett krav från ${setBy(tuned, rule)} och`;
  const present = { ...rule.options, ...tuned.setup.rules[rule.id]?.options };
  return [
    ...(setting.enabled === false
      ? [fault(['rules', rule.id, 'enabled'], `${isOne} kan inte stängas av. Ta bort raden.`)]
      : []),
    ...(setting.strength === 'advice'
      ? [fault(['rules', rule.id, 'strength'], `${isOne} kan inte göras till ett råd. Ta bort raden.`)]
      : []),
    ...Object.entries(setting.options ?? {})
      .filter(([name, value]) => name in present && present[name] !== value)
      .map(([name]) =>
        fault(
          ['rules', rule.id, 'options', name],
          `${isOne} dess gränser kan inte ändras. Ta bort ”${name}”.`,
        ),
      ),
  ];
};

const merged = (old: RuleSetting | undefined, setting: RuleSetting): RuleSetting => ({
  ...old,
  ...setting,
  ...(setting.options === undefined ? {} : { options: { ...old?.options, ...setting.options } }),
});

const pathsOf = (id: string, { options, ...rest }: RuleSetting): string[] => [
  ...Object.keys(rest).map((key) => `rules.${id}.${key}`),
  ...Object.keys(options ?? {}).map((name) => `rules.${id}.options.${name}`),
];

/** Rules on and off, their strengths and limits. */
export const applyRules =
  (known: readonly TunableRule[]): Step =>
  (tuned, { settings, layer, fault }) => {
    const faults: Fault[] = [];
    const rules: Record<string, RuleSetting> = { ...tuned.setup.rules };
    const origins: Record<string, string> = { ...tuned.origins };
    for (const [id, setting] of Object.entries(settings.rules ?? {})) {
      const rule = known.find((candidate) => candidate.id === id);
      if (rule === undefined) {
        const ids = known.map((candidate) => candidate.id);
        faults.push(
          fault(
            ['rules', id],
            `Regeln ${shown(id)} finns inte.${meant(id, ids)} Tillåtna regler: ${ids.join(', ')}.`,
            true,
          ),
        );
        continue;
      }
      faults.push(...optionFaults(rule, setting.options, fault), ...weakenings(tuned, rule, setting, fault));
      rules[id] = merged(rules[id], setting);
      for (const path of pathsOf(id, setting)) origins[path] = layer.name;
    }
    return { tuned: { ...tuned, setup: { ...tuned.setup, rules }, origins }, faults };
  };
