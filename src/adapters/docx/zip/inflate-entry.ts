import { Inflate } from 'fflate';
import { unreadable } from '../unreadable';
import type { ArchiveEntry } from './archive';
import { crc32 } from './crc32';

/** Text of a 500-page document is a few megabytes; a part past this is not a document a person wrote. */
const largestPart = 24_000_000;
const ratioLimit = 200;
/** Parts smaller than this may repeat themselves as much as they like. */
const freeSize = 2_000_000;
/** Deflate expands at most 1,032 times, so one step makes at most 17 MB. */
const step = 16_384;

/** Inflates one entry, and never more than it declares. Throws UnreadableFileError. */
export function inflateEntry(entry: ArchiveEntry): Uint8Array {
  const { stored, size } = entry;
  if (size > largestPart || (size > freeSize && size > ratioLimit * stored.length))
    throw unreadable('tooLarge');
  const bytes = entry.method === 0 ? stored : inflate(entry);
  if (bytes.length !== size || crc32(bytes) !== entry.crc) throw unreadable('truncated');
  return bytes;
}

function inflate({ stored, size, method }: ArchiveEntry): Uint8Array {
  if (method !== 8) throw unreadable('truncated');
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw unreadable('tooLarge');
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < stored.length; at += step) {
      inflater.push(stored.subarray(at, at + step), at + step >= stored.length);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableFileError') throw error;
    throw unreadable('truncated');
  }
  return bytes.subarray(0, length);
}
