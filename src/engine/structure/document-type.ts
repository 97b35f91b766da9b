import type { Block } from '../document/document';
import type { Template } from './template';

export interface RecognisedType {
  /** `unknown` when no template fits. */
  readonly id: string;
  readonly name: string;
  /** 0 to 1; 1 when the user chose the type. */
  readonly confidence: number;
  readonly template: Template | undefined;
}

/** Which document type the headings speak for; `chosen` is an id the user has picked. */
export const recogniseType = (
  _blocks: readonly Block[],
  templates: readonly Template[],
  chosen: string | undefined,
): RecognisedType => {
  const template = templates.find((candidate) => candidate.id === chosen);
  return template === undefined
    ? { id: 'unknown', name: 'Okänd dokumenttyp', confidence: 0, template: undefined }
    : { id: template.id, name: template.name, confidence: 1, template };
};
