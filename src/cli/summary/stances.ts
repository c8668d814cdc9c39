import type { Extraction, Polarity, Stance } from "../../types.js";
import { cellWidth, clean, hang, shorten, wrap } from "./layout.js";
import type { Paint } from "./palette.js";
import { maxLines, type View } from "./view.js";

const SIGNS: Readonly<Record<Polarity, string>> = { support: "+", oppose: "−", neutral: "○" };
const INDENT = "    + ".length;
const STRENGTHS = { 1: "weak", 2: null, 3: "strong" } as const;

/** Who is for (+) or against (−) what: a holder, then what he, she or it supports and opposes, in text order. */
export function renderStances({ stances }: Extraction, view: View): string[] {
  const byHolder = new Map<string, Stance[]>();
  for (const stance of stances) {
    const holder = holderOf(stance);
    const group = byHolder.get(holder);
    if (group) group.push(stance);
    else byHolder.set(holder, [stance]);
  }
  return [...byHolder].flatMap(([holder, group]) => [
    `  ${view.palette.name(shorten(holder, view.width - 2))}`,
    ...group.flatMap((stance) => renderStance(stance, view)),
  ]);
}

/** `China`, or `China, according to Wang Yi` where somebody else says so. */
function holderOf({ holder, source }: Stance): string {
  return clean(holder.name) + (source === null ? "" : `, according to ${clean(source.name)}`);
}

/** Reads as a sentence: `+ siap bekerja sama dengan → Rusia (commitment)`. */
function renderStance(stance: Stance, view: View): string[] {
  const { palette, width } = view;
  const paint = stance.polarity === "neutral" ? palette.note : palette[stance.polarity];
  const room = width - INDENT;
  const lines = wrap(`${clean(stance.predicate.text)} → ${targetOf(stance)}`, room, maxLines(view));
  return hang(`    ${paint(SIGNS[stance.polarity])} `, INDENT, withNote(lines, notesOf(stance), room, palette.note));
}

/** The target without what the predicate has said of it: `berkomitmen menjaga → menjaga perdamaian` says `menjaga` once. */
function targetOf({ predicate, target }: Stance): string {
  const said = predicate.start <= target.start ? Math.max(0, predicate.end - target.start) : 0;
  return clean(target.text.slice(said)) || clean(target.text);
}

/** The note goes behind the last line where it fits, else below it. */
function withNote(lines: readonly string[], notes: readonly string[], room: number, paint: Paint): string[] {
  if (notes.length === 0) return [...lines];
  const note = `(${notes.join(", ")})`;
  const last = lines.at(-1) ?? "";
  if (cellWidth(last) + 1 + cellWidth(note) > room) return [...lines, paint(note)];
  return [...lines.slice(0, -1), `${last} ${paint(note)}`];
}

function notesOf(stance: Stance): string[] {
  const notes: string[] = [];
  if (stance.negated) notes.push("negated");
  if (stance.modality !== "assertion") notes.push(stance.modality);
  const strength = STRENGTHS[stance.strength];
  if (strength !== null) notes.push(strength);
  return notes;
}
