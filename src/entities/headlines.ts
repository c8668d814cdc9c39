import { endsHeadlineName, isBareVerb } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { isNameWord } from "./scan/name.js";
import { isGivenName } from "./words.js";

/** One past the name in a headline, where a verb in capitals ends it: `RUU Haji | Disahkan Hari Ini`; elsewhere `last`. */
export function headlineEnd(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  if (!isInHeadline(reading, first)) return last;
  for (let i = first + 1; i < last; i++) {
    const known = knownNameAt(tokens, i);
    if (known !== null && known.value.kind !== "class") {
      i += known.length - 1;
      continue;
    }
    const { norm } = tokens[i] as Token;
    if (isGivenName(norm) || !endsHeadlineName(norm)) continue;
    // `UU Bela Negara`, `Tata Kelola Pupuk`; but `Bareskrim | Periksa Kader`
    const inner = i === first + 1 && knownNameAt(tokens, first) === null;
    if (isBareVerb(norm) && (inner || tokens[i - 1]?.norm === "tata")) continue;
    return i;
  }
  return last;
}

/** Does a verb of the headline stand here, so that the name before it has its end? */
export function isHeadlineVerb(reading: Reading, index: number): boolean {
  const { norm } = reading.tokens[index] ?? { norm: "" };
  return isNameWord(reading, index) && !isGivenName(norm) && endsHeadlineName(norm);
}

function isInHeadline({ doc, tokens, looks }: Reading, index: number): boolean {
  const { headline } = doc.article;
  const { start } = tokens[index] as Token;
  return (
    ((looks[index] ?? 0) & Look.TitleLine) !== 0 ||
    (headline !== null && headline.start <= start && start < headline.end)
  );
}
