import type { Palette } from "./palette.js";

/** How a summary is to look. */
export interface View {
  readonly palette: Palette;
  /** Width of the terminal in cells. */
  readonly width: number;
  /** Print contents and targets whole, not shortened. */
  readonly full: boolean;
}

/** How many lines the content of a quote, a target, a list of names may take. */
export function maxLines(view: View): number {
  return view.full ? Number.POSITIVE_INFINITY : 2;
}
