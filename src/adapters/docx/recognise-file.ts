import type { unreadable } from './unreadable';

type Reason = Parameters<typeof unreadable>[0];

/** Why a file that is not even a zip archive cannot be read; undefined for a zip archive. */
export function recognise(bytes: Uint8Array): Reason | undefined {
  if (bytes.length === 0) return 'noBytes';
  if (startsWith(bytes, 0x50, 0x4b)) return undefined;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return recogniseCompoundFile(bytes);
  if (startsWith(bytes, ...ascii('%PDF'))) return 'pdf';
  if (startsWith(bytes, ...ascii('{\\rtf'))) return 'rtf';
  return 'notADocument';
}

/** Old Office files and encrypted new ones are compound files; the names of their streams stand in UTF-16. */
function recogniseCompoundFile(bytes: Uint8Array): Reason {
  if (includesUtf16(bytes, 'EncryptedPackage')) return 'password';
  return includesUtf16(bytes, 'WordDocument') ? 'oldWord' : 'oldOffice';
}

function startsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = ascii(text).flatMap((byte) => [byte, 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
