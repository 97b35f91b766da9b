import { unreadable } from '../unreadable';

/** One file of a zip archive, as its central directory tells; sizes in bytes. */
export interface ArchiveEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS time and date, as stored. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly versionMadeBy: number;
  /** The bytes as they stand in the archive, still compressed. */
  readonly stored: Uint8Array;
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
}

/** Far above any Word document, far below what hurts: a guard against archives made to exhaust memory. */
const limits = { entries: 10_000, totalSize: 1_000_000_000, suspectSize: 50_000_000, ratio: 200 };

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const encryptedFlag = 1;
const utf8Flag = 0x800;
const marker32 = 0xffffffff;
const zip64Field = 1;

/**
 * Reads the directory of a zip archive (APPNOTE.TXT 6.3, sections 4.3 and 4.5.3) and inflates nothing. fflate reads
 * whole archives only; this keeps parts that are never opened as the very bytes they are. Throws UnreadableFileError.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { entries: checked(readDirectory(bytes, view)) };
  } catch (error) {
    if (error instanceof RangeError) throw unreadable('truncated');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ArchiveEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw unreadable('tooLarge');
  let at = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signature.central) throw unreadable('truncated');
    entries.push(readEntry(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is followed only by a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw unreadable('truncated');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const sizes = readSizes(view, at, nameEnd);
  if (view.getUint32(sizes.offset, true) !== signature.local) throw unreadable('truncated');
  const start =
    sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.compressed > bytes.length) throw unreadable('truncated');
  return {
    name: decodeName(bytes.subarray(at + 46, nameEnd)),
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    versionMadeBy: view.getUint16(at + 4, true),
    externalAttributes: view.getUint32(at + 38, true),
    stored: bytes.subarray(start, start + sizes.compressed),
  };
}

/** Some writers put every size in the zip64 field, also in small archives. */
function readSizes(view: DataView, at: number, extra: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  let next = findField(view, extra, view.getUint16(at + 30, true), zip64Field);
  for (const key of ['size', 'compressed', 'offset'] as const) {
    if (sizes[key] !== marker32) continue;
    if (next === undefined) throw unreadable('truncated');
    sizes[key] = Number(view.getBigUint64(next, true));
    next += 8;
  }
  return sizes;
}

function findField(view: DataView, start: number, length: number, id: number): number | undefined {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return at + 4;
  }
  return undefined;
}

/** Part names in a Word document are ASCII (ECMA-376 part 2); other names are only carried along. */
function decodeName(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes).replaceAll('\\', '/');
}

function checked(entries: ArchiveEntry[]): ArchiveEntry[] {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const suspect = ({ size, stored }: ArchiveEntry) =>
    size > limits.suspectSize && size > limits.ratio * stored.length;
  if (total > limits.totalSize || entries.some(suspect)) throw unreadable('tooLarge');
  if (entries.some(({ flags }) => (flags & encryptedFlag) !== 0)) throw unreadable('password');
  return entries;
}

/** Kept from an entry when it is written again: only how its name is encoded. */
export const keptFlags = utf8Flag;
