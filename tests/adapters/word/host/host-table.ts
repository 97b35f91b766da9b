import { HostObject } from './object';
import { type ModelParagraph, type Story, type Table, tablesAround } from './parts';
import type { View } from './view';

export class HostTable extends HostObject {
  readonly scalars = ['NestingLevel'];
  readonly #view: View;
  readonly #story: Story;
  readonly #table: Table;

  constructor(view: View, story: Story, table: Table) {
    super();
    this.#view = view;
    this.#story = story;
    this.#table = table;
  }

  get NestingLevel() {
    return tablesAround({ cell: this.#table.within }).length + 1;
  }
  get ParentTableOrNullObject(): HostTable | null {
    const { within } = this.#table;
    return within ? new HostTable(this.#view, this.#story, within.table) : null;
  }
  InsertParagraph(text: string, where: string) {
    const { paragraphs } = this.#story;
    const inside = (paragraph: ModelParagraph) => tablesAround(paragraph).includes(this.#table);
    const index = where === 'Before' ? paragraphs.findIndex(inside) : paragraphs.findLastIndex(inside) + 1;
    const inserted = this.#view.model.insertParagraph(this.#story, index, text, undefined);
    inserted.cell = this.#table.within;
    return this.#view.paragraph(this.#story, inserted);
  }
}
