/** The reason why there is no answer, as the end of a sentence. */
export interface Refusal {
  readonly reason: string;
}

export function refusal(reason: string): Refusal {
  return { reason };
}
