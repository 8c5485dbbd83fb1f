/** An error that the operator of the program can mend. Its message says everything: it is shown without a stack. */
export class OperatorError extends Error {}
