import type { Extraction } from "../types.js";
import type { Result } from "./bulk/work.js";
import { Fault } from "./fault.js";
import type { Key } from "./input/items.js";

/** `{"id":"a",`: what every line about an article begins with. */
export function lineHead(key: Key): string {
  return `${JSON.stringify(key).slice(0, -1)},`;
}

/** `"text":"…",`: what a line goes on with that holds an extraction of this text. */
export function textField(text: string): string {
  return `"text":${JSON.stringify(text)},`;
}

/** What a line goes on with that holds a fault. */
export const ERROR_FIELD = '"error":{';

/** One line of JSON. */
export function toJsonLine(key: Key, result: Result | Fault): string {
  if (result instanceof Fault) {
    return `${lineHead(key)}${JSON.stringify({ error: { code: result.code, message: result.message } }).slice(1)}\n`;
  }
  return `${lineHead(key)}${result.json().slice(1)}\n`;
}

/** One JSON value over many lines, for reading. */
export function toPrettyJson(key: Key, extraction: Extraction): string {
  return `${JSON.stringify({ ...key, ...extraction }, null, 2)}\n`;
}
