import { createColors } from "picocolors";

export type Paint = (text: string) => string;

/** What a colour means; the sections know no colours. */
export interface Palette {
  readonly title: Paint;
  readonly heading: Paint;
  readonly name: Paint;
  readonly cue: Paint;
  readonly value: Paint;
  readonly support: Paint;
  readonly oppose: Paint;
  readonly note: Paint;
}

export function createPalette(coloured: boolean): Palette {
  const colours = createColors(coloured);
  return {
    title: (text) => colours.bold(text),
    heading: (text) => colours.bold(colours.cyan(text)),
    name: (text) => colours.bold(text),
    cue: (text) => colours.yellow(text),
    value: (text) => colours.cyan(text),
    support: (text) => colours.green(text),
    oppose: (text) => colours.red(text),
    note: (text) => colours.dim(text),
  };
}
