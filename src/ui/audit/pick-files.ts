/** A file of the folder that the user has picked; it is read only when its turn comes. */
export interface PickedFile {
  /** Path in the folder. */
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

export interface PickedFolder {
  readonly name: string;
  /** In the order of their names. */
  readonly documents: readonly PickedFile[];
  /** Number of files of other kinds, which are not audited. */
  readonly others: number;
}

const AUDITED = /\.(?:docx|md|txt)$/iu;

/** Files that are no documents: hidden ones, and what Word leaves beside an open document. */
const isPassedBy = (path: string): boolean => path.split('/').some((part) => /^(?:\.|~\$)/u.test(part));

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const folderOf = (name: string, all: readonly PickedFile[]): PickedFolder => {
  const files = all.filter((file) => !isPassedBy(file.name));
  const documents = files.filter((file) => AUDITED.test(file.name));
  return {
    name,
    documents: documents.sort((a, b) => (a.name < b.name ? -1 : 1)),
    others: files.length - documents.length,
  };
};

/** The folder of an `<input webkitdirectory>`. */
export const folderOfInput = (files: readonly File[]): PickedFolder => {
  const [first] = files;
  const root = first?.webkitRelativePath.split('/')[0] ?? '';
  return folderOf(
    root,
    files.map((file) => ({
      name: file.webkitRelativePath.slice(root === '' ? 0 : root.length + 1) || file.name,
      read: () => bytesOf(file),
    })),
  );
};

/** The part of the File System Access API that is used; not every browser has it, nor do the typings. */
interface DirectoryPicker {
  readonly showDirectoryPicker?: (options: { readonly mode: 'read' }) => Promise<DirectoryHandle>;
}

interface DirectoryHandle {
  readonly kind: 'directory';
  readonly name: string;
  readonly values: () => AsyncIterable<DirectoryHandle | FileHandle>;
}

interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  readonly getFile: () => Promise<File>;
}

const walk = async (folder: DirectoryHandle, prefix: string): Promise<PickedFile[]> => {
  const found: PickedFile[] = [];
  for await (const entry of folder.values()) {
    const name = `${prefix}${entry.name}`;
    if (entry.kind === 'directory') found.push(...(await walk(entry, `${name}/`)));
    else found.push({ name, read: async () => bytesOf(await entry.getFile()) });
  }
  return found;
};

/** True where the browser has a dialog of its own for folders, which speaks of reading and not of uploading. */
export const canPickFolder = (): boolean => (window as DirectoryPicker).showDirectoryPicker !== undefined;

/** Asks the user for a folder; undefined when the dialog is closed without one. Rejects when it cannot be read. */
export const pickFolder = async (): Promise<PickedFolder | undefined> => {
  try {
    const folder = await (window as DirectoryPicker).showDirectoryPicker?.({ mode: 'read' });
    return folder && folderOf(folder.name, await walk(folder, ''));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
};
