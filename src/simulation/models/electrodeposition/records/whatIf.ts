/**
 * A coating changed in one respect, all else equal. BARRIER_OFF: electrons pass freely. COATING_REMOVED: only what is
 * beneath it, or the matrix around its islands. COATING_METALLOPHOBIC (lithiophobic, sodiophobic, potassiophobic): it
 * nucleates as badly as what is beneath it. PITCH_DOUBLED: half as many islands.
 */
export const whatIfs = ['BARRIER_OFF', 'COATING_REMOVED', 'COATING_METALLOPHOBIC', 'PITCH_DOUBLED'] as const;
export type WhatIf = (typeof whatIfs)[number];
