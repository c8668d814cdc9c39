import { looksLikeVerb } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { isCommonWord, isCue } from "../words.js";
import { personNameEnd } from "./name.js";
import { complete, pushHead, type RoleWalk } from "./role-walk.js";
import { setOff } from "./set-off.js";

/** `humas perusahaan itu,`, `CEO maskapai tersebut,`: of what the text has told, where a comma sets off the name. */
export function stepDefinite(walk: RoleWalk, { kind, norm }: Token): boolean {
  const { reading, at, titled, end } = walk;
  const { tokens } = reading;
  // `Kepala sekolah itu, Ratna Dewi,`
  if (at === titled && DEFINITE.has(norm) && titled - walk.first > 1 && setOff(reading, at + 1, end) !== null) {
    pushHead(walk, at);
    return complete(walk, at + 1);
  }
  if (
    at !== titled ||
    kind !== "word" ||
    !isCommonWord(norm) ||
    looksLikeVerb(norm) ||
    !DEFINITE.has(tokens[at + 1]?.norm ?? "")
  )
    return false;
  if (setOff(reading, at + 2, end, true) === null || isCue(norm, "bare")) return false;
  pushHead(walk, at);
  pushHead(walk, at + 1);
  return complete(walk, at + 2);
}
const DEFINITE = new Set(["itu", "tersebut", "ini"]);

/** `kuasa hukum para tersangka,`, `ayah korban,`: whose, where a comma sets off the name. */
export function stepParty(walk: RoleWalk, { norm }: Token): boolean {
  const { tokens } = walk.reading;
  if (walk.at !== walk.titled || !RELATED.test(walk.head.join(" "))) return false;
  let last = walk.at;
  if (/^(?:para|kedua|salah)$/u.test(norm) || (norm === "keluarga" && PARTY.test(tokens[last + 1]?.norm ?? ""))) last++;
  if (!PARTY.test(tokens[last]?.norm ?? "")) return false;
  // `kuasa hukum terdakwa Budi, Ratna Dewi,`
  const named = personNameEnd(walk.reading, last + 1, walk.end);
  if (tokens[named]?.norm !== "," || (named > last + 1 && setOff(walk.reading, named, walk.end) === null)) return false;
  for (let i = walk.at; i <= last; i++) pushHead(walk, i);
  walk.at = last + 1;
  return true;
}
const RELATED =
  /^(?:(?:anggota|ketua|koordinator) )?(?:tim )?(?:kuasa hukum|pengacara|penasihat hukum|advokat|(?:mantan )?(?:istri|suami)|(?:ayah|ibu|kakak|adik|anak)(?: (?:kandung|tiri|ipar|mertua))?|ibunda|orang tua|paman|kerabat)$/u;
export const PARTY =
  /^(?:ter(?:sangka|dakwa|lapor|gugat|mohon|pidana)|pe(?:lapor|laku|nggugat|mohon)|korban|saksi|keluarga)$/u;
