import { readMarkdown } from '../../adapters/text/index';
import type { CaseDocument } from '../../engine/index';
import text from './sample.md?raw';

/** The fictional document the page opens with: well made, with faults that show each kind of remark. */
export const sampleDocument = (): CaseDocument => readMarkdown(text);
