import { afterEach, describe, expect, it, vi } from 'vitest';
import { capability } from './capability.ts';

describe('what tests need of the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('is told where it is lacking', () => {
    vi.stubEnv('SKIP_NOTHING', '');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(capability('/usr/bin/chromium', 'the browser')).toBe('/usr/bin/chromium');
    expect(warn).not.toHaveBeenCalled();
    expect(capability(null, 'the browser')).toBeNull();
    expect(warn).toHaveBeenCalledWith('SKIPPED: the browser');
  });

  it('is an error where nothing may be skipped', () => {
    vi.stubEnv('SKIP_NOTHING', '1');
    expect(capability(true, 'the disks')).toBe(true);
    expect(() => capability(false, 'the disks')).toThrow('would be skipped: the disks');
  });
});
