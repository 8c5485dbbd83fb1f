import { describe, expect, it } from 'vitest';
import { studyState } from '../../src/domain/study.ts';

describe('the state of a study', () => {
  it('is settled when all of its runs are, and has succeeded when one of them has', () => {
    expect(studyState(['QUEUED', 'QUEUED'])).toBe('QUEUED');
    expect(studyState(['QUEUED', 'RUNNING'])).toBe('RUNNING');
    expect(studyState(['QUEUED', 'SUCCEEDED'])).toBe('RUNNING');
    expect(studyState(['FAILED', 'SUCCEEDED', 'CANCELLED'])).toBe('SUCCEEDED');
    expect(studyState(['FAILED', 'CANCELLED'])).toBe('FAILED');
    expect(studyState(['CANCELLED', 'CANCELLED'])).toBe('CANCELLED');
  });
});
