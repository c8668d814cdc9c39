import { lazy } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { FurnitureKind } from "../types.js";
import { isCaption } from "./captions.js";
import { LINE_RULES, type LineRule } from "./furniture-rules.js";
import { INLINE_RULES, TAIL_RULES, type TailRule } from "./inline-rules.js";
import { type FurniturePiece, isProse, type Line } from "./lines.js";
import { quotedVideos } from "./quoted-videos.js";

/** Longer lines are stories, whatever they begin with. */
const LONGEST = 400;

/** A credit that begins small goes on with the title above it: `Baca juga: Judul lain⏎dok. Media`. */
const LINE_BREAKS = /[\r\n]/gu;

/** The words of a pattern: a line that it fits begins with one of them. */
function wordsOf({ pattern }: LineRule): string[] {
  const plain = pattern.source.replace(/\\p\{\p{L}{1,3}\}|\\\p{L}/gu, " ");
  return [...plain.matchAll(/([a-z]{2,})(\??)/g)].flatMap(([, word = "", optional]) =>
    optional ? [word, word.slice(0, -1)] : [word],
  );
}

/** The rules for a line by its first word; under `""` those for any word. */
function byOpening(rules: readonly LineRule[]): ReadonlyMap<string, readonly LineRule[]> {
  const words = new Map(rules.filter((rule) => !rule.anywhere).map((rule) => [rule, new Set(wordsOf(rule))]));
  const openings = new Set(["", ...[...words.values()].flatMap((each) => [...each])]);
  const fits = (rule: LineRule, word: string) => rule.anywhere || words.get(rule)?.has(word);
  return new Map([...openings].map((word) => [word, rules.filter((rule) => fits(rule, word))]));
}

const rulesFor = lazy(() => [byOpening(LINE_RULES), byOpening(LINE_RULES.filter((rule) => rule.prose))] as const);

/** The kind of furniture that the whole line is, or null. */
export function lineFurniture(tokens: readonly Token[], line: Line): FurnitureKind | null {
  if (line.text.length > LONGEST) return null;
  const text = onOneLine(line.text);
  const bracketed = text.endsWith(")") || text.endsWith(").");
  const rules = rulesFor()[isProse(line) ? 1 : 0];
  const opening = (tokens[line.first] as Token).norm.replace(/\.$/u, "");
  for (const rule of rules.get(opening) ?? (rules.get("") as readonly LineRule[])) {
    if (rule.bracketed && !bracketed) continue;
    if (rule.words !== undefined && line.words > rule.words) continue;
    if (rule.hints !== undefined && (line.hints & rule.hints) !== rule.hints) continue;
    if (isMarked(rule, text) && rule.pattern.test(text)) return rule.kind;
  }
  return isCaption(tokens, line) ? "caption" : null;
}

function onOneLine(line: string): string {
  return line.includes("\n") || line.includes("\r") ? line.replace(LINE_BREAKS, " ") : line;
}

function isMarked({ marks }: LineRule, text: string): boolean {
  return marks === undefined || marks.some((mark) => text.includes(mark));
}

/** Furniture inside the line; offsets are those of the text, `start` is where the line begins. */
export function inlineFurniture(line: string, start: number): FurniturePiece[] {
  const pieces: FurniturePiece[] = [];
  for (const rule of INLINE_RULES) {
    if (!isMarked(rule, line)) continue;
    for (const found of line.matchAll(rule.pattern)) {
      pieces.push({ kind: rule.kind, start: start + found.index, end: start + found.index + found[0].length });
    }
  }
  for (const video of quotedVideos(line, start)) pieces.push(video);
  const from = Math.max(0, line.length - LONGEST);
  const tail = line.slice(from);
  for (const rule of TAIL_RULES) {
    const index = isMarked(rule, tail) ? tailStart(rule, tail) : -1;
    if (index >= 0) pieces.push({ kind: rule.kind, start: start + from + index, end: start + line.length });
  }
  return pieces;
}

/** Where the tail begins that the rule finds; -1 for none. */
function tailStart({ pattern, reach }: TailRule, line: string): number {
  const from = Math.max(line.lastIndexOf("\n") + 1, line.length - reach);
  for (const { 0: label, index } of line.matchAll(pattern)) if (index + label.length >= from) return index;
  return -1;
}
