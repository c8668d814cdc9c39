import type { FurniturePiece } from "./lines.js";

const LABEL = /\b(?:Simak|Lihat|Tonton)(?: [Jj]uga)? [Vv]ideo:? ?(?=['‘"“])/gu;
const BEHIND = /(?: di sini)?:?/uy;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ["‘", "’"],
  ['"', '"'],
  ["“", "”"],
]);
/** A title has no more letters than this, and no fewer. */
const LONGEST = 160;
const SHORTEST = 5;

/** Links to a film inside a line, its title in quotation marks: `… katanya. Simak Video "Banjir di Kediri" Ia juga …`. */
export function quotedVideos(line: string, start: number): FurniturePiece[] {
  if (!line.includes(" video") && !line.includes(" Video")) return [];
  const found: FurniturePiece[] = [];
  let free = 0;
  for (const { 0: label, index } of line.matchAll(LABEL)) {
    const end = index < free ? null : titleEnd(line, index + label.length);
    if (end === null) continue;
    BEHIND.lastIndex = end;
    free = end + (BEHIND.exec(line)?.[0].length ?? 0);
    found.push({ kind: "related", start: start + index, end: start + free });
  }
  return found;
}

/** Behind the mark that closes the title whose opening mark stands at `open`; null where none does on the same line. */
function titleEnd(line: string, open: number): number | null {
  const title = line.slice(open + 1, open + LONGEST + 2);
  const length = title.indexOf(CLOSERS.get(line.charAt(open)) as string);
  return length < SHORTEST || title.slice(0, length).includes("\n") ? null : open + length + 2;
}
