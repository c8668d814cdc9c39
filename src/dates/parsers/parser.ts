import type { Line } from "../line.js";
import type { Atom } from "../meaning.js";

/** Reads one kind of expression at a token. It looks a bounded number of tokens ahead, so that parsing is linear. */
export interface DateParser {
  readonly id: string;
  /** Lexical classes that it can start with. */
  readonly starts: number;
  parse(line: Line, at: number): Atom | null;
}
