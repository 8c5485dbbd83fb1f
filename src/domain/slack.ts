/** Units are converted in floating point: equal means to 9 digits, relative to the number, and a limit includes itself. */
export const SLACK = 1e-9;
