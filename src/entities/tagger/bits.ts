const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Six bits a character, the highest first. */
export function toText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length * 8; at += 6) {
    const pair = ((bytes[at >> 3] as number) << 8) | (bytes[(at >> 3) + 1] ?? 0);
    text += ALPHABET.charAt((pair >> (10 - (at & 7))) & 63);
  }
  return text;
}

export function toBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  // Some room, so that a reader may look ahead
  const bytes = new Uint8Array(((text.length * 6) >> 3) + 8);
  let held = 0;
  let count = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | (values[text.charCodeAt(i)] as number)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (held >> count) & 255;
  }
  return bytes;
}

/** Reads numbers of few bits, the highest bit first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next `count` bits, at most 16, without going on. */
  peek(count: number): number {
    const byte = this.#at >> 3;
    const three =
      ((this.#bytes[byte] ?? 0) << 16) | ((this.#bytes[byte + 1] ?? 0) << 8) | (this.#bytes[byte + 2] ?? 0);
    return (three >> (24 - (this.#at & 7) - count)) & ((1 << count) - 1);
  }

  skip(count: number): void {
    this.#at += count;
  }

  read(count: number): number {
    const value = this.peek(count);
    this.#at += count;
    return value;
  }

  /** A number as Golomb and Rice write it: its high part in ones and a zero, `low` bits behind. */
  rice(low: number): number {
    let high = 0;
    while (this.read(1) === 1) high++;
    return (high << low) | this.read(low);
  }
}

export class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  write(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      this.#held = (this.#held << 1) | ((value >> i) & 1);
      if (++this.#count < 8) continue;
      this.#bytes.push(this.#held);
      this.#held = 0;
      this.#count = 0;
    }
  }

  rice(value: number, low: number): void {
    for (let high = value >> low; high > 0; high--) this.write(1, 1);
    this.write(0, 1);
    this.write(value & ((1 << low) - 1), low);
  }

  bytes(): Uint8Array {
    const padding = (8 - this.#count) % 8;
    this.write(0, padding);
    return Uint8Array.from(this.#bytes);
  }
}
