import type { StanceHolder } from "../types.js";
import { byRole, phraseEnd } from "./phrase-parts.js";
import { holderOf, isSameHolder, mentionOf, norm, type Range, type Reading } from "./reading.js";
import type { Voices } from "./voices.js";
import { EPITHETS, isPointing } from "./words.js";

/** `politikus PDIP itu`, `pria asal Solo tersebut`: where the phrase ends that stands for the one spoken of, or -1. */
export function epithetAt(reading: Reading, head: number, last: number): number {
  if (!EPITHETS.has(norm(reading, head))) return -1;
  // `staf khusus wakil presiden periode 2014–2019 ini`
  const end = isPointing(norm(reading, last - 1)) ? last : phraseEnd(reading, head, last);
  return isPointing(norm(reading, end - 1)) ? end : -1;
}

/** How far back a pronoun looks. */
const BACK = 60;

/**
 * Whom `ia`, `dia`, `mereka` means. In reported words the speaker himself, though `mereka` is never one person; between quotation
 * marks never the speaker, but whoever he named before; in the reporter's words the last actor.
 */
export function thirdPerson(reading: Reading, at: number, voices: Voices): StanceHolder | null {
  const { quote, speaker, lastActor } = voices;
  const several = norm(reading, at) === "mereka";
  const isPerson = speaker?.entity != null && reading.entities.get(speaker.entity)?.type === "person";
  if (quote === null)
    return several ? (voices.group ?? (isOnePerson(reading, lastActor) ? null : lastActor)) : lastActor;
  if (quote.kind !== "direct") return several && isPerson ? null : speaker;
  const own = reading.quoteAt[at];
  for (let index = at - 1; index >= 0 && index > at - BACK && reading.quoteAt[index] === own; index--) {
    const found = mentionOf(reading, index);
    if (found) {
      if ((found.entity.type === "person") !== several) return holderOf(found);
      continue;
    }
    const role = several ? null : byRole(reading, index, index + 1);
    if (role) return { entity: role.id, name: role.name, mention: null };
  }
  return several || isSameHolder(lastActor, speaker) ? null : lastActor;
}

export function isOnePerson(reading: Reading, holder: StanceHolder | null): boolean {
  return holder?.entity != null && reading.entities.get(holder.entity)?.type === "person";
}

/** `saya`, `bahkan dirinya`, but not `bagi saya`. */
export function isOneself(reading: Reading, subject: Range): boolean {
  const pronoun = /^(?:saya|aku|gue|dirinya)$/u.test(norm(reading, subject.last - 1));
  return pronoun && !/^(?:bagi|menurut|buat|untuk|dari|kepada)$/u.test(norm(reading, subject.last - 2));
}
