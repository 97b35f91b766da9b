import type { XmlNode } from './parse';

/** The elements around a node of the same tree, outermost first. */
export function ancestorsOf(root: XmlNode, node: XmlNode): XmlNode[] {
  const path: XmlNode[] = [];
  let current: XmlNode | undefined = root;
  while (current && current !== node) {
    path.push(current);
    current = current.children.find(({ start, end }) => start <= node.start && node.end <= end);
  }
  return path;
}
