import type { InTime } from './run-word';
import { runWord } from './run-word';
import { supports } from './supports';

/** Whether this Word lets an add-in turn tracking of changes on and off. */
export function canTrack(): boolean {
  return supports('WordApi', '1.4');
}

/**
 * Makes what `write` puts in the batch a tracked change. The mode is turned on, and back to what it was, in the batch
 * itself; if Word stops half-way, it is turned back in one more.
 */
export async function writeTracked(
  context: Word.RequestContext,
  inTime: InTime,
  write: () => void,
): Promise<void> {
  const { document } = context;
  document.load('changeTrackingMode');
  await inTime(context.sync());
  const before = document.changeTrackingMode;
  if (before !== 'Off') {
    write();
    await inTime(context.sync());
    return;
  }
  document.changeTrackingMode = 'TrackAll';
  write();
  document.changeTrackingMode = before;
  try {
    await inTime(context.sync());
  } catch (error) {
    await turnOff();
    throw error;
  }
}

/** A Word that refuses this too has most likely refused the whole batch; why that was is what the user is told. */
async function turnOff(): Promise<void> {
  try {
    await runWord(async (context, inTime) => {
      context.document.changeTrackingMode = 'Off';
      await inTime(context.sync());
    });
  } catch {
    return;
  }
}
