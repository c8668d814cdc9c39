import { KutipError } from "../errors.js";
import { nlp, type Part } from "./nlp.js";
import { isTag } from "./tags.js";

/** The methods of compromise that look at a term's text; the others look at its white space, which our terms do not have. */
const METHODS: ReadonlySet<string> = new Set(["isTitleCase", "isUpperCase"]);

const HYPHEN_IN_WORD = /(?<=[\p{L}\p{Nd}])-(?=[\p{L}\p{Nd}])/gu;

/** A pattern as it is given to compromise: hyphens of words as in the terms; expressions between slashes stay as they are. */
export function compilable(pattern: string): string {
  let compiled = "";
  let from = 0;
  for (let open = pattern.indexOf("/"); open >= 0; open = pattern.indexOf("/", from)) {
    const close = closingSlash(pattern, open + 1);
    if (close < 0) break;
    compiled += pattern.slice(from, open).replace(HYPHEN_IN_WORD, "_") + pattern.slice(open, close + 1);
    from = close + 1;
  }
  return compiled + pattern.slice(from).replace(HYPHEN_IN_WORD, "_");
}

/** Parses a pattern, or throws for everything that compromise would swallow in silence. */
export function parsePattern(pattern: string): readonly Part[] {
  const fault = structureFault(pattern);
  if (fault !== null) throw new KutipError("INVALID_RULE", `${fault} in the pattern "${pattern}"`);
  let parts: readonly Part[];
  try {
    parts = nlp().parseMatch(compilable(pattern));
  } catch (error) {
    throw new KutipError("INVALID_RULE", `"${pattern}" cannot be parsed: ${String(error)}`);
  }
  const partFault = parts.length === 0 ? "nothing" : firstFault(parts);
  if (partFault !== null) throw new KutipError("INVALID_RULE", `${partFault} in the pattern "${pattern}"`);
  if (parts.every(({ optional, negative }) => optional || negative)) {
    throw new KutipError("INVALID_RULE", `the pattern "${pattern}" can match without any term`);
  }
  return parts;
}

/** Names of the capture groups, in order. */
export function groupNames(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ group }) => group).filter((group) => typeof group === "string"))];
}

/** Brackets, names and slashes, read character by character. */
function structureFault(pattern: string): string | null {
  let inGroup = false;
  let inChoice = false;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    const after = pattern.charAt(i + 1);
    const before = i === 0 ? " " : pattern.charAt(i - 1);
    switch (char) {
      case "/": {
        const end = closingSlash(pattern, i + 1);
        if (end < 0) return "an unclosed /";
        try {
          new RegExp(pattern.slice(i + 1, end), "u");
        } catch {
          return `a bad expression /${pattern.slice(i + 1, end)}/`;
        }
        i = end;
        break;
      }
      case "[": {
        if (inGroup || inChoice) return "a [ inside a group or choice";
        if (!/[\s^]/u.test(before)) return "a [ inside a word";
        inGroup = true;
        if (after === "<") {
          const name = /^<[a-z][a-zA-Z]*>(?=[^\s\]])/u.exec(pattern.slice(i + 1, i + 60))?.[0];
          if (name === undefined) return "a group name that is not closed or not followed by its first word";
          i += name.length;
        } else if (/[\s\]]/u.test(after) || after === "") return "an empty group or a blank behind [";
        break;
      }
      case "]":
        if (!inGroup || inChoice) return "a ] without [";
        if (/\s/u.test(before)) return "a blank before ]";
        inGroup = false;
        break;
      case "(":
        if (inChoice) return "a ( inside a choice";
        inChoice = true;
        break;
      case ")":
        if (!inChoice) return "a ) without (";
        inChoice = false;
        break;
      case "|":
        if (!inChoice) return "a | outside of ( )";
        if (/[(|]/u.test(before) || /[)|]/u.test(after)) return "an empty choice";
        break;
      case "{":
        if (!/^\{(?:\d+|\d*,\d+|\d+,\d*)\}/u.test(pattern.slice(i, i + 12)) || /[\s([|]/u.test(before))
          return "a bad { }";
        i = pattern.indexOf("}", i);
        break;
      case "}":
      case "<":
      case ">":
      case "%":
      case "~":
        return `a stray ${char}`;
      default:
    }
  }
  if (inGroup) return "an unclosed [";
  return inChoice ? "an unclosed (" : null;
}

function closingSlash(pattern: string, from: number): number {
  for (let i = from; i < pattern.length; i++) {
    if (pattern.charAt(i) === "\\") i++;
    else if (pattern.charAt(i) === "/") return i > from ? i : -1;
  }
  return -1;
}

function firstFault(parts: readonly Part[]): string | null {
  for (const part of parts) {
    // Both are lost in silence: `(#A && !#B)+` takes one term, `[<name>!#A]` leaves the group empty.
    if (part.operator === "and" && part.greedy) return "a repeated ( && )";
    if (part.negative && typeof part.group === "string") return "a ! inside a group";
    const fault = part.choices ? choiceFault(part) : partFault(part);
    if (fault !== null) return fault;
  }
  return null;
}

function choiceFault({ choices = [] }: Part): string | null {
  if (choices.length === 0) return "an empty choice";
  for (const choice of choices) {
    const fault = firstFault(choice);
    if (fault !== null) return fault;
  }
  return null;
}

function partFault({ word, tag, method, regex, anything, fastOr }: Part): string | null {
  if (tag !== undefined) return isTag(tag) ? null : `the unknown tag #${tag}`;
  if (method !== undefined) return METHODS.has(method) ? null : `the unknown method @${method}`;
  if (word !== undefined) return /[[\](){}<>#@|^$?+*!]/u.test(word) ? `the odd word "${word}"` : null;
  return regex || anything || (fastOr && fastOr.size > 0) ? null : "an empty part";
}
