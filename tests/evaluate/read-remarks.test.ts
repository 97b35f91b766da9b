import { describe, expect, it } from 'vitest';
import { rules } from '../../src/engine/index';
import { readByRule, readRemarks } from './read-remarks';
import { readSection } from './report';

describe('the remarks read by hand', () => {
  it('are fifty, each by a rule that exists', () => {
    const remarks = readRemarks();
    const ids = new Set(rules.map(({ id }) => id));
    expect(remarks).toHaveLength(50);
    expect([...remarks, ...readByRule()].filter(({ rule }) => !ids.has(rule))).toEqual([]);
  });

  it('are counted by rule, with those that are shown last', () => {
    const section = readSection(
      [
        { rule: 'passive', useful: true },
        { rule: 'passive', useful: false },
        { rule: 'jargon', useful: true },
      ],
      [
        { rule: 'jargon', useful: true },
        { rule: 'jargon', useful: false },
      ],
      new Set(['passive']),
    );
    expect(section).toContain('**2** var till nytta (67 procent)');
    expect(section).toContain('| `passive` | 1 av 2 | – | ja |');
    expect(section).toContain('| `jargon` | 1 av 1 | 1 av 2 | – |');
  });
});
