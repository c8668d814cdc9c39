import type { Reading } from "./reading.js";

/** A hyphen with nothing round it ties what stands on both its sides, a dash the ends of a count: `1% - 2,5%`. */
export function isHyphen({ tokens }: Reading, index: number): boolean {
  const [before, hyphen, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!hyphen) return false;
  if (/^[-/]$/u.test(hyphen.norm) && before?.end === hyphen.start && after?.start === hyphen.end) return true;
  const dash = hyphen.norm === "-" || hyphen.norm === "–";
  const counted = after?.kind === "number" || after?.norm === "rp";
  return dash && counted && (before?.kind === "number" || before?.norm === "%");
}

/** `8,5 hingga 10,5 persen` */
export function isUpTo({ tokens }: Reading, index: number): boolean {
  if (!/^(?:hingga|sampai)$/u.test(tokens[index]?.norm ?? "") || tokens[index + 1]?.kind !== "number") return false;
  const unit = /^(?:persen|%)$/u.test(tokens[index - 1]?.norm ?? "");
  return tokens[index - (unit ? 2 : 1)]?.kind === "number";
}
