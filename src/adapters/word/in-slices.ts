/** Paragraphs that are gone through before the pane gets to do other things; a few milliseconds. */
const SLICE = 150;

/** Resolves when the thread has done what waited for it. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Goes through a list in slices, so that a long document does not hold the pane up. Begins in a turn of its own. */
export async function* inSlices<Item>(items: readonly Item[]): AsyncGenerator<readonly [number, Item]> {
  for (const [index, item] of items.entries()) {
    if (index % SLICE === 0) await turn();
    yield [index, item];
  }
}
