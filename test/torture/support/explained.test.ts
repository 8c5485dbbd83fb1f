import { expect, it } from 'vitest';
import { explained } from './explained.ts';

it('puts what the log says beside an id, and leaves alone what has none there', () => {
  const id = '88e95625-2956-43d7-8f7e-48c1a616171d';
  const log = ['a', `2026 error internal error ${id}: TypeError: x`, '    at y', 'b'];
  expect(explained(`200 Internal error ${id}`, log)).toBe(
    `200 Internal error ${id} (2026 error internal error ${id}: TypeError: x at y)`,
  );
  expect(explained('200 Internal error', log)).toBe('200 Internal error');
  expect(explained(`200 Internal error ${id}`, ['a'])).toBe(`200 Internal error ${id}`);
});
