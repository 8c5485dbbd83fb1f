/** Why there is no answer, in words that a sentence can end with. */
export interface Refusal {
  readonly reason: string;
}

export function refusal(reason: string): Refusal {
  return { reason };
}
