/** The values of the stop request: a cell of memory that a solver's thread shares with the thread that stops it. */
export const GO_ON = 0;
/** Stop: the solution is not wanted any more. */
export const STOP = 1;
/** Leave a checkpoint and stop: another worker goes on. */
export const LEAVE = 2;
