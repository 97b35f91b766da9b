import type { Model } from './model';
import type { HostObject } from './object';
import type { ModelParagraph, Story } from './parts';

/** A document as its objects see it. They lead to each other, and all of them to paragraphs. */
export interface View {
  readonly model: Model;
  paragraph(story: Story, paragraph: ModelParagraph): HostObject;
}
