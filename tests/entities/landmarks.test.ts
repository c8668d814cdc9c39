import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

/** Each place as its name and its aliases. */
const linked = (text: string) =>
  entitiesOf(text)
    .filter(({ type }) => type === "location")
    .map(({ name, aliases }) => [name, ...aliases].join(" = "));

describe("a place without its kind", () => {
  it.each([
    ["Gunung Merapi meletus. Letusan Merapi terlihat dari Sleman.", "Gunung Merapi = Merapi"],
    ["Stadion Manahan penuh. Persis bermain di Manahan.", "Stadion Manahan = Manahan"],
    [
      "Ia tiba di Istana Kepresidenan Jakarta. Menteri tampak hadir di Istana pukul 16.00 WIB.",
      "Istana Kepresidenan Jakarta = Istana",
    ],
    ["Wisatawan dari Korea Selatan naik. Warga dari Korea tiba.", "Korea Selatan = Korea"],
  ])("%s", (text, names) => {
    expect(linked(text)).toContain(names);
  });

  it.each([
    ["Danau Toba indah. Warga Toba pulang.", "Danau Toba"],
    ["Wisatawan dari Korea Selatan dan Korea Utara naik. Warga dari Korea tiba.", "Korea Selatan"],
    ["Ia ke Istana Merdeka dan Istana Bogor. Menteri tampak hadir di Istana.", "Istana Merdeka"],
  ])("two: %s", (text, name) => {
    expect(linked(text)).toContain(name);
  });
});
