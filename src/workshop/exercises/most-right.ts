import type { Task } from './exercise';
import { askedOf } from './judge-text';

/** How many answers a task counts at most. */
export const mostRight = (task: Task): number => {
  if (task.form === 'rewrite') return askedOf(task).length;
  if (task.form === 'mark' || task.form === 'choose')
    return task.items.filter(({ answer }) => answer === 'pick').length;
  return task.items.length;
};
