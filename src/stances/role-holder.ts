import { wordSet } from "../lexicon/index.js";
import { mentionIn } from "./phrase-parts.js";
import { holderOf, type Reading } from "./reading.js";

/** `Gelandang muda Persib Budi`: whoever has what stands before his name as a role. */
export function withRole(reading: Reading, head: number, last: number) {
  const person = mentionIn(reading, head + 1, Math.min(last, head + ROLE_REACH), "person");
  if (!person || person.entity.roles.length === 0) return null;
  const role = reading.doc.text.slice(reading.tokens[head]?.start, person.mention.start).trimEnd();
  return person.entity.roles.includes(role) ? { holder: holderOf(person), last: person.last } : null;
}

/** `rapat itu menyetujui X`, `demonstrasi itu menuntut X`: those who met. */
export const MEETINGS = wordSet("rapat rups muktamar kongres musyawarah munas forum konferensi demonstrasi");

/** No role is longer, in tokens. */
const ROLE_REACH = 16;
