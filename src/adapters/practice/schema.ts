import { type DOMOutputSpec, type NodeSpec, Schema } from 'prosemirror-model';

/** Every text block carries the id under which the review and the opened file know it. */
const id = { default: null } as const;

const HEADING_TAGS = [1, 2, 3, 4, 5, 6] as const;

const withId = (dom: HTMLElement): { id: string | null } => ({ id: dom.getAttribute('data-block') });

const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: 'inline*',
    attrs: { id },
    parseDOM: [{ tag: 'p', getAttrs: withId }],
    toDOM: (node): DOMOutputSpec => ['p', { 'data-block': node.attrs['id'] as string | null }, 0],
  },
  heading: {
    group: 'block',
    content: 'inline*',
    attrs: { id, level: { default: 1 } },
    defining: true,
    parseDOM: HEADING_TAGS.map((level) => ({
      tag: `h${level}`,
      getAttrs: (dom: HTMLElement) => ({ ...withId(dom), level }),
    })),
    toDOM: (node): DOMOutputSpec => [
      `h${Math.min(6, Number(node.attrs['level']))}`,
      { 'data-block': node.attrs['id'] as string | null },
      0,
    ],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: (): DOMOutputSpec => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ol' }],
    toDOM: (): DOMOutputSpec => ['ol', 0],
  },
  list_item: {
    content: 'paragraph block*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: (): DOMOutputSpec => ['li', 0],
  },
  table: {
    group: 'block',
    content: 'table_row+',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: (): DOMOutputSpec => ['table', ['tbody', 0]],
  },
  table_row: {
    content: 'table_cell+',
    parseDOM: [{ tag: 'tr' }],
    toDOM: (): DOMOutputSpec => ['tr', 0],
  },
  table_cell: {
    content: 'paragraph+',
    isolating: true,
    parseDOM: [{ tag: 'td' }, { tag: 'th' }],
    toDOM: (): DOMOutputSpec => ['td', 0],
  },
  note: {
    group: 'block',
    content: 'inline*',
    attrs: { id, note: { default: 'footnote' } },
    isolating: true,
    parseDOM: [
      {
        tag: 'p[data-note]',
        priority: 60,
        getAttrs: (dom: HTMLElement) => ({ ...withId(dom), note: dom.getAttribute('data-note') }),
      },
    ],
    toDOM: (node): DOMOutputSpec => [
      'p',
      { 'data-block': node.attrs['id'] as string | null, 'data-note': node.attrs['note'] as string },
      0,
    ],
  },
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    leafText: () => '\n',
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
  },
} satisfies Record<string, NodeSpec>;

/** What the practice page can hold: what a review reads, and bold and italic. */
export const schema = new Schema({
  nodes,
  marks: {
    strong: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
    em: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
  },
});
