import { describe, expect, it } from 'vitest';
import { groupsOf, nextRemark, settle } from '../../src/app/remarks';
import { readMarkdown } from '../../src/adapters/text/index';
import { type Finding, review, rules } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const source = { id: 's', name: 'Källa', status: 'proposal', checked: '2026-11', says: 'Så.' } as const;
const TEXT = 'Det kan konstateras att det föreligger oro. Vi ser det.';
const base = review(readMarkdown(TEXT), defaultSetup());

const finding = (text: string, more: Partial<Finding> = {}): Finding => {
  const start = TEXT.indexOf(text);
  return {
    rule: 'long-sentence',
    strength: 'advice',
    block: 0,
    start,
    end: start + text.length,
    text,
    message: text,
    replacements: [],
    why: 'Därför.',
    source,
    ...more,
  };
};

const settled = (...findings: Finding[]) => settle({ ...base, findings });

describe('the source of a group', () => {
  it('is what most go by, so that only the others say their own', () => {
    const other = { ...source, id: 'other' };
    const remarks = settled(finding('oro'), finding('Vi'), finding('ser', { source: other }));
    expect(groupsOf(remarks, ['language']).map((group) => group.source?.id)).toEqual(['s']);
    expect(groupsOf(remarks.slice(1), ['language']).map((group) => group.source)).toEqual([undefined]);
  });
});

describe('settling overlaps', () => {
  it('folds a shorter remark under a longer one about the same words', () => {
    const [remark, ...others] = settled(
      finding('konstateras'),
      finding('Det kan konstateras att', { replacements: [''] }),
    );
    expect(others).toEqual([]);
    expect(remark?.finding.text).toBe('Det kan konstateras att');
    expect(remark?.folded.map(({ text }) => text)).toEqual(['konstateras']);
  });

  it('puts a requirement over a longer piece of advice', () => {
    const [remark] = settled(
      finding('det föreligger oro'),
      finding('föreligger', { strength: 'requirement' }),
    );
    expect(remark?.finding.text).toBe('föreligger');
    expect(remark?.folded).toHaveLength(1);
  });

  it('lets a word be replaced inside a long sentence', () => {
    const remarks = settled(
      finding('Det kan konstateras att det föreligger oro.'),
      finding('föreligger', { replacements: ['finns'] }),
    );
    expect(remarks).toHaveLength(2);
  });

  it('keeps remarks of different tabs apart', () => {
    const onFacts = rules.find(({ category }) => category === 'integrity')?.id ?? '';
    expect(settled(finding('föreligger'), finding('föreligger', { rule: onFacts }))).toHaveLength(2);
  });

  it('lists in reading order', () => {
    const remarks = settled(finding('Det kan'), finding('oro'), finding('Vi'));
    expect(remarks.map(({ finding: { text } }) => text)).toEqual(['Det kan', 'oro', 'Vi']);
  });
});

describe('grouping remarks', () => {
  const remarks = settled(
    finding('Vi', { rule: 'a' }),
    finding('oro', { rule: 'b', replacements: ['rädsla'] }),
    finding('kan', { rule: 'c', strength: 'requirement' }),
  );

  it('ranks requirements first, then what can be changed at once', () => {
    expect(groupsOf(remarks, ['language']).map(({ rule }) => rule)).toEqual(['c', 'b', 'a']);
  });

  it('goes on to the next remark of the same rule, then round, then to the tab’s next', () => {
    const same = settled(finding('Det kan'), finding('föreligger'), finding('oro', { rule: 'b' }));
    const [first, second, other] = same;
    if (first === undefined || second === undefined) throw new Error('No remarks');
    expect(nextRemark(same, first.finding)?.id).toBe(first.id);
    expect(nextRemark([first, ...(other ? [other] : [])], second.finding)?.id).toBe(first.id);
    expect(nextRemark(other ? [other] : [], second.finding)?.id).toBe(other?.id);
    expect(nextRemark([], second.finding)).toBeUndefined();
  });
});
