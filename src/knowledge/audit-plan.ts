/** Audit plans: what Saklig asks by itself, and the checks that every plan goes through. */
import type { Plan } from '../audit/index';
import { rules, type Setup } from '../engine/index';
import { checkOf, planOf, planSchema, type WrittenPlan } from './audit-plan-schema';
import { type Fault, faultText } from './fault';
import type { Path, PlaceOf } from './issue-faults';
import { meant } from './nearest';
import { readYaml } from './read-yaml';
import granskningsplan from './granskningsplan.yaml?raw';

export type LoadedPlan = { readonly plan: Plan } | { readonly faults: readonly Fault[] };

const unknown = (what: string, id: string, known: readonly string[], where: string): string =>
  `${what} ”${id}” finns inte${where}.${meant(id, known)}`;

/** Finds what the schema cannot know: ids that point nowhere, ids given twice, checks of no kind. */
const planFaults = (file: string, written: WrittenPlan, placeOf: PlaceOf, setup: Setup): Fault[] => {
  const faults: Fault[] = [];
  const tell = (path: Path, value: string, message: string): void => {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    faults.push({ file, ...placeOf(path), field, value, message });
  };
  const ruleIds = rules.map(({ id }) => id);
  const typeIds = setup.templates.map(({ id }) => id);
  const sourceIds = setup.sources.map(({ id }) => id);
  written.criteria.forEach((criterion, index) => {
    const { id, documentTypes = typeIds, checks, source } = criterion;
    const at = (...path: (string | number)[]): Path => ['criteria', index, ...path];
    if (written.criteria.findIndex((other) => other.id === id) !== index)
      tell(at('id'), id, `Kriteriet ”${id}” finns redan. Ge det ett annat id.`);
    if (!sourceIds.includes(source))
      tell(at('source'), source, unknown('Källan', source, sourceIds, ' bland källorna'));
    criterion.documentTypes?.forEach((type, t) => {
      if (!typeIds.includes(type))
        tell(at('documentTypes', t), type, unknown('Dokumenttypen', type, typeIds, ''));
    });
    const sectionIds = setup.templates.flatMap((template) =>
      documentTypes.includes(template.id) ? template.sections.map((section) => section.id) : [],
    );
    checks.forEach((check, c) => {
      if (checkOf(check) === undefined)
        tell(
          at('checks', c),
          '',
          'Varje prövning ska ha ett av fälten rule, sections och goal. Bara rule kan ha variants, notVariants och atMost.',
        );
      if (check.rule !== undefined && !ruleIds.includes(check.rule))
        tell(at('checks', c, 'rule'), check.rule, unknown('Regeln', check.rule, ruleIds, ''));
      check.sections?.forEach((section, s) => {
        if (!sectionIds.includes(section))
          tell(
            at('checks', c, 'sections', s),
            section,
            unknown('Avsnittet', section, [...new Set(sectionIds)], ' i kriteriets dokumenttyper'),
          );
      });
    });
  });
  return faults;
};

/** What a reader of YAML or JSON hands over, checked against the setup into a plan. Collects every fault. */
export const checkPlan = (
  file: string,
  {
    value,
    placeOf,
    faults,
  }: { readonly value?: WrittenPlan; readonly placeOf: PlaceOf; readonly faults: readonly Fault[] },
  setup: Setup,
): LoadedPlan => {
  if (value === undefined) return { faults };
  const found = planFaults(file, value, placeOf, setup);
  return found.length > 0 ? { faults: found } : { plan: planOf(value) };
};

/** A plan asks nothing of document types that an organisation has chosen not to offer. */
const offered = (plan: Plan, { templates }: Setup): Plan => ({
  ...plan,
  criteria: plan.criteria.flatMap((criterion) => {
    const { documentTypes } = criterion;
    if (documentTypes === undefined) return [criterion];
    const left = documentTypes.filter((type) => templates.some(({ id }) => id === type));
    return left.length === 0 ? [] : [{ ...criterion, documentTypes: left }];
  }),
});

/**
 * The plan that ships with Saklig, for the document types of `setup`. It is checked against Saklig's own setup, `base`;
 * throws only if the bundled file is faulty, which the tests rule out.
 */
export const defaultPlan = (base: Setup, setup: Setup = base): Plan => {
  const file = 'granskningsplan.yaml';
  const loaded = checkPlan(file, readYaml(file, granskningsplan, planSchema), base);
  if ('faults' in loaded) throw new Error(loaded.faults.map(faultText).join('\n'));
  return offered(loaded.plan, setup);
};
