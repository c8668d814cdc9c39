import type { Line } from "./line.js";

/** Zone words and their IANA ids. */
export const zones: ReadonlyMap<string, string> = new Map([
  ["wib", "Asia/Jakarta"],
  ["wita", "Asia/Makassar"],
  ["wit", "Asia/Jayapura"],
  ["gmt", "UTC"],
  ["utc", "UTC"],
]);

/** `waktu Indonesia barat` in full. */
const INDONESIAN: ReadonlyMap<string, string> = new Map([
  ["barat", "Asia/Jakarta"],
  ["tengah", "Asia/Makassar"],
  ["timur", "Asia/Jayapura"],
]);

/** Places whose clock the news goes by. Of any other, and of a country with several, the words say no more than `waktu setempat`. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ["jakarta", "Asia/Jakarta"],
  ["makassar", "Asia/Makassar"],
  ["jayapura", "Asia/Jayapura"],
  ["arab saudi", "Asia/Riyadh"],
  ["mekkah", "Asia/Riyadh"],
  ["makkah", "Asia/Riyadh"],
  ["madinah", "Asia/Riyadh"],
  ["beijing", "Asia/Shanghai"],
  ["tokyo", "Asia/Tokyo"],
  ["seoul", "Asia/Seoul"],
  ["singapura", "Asia/Singapore"],
  ["malaysia", "Asia/Kuala_Lumpur"],
  ["kuala lumpur", "Asia/Kuala_Lumpur"],
  ["bangkok", "Asia/Bangkok"],
  ["new delhi", "Asia/Kolkata"],
  ["teheran", "Asia/Tehran"],
  ["yerusalem", "Asia/Jerusalem"],
  ["moskow", "Europe/Moscow"],
  ["kiev", "Europe/Kyiv"],
  ["kyiv", "Europe/Kyiv"],
  ["london", "Europe/London"],
  ["paris", "Europe/Paris"],
  ["berlin", "Europe/Berlin"],
  ["roma", "Europe/Rome"],
  ["kairo", "Africa/Cairo"],
  ["amerika serikat", "local"],
  ["uni emirat", "Asia/Dubai"],
  ["new york", "America/New_York"],
  ["washington", "America/New_York"],
  ["sydney", "Australia/Sydney"],
  ["melbourne", "Australia/Melbourne"],
]);

/** `WIB`, `waktu setempat`, `waktu Indonesia barat`, `waktu Tokyo`: an IANA id, or `"local"`. */
export function readZone(line: Line, at: number): { readonly value: string; readonly last: number } | null {
  const zone = zones.get(line.norm(at));
  if (zone) return { value: zone, last: at + 1 };
  if (line.norm(at) !== "waktu") return null;
  const next = line.norm(at + 1);
  if (next === "setempat" || next === "lokal") return { value: "local", last: at + 2 };
  const named = next === "indonesia" ? INDONESIAN.get(line.norm(at + 2)) : undefined;
  if (named) return { value: named, last: at + 3 };
  if (!line.isCapital(at + 1) || !line.isWord(at + 1)) return null;
  const two = PLACES.get(`${next} ${line.norm(at + 2)}`);
  return two ? { value: two, last: at + 3 } : { value: PLACES.get(next) ?? "local", last: at + 2 };
}
