import type { Finding } from '../../engine/index';
import type { Exercise, OrderTask, PickTask, RewriteTask, Task } from './exercise';
import { judgeOrder, startOrder } from './judge';
import { askedOf, documentOf, judgeText, type ReviewText } from './judge-text';

/** Something wrong with an exercise's key: where in the exercise, and a Swedish sentence. */
export interface KeyFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a key is checked with. */
export interface KeyTools {
  readonly review: ReviewText;
  readonly sourceIds: readonly string[];
}

/** Rules that the exercise's own words and model answers must keep, whatever the exercise is about. */
const ALWAYS = [
  'double-negation',
  'filler-phrase',
  'identifier',
  'jargon',
  'law-reference',
  'left-over',
  'long-sentence',
  'nominalisation',
  'verbose-phrase',
] as const;

/** An exercise tells the reader what to do; a case document must not. */
const TO_THE_WRITER = 'instruction';

type Path = KeyFault['path'];

const isQuoted = ({ start, end }: Finding, text: string): boolean => {
  const open = text.lastIndexOf('”', start - 1);
  return open >= 0 && text.indexOf('”', end) >= 0 && (text.slice(0, start).split('”').length - 1) % 2 === 1;
};

/** Remarks on words that the exercise itself stands for; words it quotes may be bad ones. */
const remarksOn = (path: Path, text: string | undefined, { review }: KeyTools): KeyFault[] => {
  if (text === undefined) return [];
  const { findings, blocks } = review(documentOf(text));
  return findings
    .filter(({ rule, variant }) => ALWAYS.some((id) => id === rule) && variant !== TO_THE_WRITER)
    .filter((finding) => !isQuoted(finding, blocks[finding.block]?.text ?? ''))
    .map((finding) => ({ path, message: `Saklig anmärker på ”${finding.text}”: ${finding.message}` }));
};

const pickFaults = ({ items }: PickTask, path: Path): KeyFault[] =>
  (['pick', 'leave'] as const)
    .filter((wish) => !items.some(({ answer }) => answer === wish))
    .map((wish) => ({
      path: [...path, 'items'],
      message: `Minst ett alternativ ska ha svaret ${wish}, annars finns inget att välja.`,
    }));

const orderFaults = (task: OrderTask, path: Path): KeyFault[] => {
  const { right, of } = judgeOrder(task, startOrder(task)).score;
  return right < of
    ? []
    : [
        {
          path: [...path, 'items'],
          message:
            'Alternativen visas i bokstavsordning, och den är redan rätt. Börja något av dem på annat sätt.',
        },
      ];
};

/** What the key of a task of the learner's own words promises, run as a learner's answer would be. */
const rewriteFaults = (task: RewriteTask, path: Path, tools: KeyTools): KeyFault[] => {
  const { models, wrong, prefill = false, text } = task;
  const failed = (answer: string) =>
    judgeText(task, answer, tools.review).verdicts.filter(({ isMet }) => !isMet);
  const known = askedOf(task).map(({ id }) => id);
  const quote = (ids: readonly string[]): string => (ids.length === 0 ? 'inget krav' : ids.join(', '));
  return [
    ...models.flatMap((model, index) => [
      ...failed(model.text).map(({ id, asks, says }) => ({
        path: [...path, 'models', index, 'text'],
        message: `Modellsvaret klarar inte kravet ${id}, ”${asks}” ${says.join(' ')}`,
      })),
      ...remarksOn([...path, 'models', index, 'text'], model.text, tools),
    ]),
    ...wrong.flatMap((answer, index): KeyFault[] => {
      const at = [...path, 'wrong', index];
      const unknown = answer.fails.filter((id) => !known.includes(id));
      if (unknown.length > 0)
        return [
          {
            path: [...at, 'fails'],
            message: `Kravet ”${quote(unknown)}” finns inte i uppgiften. Krav: ${known.join(', ')}.`,
          },
        ];
      const ids = failed(answer.text).map(({ id }) => id);
      const isAsStated = ids.length === answer.fails.length && ids.every((id) => answer.fails.includes(id));
      return isAsStated
        ? []
        : [
            {
              path: [...at, 'fails'],
              message: `Det felaktiga svaret ska falla på ${quote(answer.fails)} men faller på ${quote(ids)}.`,
            },
          ];
    }),
    ...(prefill && failed(text ?? '').length === 0
      ? [{ path: [...path, 'text'], message: 'Texten som ska skrivas om klarar redan alla krav.' }]
      : []),
  ];
};

const taskFaults = (task: Task, path: Path, tools: KeyTools): KeyFault[] => {
  const own = (['ask', 'help', 'lesson'] as const).flatMap((field) =>
    remarksOn([...path, field], task[field], tools),
  );
  if (task.form === 'rewrite')
    return [
      ...own,
      ...rewriteFaults(task, path, tools),
      ...task.wrong.flatMap(({ comment }, index) =>
        remarksOn([...path, 'wrong', index, 'comment'], comment, tools),
      ),
      ...task.models.flatMap(({ comment }, index) =>
        remarksOn([...path, 'models', index, 'comment'], comment, tools),
      ),
    ];
  const comments = task.items.flatMap(({ comment }, index) =>
    remarksOn([...path, 'items', index, 'comment'], comment, tools),
  );
  if (task.form === 'sort') return [...own, ...comments];
  return [...own, ...comments, ...(task.form === 'order' ? orderFaults(task, path) : pickFaults(task, path))];
};

/**
 * Runs an exercise's own key: model answers pass, each wrong answer fails for the stated reasons and no others, there is
 * something to do, the sources are known, and the exercise's own words have no remarks.
 */
export const checkKeys = (exercise: Exercise, tools: KeyTools): readonly KeyFault[] => [
  ...exercise.sources.flatMap((source, index) =>
    tools.sourceIds.includes(source)
      ? []
      : [{ path: ['sources', index], message: `Källan ”${source}” finns inte bland källorna.` }],
  ),
  ...remarksOn(['practises'], exercise.practises, tools),
  ...remarksOn(['background'], exercise.background, tools),
  ...exercise.tasks.flatMap((task, index) => taskFaults(task, ['tasks', index], tools)),
];
