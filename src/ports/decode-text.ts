import { UnreadableFileError } from './unreadable-file-error';

/** The one Web API this reader uses; browsers and Node both have it. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Decodes UTF-8 (with or without byte order mark), UTF-16 with byte order mark, and otherwise Windows-1252, which old
 * Windows programs write. Throws UnreadableFileError when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes('\0')) {
    throw new UnreadableFileError(
      'not-a-document',
      'Filen är inte en textfil: öppna den i programmet den skrevs i och spara den som Word-dokument (.docx).',
    );
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** 0x80 to 0x9F in Windows-1252; the rest is Latin-1. Node 20 decodes these as control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}
