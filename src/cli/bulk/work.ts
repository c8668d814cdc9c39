import type { Extraction, ExtractOptions } from "../../types.js";
import { Fault, faultOf } from "../fault.js";

export type Extract = (text: string, options: ExtractOptions) => Extraction;

export interface Task {
  readonly text: string;
  readonly options: ExtractOptions;
}

/** An extraction, in the form in which it is wanted. */
export interface Result {
  extraction(): Extraction;
  json(): string;
}

/** Never rejects: what goes wrong with an article is the article's fault. */
export type Worker = (task: Task) => Promise<Result | Fault>;

/** Works in this thread. */
export function workHere(extract: Extract): Worker {
  return async ({ text, options }) => {
    try {
      const extraction = extract(text, options);
      return { extraction: () => extraction, json: () => JSON.stringify(extraction) };
    } catch (error) {
      return faultOf(error);
    }
  };
}

/** What a worker thread answers: JSON costs less to hand over than objects do, and is what is mostly printed. */
export type Answer = { readonly json: string } | { readonly code: string; readonly message: string };

export function answer(extract: Extract, { text, options }: Task): Answer {
  try {
    return { json: JSON.stringify(extract(text, options)) };
  } catch (error) {
    const { code, message } = faultOf(error);
    return { code, message };
  }
}

export function resultOf(given: Answer): Result | Fault {
  if ("code" in given) return new Fault(given.code, given.message);
  const { json } = given;
  return { extraction: () => JSON.parse(json) as Extraction, json: () => json };
}
