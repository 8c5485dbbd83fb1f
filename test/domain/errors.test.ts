import { describe, expect, it } from 'vitest';
import { InvalidInput, notAllowed } from '../../src/domain/errors.ts';

describe('an error that the caller can mend', () => {
  it('names the field, what came and what is allowed', () => {
    const error = notAllowed(['seeds'], { value: 21, allowed: 'at most 20' });
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error.message).toBe('`seeds`: 21 given, at most 20');
    expect(error).toMatchObject({ argument: ['seeds'], value: '21', allowed: 'at most 20', code: 'BAD_USER_INPUT' });
  });

  it('says in words what came where the value is not what is wrong, or where there is none', () => {
    const long = notAllowed(['idempotencyKey'], { value: '', given: '0 characters', allowed: '1 to 200 characters' });
    expect(long.message).toBe('`idempotencyKey`: 0 characters given, 1 to 200 characters');
    const none = notAllowed(['axes', '0', 'values'], { given: 'none', allowed: 'one value or more' });
    expect(none).toMatchObject({ message: '`axes.0.values`: none given, one value or more', value: null });
  });
});
