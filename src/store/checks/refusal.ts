/** What whoever runs the program can mend. Its message is all that there is to say: it is shown without a stack. */
export class OperatorError extends Error {}
