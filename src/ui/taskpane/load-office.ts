/** Where the pane finds itself: in a Word it knows, one that is too old, no Word, or without Microsoft's file. */
export type Start = 'word' | 'old-word' | 'browser' | 'unreachable';

/** The floor that the manifest declares too; a Word that ignores it comes here. */
const FLOOR = '1.3';

const inTime = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('Office.js took too long')), milliseconds);
    }),
  ]);

const addScript = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`No answer from ${address}`)));
    document.head.append(script);
  });

/**
 * Loads Office.js and asks which program the page stands in. `Office.onReady` never answers when parts of the library
 * cannot be fetched, so both have `patience` milliseconds together.
 */
export const startOffice = async (address: string, patience: number): Promise<Start> => {
  try {
    return await inTime(
      addScript(address).then(async () => {
        // The typings say that there is always a host; in a plain browser it is null.
        const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
        if (host !== Office.HostType.Word) return 'browser';
        return Office.context.requirements.isSetSupported('WordApi', FLOOR) ? 'word' : 'old-word';
      }),
      patience,
    );
  } catch {
    return 'unreachable';
  }
};
