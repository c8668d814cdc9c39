import { wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { resolvePhrase } from "./holder.js";
import { norm, type Range, type Reading } from "./reading.js";
import type { Voices } from "./voices.js";
import { FIRST_PERSON, THIRD_PERSON } from "./words.js";

/** `pengunjung wajib memakai masker` is the rule, `layak` and `penting` praise. */
const CALLING = wordSet("harus haruslah perlu mesti hendaknya sebaiknya seharusnya semestinya boleh jangan selayaknya");

/**
 * Whose call it is where the reporter goes on without a cue: `Budi menilai aturan itu lemah. Pengawasan harus diperketat.`
 * Only of things and bodies; what a person must do is told of him.
 */
export function resumedVoice({ reading, clauses, frames, voices }: Context, index: number): StanceHolder | null {
  const clause = clauses[index] as Clause;
  const above = clauses[clause.parent];
  // `Sebaiknya jembatan dibangun di kawasan lain`
  if (
    voices.resumed &&
    above?.parent === -1 &&
    clause.link === "complement" &&
    clause.subject &&
    ADVISING.has(norm(reading, above.headFirst - 1)) &&
    opensSentence(reading, above.first)
  )
    return isPerson(reading, clause.subject, voices) ? null : voices.resumed;
  const top = clause.link === "coordinate" ? clauses[clause.parent] : clause;
  if (!voices.resumed || !top?.subject || top.link !== "main" || top.attitude !== "obligation") return null;
  if (frames[index]?.caller !== -1 || clause.perfect || clause.possible || top.first < top.subject.first) return null;
  let calls = false;
  for (let at = top.first; at < top.headFirst; at++) {
    calls ||= CALLING.has(norm(reading, at));
    // `tidak perlu menunggu`: it may be left
    if (top.negated && norm(reading, at) === "perlu") return null;
  }
  const head = norm(reading, top.subject.last - 1);
  if (!calls || FIRST_PERSON.has(head) || THIRD_PERSON.has(norm(reading, top.subject.first))) return null;
  return isPerson(reading, top.subject, voices) ? null : voices.resumed;
}

function isPerson(reading: Reading, subject: Range, voices: Voices): boolean {
  const { holders } = resolvePhrase(reading, subject, voices);
  return holders.some(({ entity }) => entity !== null && reading.entities.get(entity)?.type === "person");
}

const ADVISING = wordSet("sebaiknya hendaknya selayaknya sepatutnya seyogianya seyogyanya");

function opensSentence({ tokens }: Reading, index: number): boolean {
  return tokens[index - 1]?.kind !== "word" && tokens[index - 1]?.norm !== ",";
}
