/** The models that a run can solve; each is a folder of `simulation/models`. */
export type ModelName = 'symmetricCell';

export const runStates = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;
export type RunState = (typeof runStates)[number];

/** The whole life of a run. Nothing leaves a settled state; a lost worker sends a run back to the queue. */
export const nextStates: Record<RunState, readonly RunState[]> = {
  QUEUED: ['RUNNING', 'CANCELLED', 'FAILED'],
  RUNNING: ['SUCCEEDED', 'FAILED', 'CANCELLED', 'QUEUED'],
  SUCCEEDED: [],
  FAILED: [],
  CANCELLED: [],
};

export function isSettled(state: RunState): boolean {
  return nextStates[state].length === 0;
}
