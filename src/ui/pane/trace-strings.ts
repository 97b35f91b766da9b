import type { Trace } from '../../app/index';

const number = new Intl.NumberFormat('sv-SE');
const list = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

const sections = (headings: readonly string[]): string => {
  const names = list.format(headings.map((heading) => `”${heading}”`));
  return headings.length === 1
    ? `Rutan runt avsnittet ${names}. Din text i den står kvar, hjälptexten tas bort.`
    : `Rutorna runt ${number.format(headings.length)} avsnitt: ${names}. Din text i dem står kvar, hjälptexterna tas bort.`;
};

/** What the pane says of what Saklig has left in the document. */
export const traceStrings = {
  title: 'Spår i dokumentet',
  intro: 'Det här har Saklig lagt i dokumentet:',
  looking: 'Letar …',
  lines: (traces: readonly Trace[]): readonly string[] => {
    const headings = traces.flatMap((trace) => (trace.kind === 'section' ? [trace.heading] : []));
    const has = (kind: Trace['kind']): boolean => traces.some((trace) => trace.kind === kind);
    return [
      ...(has('memory') ? ['Det du har valt att behålla här, och dokumenttypen du har valt.'] : []),
      ...(headings.length > 0 ? [sections(headings)] : []),
      ...(has('made-from') ? ['Uppgiften om vilken mall dokumentet är gjort från.'] : []),
      ...(has('opening') ? ['Att panelen öppnas tillsammans med dokumentet.'] : []),
    ];
  },
  meaning: 'Tar du bort det ändras inte din text, men anmärkningar som du har behållit visas igen.',
  remove: 'Rensa spår',
  nothing: 'Saklig har inte lagt något i dokumentet.',
  cleaned: 'Rensade spåren. Inget från Saklig finns kvar i texten. Spara dokumentet.',
} as const;
