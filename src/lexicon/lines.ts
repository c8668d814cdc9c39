/** The lines of a data list: a template string that opens and closes with a line break. */
export function lines(text: string): readonly string[] {
  return text.trim().split("\n");
}
