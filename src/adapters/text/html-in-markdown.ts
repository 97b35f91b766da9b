const lineBreak = /<br ?\/?>/giu;
/** Only tags people do write in Markdown: "<barnets namn>" is a placeholder in a template, and text. */
const tag = /<\/?([a-z]+[1-6]?)(?:[ \n][^<>]*)?\/?>/giu;
const tagNames = new Set(
  (
    'a b big blockquote center code del details div em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s ' +
    'small span strong sub summary sup table tbody td th thead tr u ul'
  ).split(' '),
);

/** What a reader of the page would see of HTML that stands in Markdown: `<br>` is a hard line break, comments are gone. */
export function withoutMarkup(html: string): string {
  return withoutComments(html)
    .replace(lineBreak, '\n')
    .replace(tag, (whole, name: string) => (tagNames.has(name.toLowerCase()) ? '' : whole));
}

function withoutComments(html: string): string {
  const [before = '', ...rest] = html.split('<!--');
  return before + rest.map((part) => part.split('-->').slice(1).join('-->')).join('');
}
