/** What may be asked of a solver's thread, in a cell of memory that it shares with whoever asks. */
export const GO_ON = 0;
/** Stop: the solution is not wanted any more. */
export const STOP = 1;
/** Leave a checkpoint and stop: another worker goes on. */
export const LEAVE = 2;
