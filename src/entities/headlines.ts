import { endsHeadlineName, isBareVerb } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { isHouseWord } from "./houses.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { isNameWord } from "./scan/name.js";
import type { OrganizationHit } from "./scan/organization.js";
import { isGivenName, isSpelledOutBefore, isWeakHead } from "./words.js";

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

/** In a headline an institution is sure that the lists spell out, or that a verb ends: `Serikat Nelayan Teluk Palu | Tolak`. */
export function headlineOrganization(reading: Reading, first: number, hit: OrganizationHit): OrganizationHit | null {
  const { tokens, lower, capital } = reading;
  if (isSpelledOutBefore(tokens, hit.last)) return hit;
  const { norm } = tokens[first] as Token;
  const last = headlineEnd(reading, first, hit.last);
  const short = last < hit.last ? [] : hit.short;
  // `serikat buruh` of the body; `Bank Sentral`, `Kementerian/Lembaga`
  const any = lower.has(norm) && !capital.has(norm);
  const sort = last - first < 3 && (isWeakHead(norm) || isHouseWord(norm));
  const named = last - first > 1 && isNameWord(reading, first + 1) && !any && !sort;
  return named && isHeadlineVerb(reading, last) ? { last, short } : null;
}

/** Does a verb of the headline stand here, so that the name before it has its end? */
function isHeadlineVerb(reading: Reading, index: number): boolean {
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
