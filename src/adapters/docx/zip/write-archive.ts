import { deflateSync } from 'fflate';
import { keptFlags, type Archive, type ArchiveEntry } from './archive';
import { crc32 } from './crc32';

/** 1 January 1980, so that the same content always gives the same bytes. */
const earliest = 0x00210000;

/**
 * Writes the archive with some files' content replaced or added. Every other file is copied as it stands, compressed
 * bytes and all. New files come last.
 */
export function writeArchive(archive: Archive, replaced: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = new Set(archive.entries.map(({ name }) => name));
  const entries = archive.entries.map((entry) => {
    const content = replaced.get(entry.name);
    return content ? { ...entry, ...packed(content) } : entry;
  });
  for (const [name, content] of replaced) {
    if (!names.has(name)) entries.push(newEntry(name, content));
  }
  return joined(entries);
}

function newEntry(name: string, content: Uint8Array): ArchiveEntry {
  return {
    name,
    flags: 0,
    modified: earliest,
    externalAttributes: 0,
    versionMadeBy: 20,
    ...packed(content),
  };
}

function packed(content: Uint8Array) {
  return { method: 8, size: content.length, crc: crc32(content), stored: deflateSync(content, { level: 6 }) };
}

function joined(entries: readonly ArchiveEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Uint8Array.from(entry.name, (character) => character.charCodeAt(0));
    const local = localHeader(entry, name.length);
    pieces.push(local, name, entry.stored);
    directory.push(centralHeader(entry, name.length, offset), name);
    offset += local.length + name.length + entry.stored.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return concatenated([...pieces, ...directory, endRecord(entries.length, size, offset)]);
}

function localHeader(entry: ArchiveEntry, nameLength: number): Uint8Array {
  return header(30, (view) => {
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(4, 20, true);
    describe(view, 6, entry, nameLength);
  });
}

function centralHeader(entry: ArchiveEntry, nameLength: number, offset: number): Uint8Array {
  return header(46, (view) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, entry.versionMadeBy, true);
    view.setUint16(6, 20, true);
    describe(view, 8, entry, nameLength);
    view.setUint32(38, entry.externalAttributes, true);
    view.setUint32(42, offset, true);
  });
}

/** The fields that the local and the central header have in common, from the flags on. */
function describe(view: DataView, at: number, entry: ArchiveEntry, nameLength: number): void {
  view.setUint16(at, entry.flags & keptFlags, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.stored.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, nameLength, true);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  return header(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
}

function header(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
