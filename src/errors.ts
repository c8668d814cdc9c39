export type KutipErrorCode =
  | "INVALID_TEXT"
  | "INVALID_OPTIONS"
  | "INVALID_DATE"
  | "INVALID_DOCUMENT"
  | "INVALID_TIME_ZONE"
  | "INVALID_CONFIG"
  | "INVALID_RULE"
  | "INVALID_LEXICON";

/**
 * The only error the library throws: for a bad *argument*, never for a bad text.
 *
 * @example
 * ```ts
 * import { extract, KutipError } from "kutip";
 * try {
 *   extract("Teks", { publishedAt: "kemarin" });
 * } catch (error) {
 *   console.log(error instanceof KutipError && error.code); // "INVALID_DATE"
 * }
 * ```
 */
export class KutipError extends Error {
  /** The builds shorten names; an error that nobody catches is printed under this one. */
  static override readonly name: string = "KutipError";
  readonly code: KutipErrorCode;

  constructor(code: KutipErrorCode, message: string) {
    super(message);
    this.name = "KutipError";
    this.code = code;
  }
}
