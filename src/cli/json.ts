import type { Extraction } from "../types.js";

/** One line of JSON. */
export function toJsonLine(file: string, extraction: Extraction): string {
  return `${JSON.stringify({ file, ...extraction })}\n`;
}

/** One JSON value over many lines, for reading. */
export function toPrettyJson(file: string, extraction: Extraction): string {
  return `${JSON.stringify({ file, ...extraction }, null, 2)}\n`;
}
