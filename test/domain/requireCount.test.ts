import { describe, expect, it } from 'vitest';
import { requireCount } from '../../src/domain/requireCount.ts';

describe('a count beyond its limits', () => {
  it.each([
    [101, 0, 100, '`filter.slug.in`: 101 given, at most 100', 'at most 100'],
    [1, 2, 20, '`filter.slug.in`: 1 given, at least 2', '2 to 20'],
    [21, 2, 20, '`filter.slug.in`: 21 given, at most 20', '2 to 20'],
  ])(
    '%d of %d to %d is refused with the field, what came and what is allowed',
    (count, least, most, message, allowed) => {
      const path = ['filter', 'slug', 'in'];
      const refused = expect.objectContaining({ message, argument: path, value: String(count), allowed });
      expect(() => requireCount(count, { path, least, most })).toThrow(refused);
    },
  );

  it.each([2, 20])('%d of 2 to 20 is let pass', (count) => {
    expect(() => requireCount(count, { path: ['of'], least: 2, most: 20 })).not.toThrow();
  });
});
