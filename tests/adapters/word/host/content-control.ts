import type { Model } from './model';
import { type ContentControl, ModelParagraph, type Run, type Story } from './parts';
import { HostError } from './wire';

/** What Word shows in a new, empty control. */
const usualPlaceholder = 'Klicka eller tryck här för att ange text.';

/** The paragraphs of a control that holds whole paragraphs. */
export function paragraphsIn(story: Story, control: ContentControl): ModelParagraph[] {
  return story.paragraphs.filter((paragraph) => controlsAround(paragraph).includes(control));
}

/** The controls a paragraph stands in, innermost first. */
export function controlsAround({ control }: Pick<ModelParagraph, 'control'>): ContentControl[] {
  const around: ContentControl[] = [];
  for (let at = control; at; at = at.parent) around.push(at);
  return around;
}

/** Shows the placeholder where a control that holds one paragraph is empty. */
export function showPlaceholder(story: Story, paragraph: ModelParagraph): void {
  const { control } = paragraph;
  if (!control || control.text !== undefined || control.placeholder === '' || paragraph.text !== '') return;
  if (paragraphsIn(story, control).length === 1) paragraph.runs = [placeholderRun(control)];
}

const placeholderRun = ({ placeholder }: ContentControl): Run => ({
  text: placeholder,
  format: {},
  placeholder: true,
});

/** Puts a rich text control round a paragraph, as Word does: an empty one shows Word's own placeholder. */
export function insertControl(model: Model, story: Story, paragraph: ModelParagraph): ContentControl {
  model.checkWritable();
  if (model.refusesControls) throw new HostError('GeneralException', 'No control can be put in here.');
  const control: ContentControl = {
    id: model.nextControl(),
    type: 'RichText',
    tag: '',
    title: '',
    placeholder: usualPlaceholder,
    parent: paragraph.control,
  };
  paragraph.control = control;
  showPlaceholder(story, paragraph);
  return control;
}
