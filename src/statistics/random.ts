/**
 * Random numbers that are the same on every machine: xoshiro128**, seeded by splitmix32. The state is four words, plain
 * JSON, and can be put back.
 *
 * @see Blackman & Vigna, ACM Trans. Math. Softw. 47, 36 (2021), doi:10.1145/3460772
 */
export class RandomStream {
  readonly #state = new Uint32Array(4);

  /** @param seed of the run @param stream of the use, so that one use more does not shift the others */
  constructor(seed: number, stream = 0) {
    let x = (seed ^ Math.imul(stream + 1, 0x9e3779b9)) >>> 0;
    for (let k = 0; k < 4; k++) {
      x = (x + 0x9e3779b9) >>> 0;
      let z = x;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      this.#state[k] = z ^ (z >>> 16);
    }
  }

  get state(): readonly number[] {
    return [...this.#state];
  }

  set state(words: readonly number[]) {
    this.#state.set(words);
  }

  /** 32 random bits. */
  word(): number {
    const s = this.#state;
    const result = Math.imul(rotated(Math.imul(s[1], 5), 7), 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotated(s[3], 11);
    return result;
  }

  /** Uniform from 0 to below 1, in steps of 2⁻⁵³. */
  uniform(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 2 ** 26 + low) * 2 ** -53;
  }

  /** Exponential with mean one. */
  exponential(): number {
    return -Math.log(1 - this.uniform());
  }

  /** Normal with mean zero and standard deviation one (Box–Muller; the other half of the pair is not used). */
  normal(): number {
    return Math.sqrt(2 * this.exponential()) * Math.cos(2 * Math.PI * this.uniform());
  }
}

function rotated(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}
