/** Workshops: what is practised and counted together. Pure: no text leaves it but what it was handed. */
export {
  type LineFault,
  readResultLines,
  type ResultKind,
  type ResultLine,
  writeResultLine,
} from './result-line';
