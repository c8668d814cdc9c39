import { ALPHABET } from "../../src/entities/tagger/rows.js";

/** Writes numbers of few bits, the highest bit first, as six bits a character. */
export class BitWriter {
  readonly #characters: string[] = [];
  #held = 0;
  #count = 0;

  write(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      this.#held = (this.#held << 1) | ((value >> i) & 1);
      if (++this.#count < 6) continue;
      this.#characters.push(ALPHABET.charAt(this.#held));
      this.#held = 0;
      this.#count = 0;
    }
  }

  /** As Golomb and Rice write it: the high part in ones and a zero, `low` bits behind. */
  rice(value: number, low: number): void {
    for (let high = value >> low; high > 0; high--) this.write(1, 1);
    this.write(0, 1);
    this.write(value & ((1 << low) - 1), low);
  }

  text(): string {
    this.write(0, (6 - this.#count) % 6);
    return this.#characters.join("");
  }
}
