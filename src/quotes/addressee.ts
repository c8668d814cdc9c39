import { wordSet } from "../lexicon/index.js";
import type { QuoteContext } from "./context.js";

/** To whom something is told in public. */
const LISTENERS = wordSet("wartawan media pers jurnalis publik penyidik hakim parlemen warga massa");

/** Behind the listener at `index` and the place where he listened, else -1: `mengatakan kepada AFP di Kairo | perundingan berlanjut`. */
export function pastListener({ tokens, mentionAt }: QuoteContext, index: number): number {
  const first = tokens[index]?.norm === "awak" ? index + 1 : index;
  const listener = mentionAt(first);
  const last = listener?.first === first ? listener.last : LISTENERS.has(tokens[first]?.norm ?? "") ? first + 1 : -1;
  const place = last > 0 && tokens[last]?.norm === "di" ? mentionAt(last + 1) : null;
  return place?.first === last + 1 && place.entity.type === "location" ? place.last : last;
}
