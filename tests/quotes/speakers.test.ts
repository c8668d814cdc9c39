import { describe, expect, it } from "vitest";
import { createExtractor, extract, extractQuotes } from "../../src/index.js";

const now = { now: "2026-11-21" };

function speakers(text: string): (string | null)[] {
  return extractQuotes(text, now).map((quote) => quote.speaker?.name ?? null);
}

describe("speakers", () => {
  it("links a short name to the full one", () => {
    const { entities, quotes } = extract("Budi Santoso tiba di Bandung. “Saya senang sekali,” kata Budi.", now);
    expect(quotes[0]?.speaker?.entity).toBe(entities.find((entity) => entity.name === "Budi Santoso")?.id);
  });

  it("takes the last speaker for a clitic, not the nearest name", () => {
    expect(speakers("“Kami setuju,” kata Budi Santoso. “Ini berkat Siti Aminah dan Rudi Hartono,” ujarnya.")).toEqual([
      "Budi Santoso",
      "Budi Santoso",
    ]);
  });

  it("takes the person who opens a sentence of the reporter's since", () => {
    expect(
      speakers("“Kami setuju,” kata Budi Santoso. Siti Aminah datang terlambat. “Saya terjebak macet,” ujarnya."),
    ).toEqual(["Budi Santoso", "Siti Aminah"]);
  });

  it("does not let people inside a content compete", () => {
    expect(
      speakers("Budi Santoso mengatakan bahwa Rudi Hartono akan datang. Dia menambahkan bahwa acara tetap digelar."),
    ).toEqual(["Budi Santoso", "Budi Santoso"]);
  });

  it("names an institution", () => {
    expect(speakers("Bank Indonesia menyatakan bahwa inflasi akan turun.")).toEqual(["Bank Indonesia"]);
  });

  it("keeps a group as written", () => {
    expect(speakers("Kedua pihak menyatakan bahwa perundingan akan dilanjutkan.")).toEqual(["Kedua pihak"]);
  });
});

describe("round the utterance", () => {
  it("orders relays from the innermost outwards, and none of them is the speaker", () => {
    const [quote] = extractQuotes("“Harga akan turun,” kata Budi Santoso seperti dikutip VOI dari ANTARA.", now);
    expect(quote?.via.map((relay) => relay.text)).toEqual(["ANTARA", "VOI"]);
    expect(quote?.speaker?.name).toBe("Budi Santoso");
  });

  it("knows to whom, by what means, when and where", () => {
    const { quotes, dates } = extract(
      "“Harga akan turun,” kata Budi Santoso kepada wartawan dalam konferensi pers di Bandung, Senin (10/6).",
      {
        publishedAt: "2024-06-11",
        ...now,
      },
    );
    const quote = quotes[0];
    expect(quote?.addressee?.text).toBe("wartawan");
    expect(quote?.channel?.text).toBe("dalam konferensi pers");
    expect(quote?.where?.text).toBe("Bandung");
    expect(dates[quote?.when ?? -1]?.value).toBe("2024-06-10");
  });

  it("marks a negated cue", () => {
    expect(extractQuotes("Budi Santoso tidak mengatakan bahwa harga akan naik.", now)[0]?.negated).toBe(true);
    expect(extractQuotes("Budi Santoso mengatakan bahwa harga tidak akan naik.", now)[0]?.negated).toBe(false);
  });
});

describe("reporting verbs of the user's own", () => {
  it("are read in every pattern", () => {
    const extractor = createExtractor({
      cues: [{ lemma: "gerundel", bare: ["gerundel"], active: ["menggerundel"], type: "criticism" }],
    });
    const [quote] = extractor.extractQuotes("“Ini tidak adil sama sekali,” gerundel Budi Santoso.", now);
    expect(quote?.cue).toMatchObject({ text: "gerundel", lemma: "gerundel", type: "criticism" });
    expect(extractQuotes("“Ini tidak adil sama sekali,” gerundel Budi Santoso.", now)[0]?.cue ?? null).toBeNull();
  });
});
