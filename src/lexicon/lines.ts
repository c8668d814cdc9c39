/** A list of the lexicon, cut into its entries anew each time it is asked for: by a table that is made at its own first use. */
export type List = () => readonly string[];

/** The lines of a data list: a template string that opens and closes with a line break. */
export function lines(text: string): List {
  return () => text.trim().split("\n");
}

/** The lines of a sorted list as `tools/front-coded-lists.ts` writes it into the bundle: `0Abang`, `2epura`. */
export function frontCoded(text: string): List {
  return () => {
    let before = "";
    return text.split("\n").map((line) => {
      before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
      return before;
    });
  };
}
