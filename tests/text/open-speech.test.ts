import { describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/index.js";

const read = (...lines: readonly string[]) =>
  extractQuotes(["Warga Garut resah.", ...lines].join("\n\n"), { now: "2026-11-21" }).map(
    ({ speaker, content }) => `${speaker?.name ?? "-"} | ${content.text.replace(/\s+/g, " ")}`,
  );

describe("marked words over several lines", () => {
  test("opened once and closed once they are one quote", () => {
    expect(read("“Jalan itu rusak sejak lama.", "Kami lelah menunggu,” kata Budi Santoso.")).toEqual([
      "Budi Santoso | Jalan itu rusak sejak lama. Kami lelah menunggu",
    ]);
    expect(read('"Jalan itu rusak.', "Kami lelah.", 'Kami menunggu," kata Budi Santoso.')).toEqual([
      "Budi Santoso | Jalan itu rusak. Kami lelah. Kami menunggu",
    ]);
  });

  test("opened anew they are a quote each", () => {
    expect(read("“Jalan itu rusak sejak lama.", "“Kami lelah menunggu,” kata Budi Santoso.")).toHaveLength(2);
  });

  test("what never closes, or closes far below, stays on its line", () => {
    expect(read("“Jalan itu rusak sejak lama.", "Budi Santoso pulang.")).toEqual(["- | Jalan itu rusak sejak lama."]);
    const far = Array.from({ length: 6 }, (_, i) => `Warga ${i} pulang.`);
    expect(read("“Jalan itu rusak sejak lama.", ...far, "Kami lelah,” kata Budi Santoso.")).toHaveLength(2);
  });
});
