/** Lines of a data file under their `[section]` heads; blank lines and lines that start with `#` are comments. */
export const linesBySection = (text: string): Map<string, string[]> => {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      const name = line.slice(1, line.indexOf(']'));
      lines = sections.get(name) ?? [];
      sections.set(name, lines);
    } else lines.push(line);
  }
  return sections;
};
