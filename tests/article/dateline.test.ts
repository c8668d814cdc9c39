import { describe, expect, test } from "vitest";
import { partDocument, readDocument } from "../../src/article/index.js";

const STORY = "Menteri Pertanian Siti Aminah mengatakan panen raya di tiga provinsi berjalan lancar pada musim ini.";

function dateline(text: string) {
  const found = readDocument(text).article.dateline;
  return found && { text: found.text, place: found.place?.text ?? null, agency: found.agency?.text ?? null };
}

describe("house styles", () => {
  test.each<readonly [string, string | null, string | null]>([
    ["Jakarta (ANTARA) -", "Jakarta", "ANTARA"],
    ["Kota Padang (ANTARA) -", "Kota Padang", "ANTARA"],
    ["Kuala Lumpur (Xinhua) –", "Kuala Lumpur", "Xinhua"],
    ["JAKARTA, KOMPAS.com -", "JAKARTA", "KOMPAS.com"],
    ["LEBAK, KOMPAS.com -", "LEBAK", "KOMPAS.com"],
    ["JAKARTA, KOMPAS —", "JAKARTA", "KOMPAS"],
    ["BANDAR LAMPUNG, KOMPAS —", "BANDAR LAMPUNG", "KOMPAS"],
    ["Liputan6.com, Jakarta -", "Jakarta", "Liputan6.com"],
    ["Liputan6.com, Washington D.C -", "Washington D.C", "Liputan6.com"],
    ["TEMPO.CO, Jakarta -", "Jakarta", "TEMPO.CO"],
    ["Jakarta, CNBC Indonesia -", "Jakarta", "CNBC Indonesia"],
    ["Jakarta, CNN Indonesia --", "Jakarta", "CNN Indonesia"],
    ["REPUBLIKA.CO.ID, JAKARTA --", "JAKARTA", "REPUBLIKA.CO.ID"],
    ["Bisnis.com, JAKARTA —", "JAKARTA", "Bisnis.com"],
    ["TRIBUNNEWS.COM, JAKARTA -", "JAKARTA", "TRIBUNNEWS.COM"],
    ["SOLO, iNews.id -", "SOLO", "iNews.id"],
    ["RAKYAT NEWS, JAKARTA –", "JAKARTA", "RAKYAT NEWS"],
    ["Jakarta (Kemenag) ---", "Jakarta", "Kemenag"],
    ["KEBUMEN,  –", "KEBUMEN", null],
    ["YOGYAKARTA -", "YOGYAKARTA", null],
    ["TANJUNG PINANG -", "TANJUNG PINANG", null],
    ["Jakarta -", "Jakarta", null],
    ["Banda Aceh –", "Banda Aceh", null],
    ["UNAIR NEWS –", null, "UNAIR NEWS"],
    ["GOAL Indonesia -", null, "GOAL Indonesia"],
    ["KOMPAS.com -", null, "KOMPAS.com"],
    ["KONTAN.CO.ID – JAKARTA.", "JAKARTA", "KONTAN.CO.ID"],
    ["Bandung (5/8) -", "Bandung", null],
    ["Kuala Lumpur (ANTARA/Bernama) -", "Kuala Lumpur", "ANTARA/Bernama"],
    ["SURYA.co.id | SURABAYA -", "SURABAYA", "SURYA.co.id"],
    ["Palu, Sulteng –", "Palu", null],
    ["CEPU, Blora -", "CEPU", null],
    ["Jakarta, WartaRaya -", "Jakarta", "WartaRaya"],
    ["JAKARTA, DDTCNews -", "JAKARTA", "DDTCNews"],
    ["Jakarta, WARTA RAYA –", "Jakarta", "WARTA RAYA"],
    ["VIVA –", null, "VIVA"],
    ["SAWAHPOS, MADIUN -", "MADIUN", "SAWAHPOS"],
    ["MADIUN, SAWAHWARTA –", "MADIUN", "SAWAHWARTA"],
    ["Madiun, Lintas Sawah -", "Madiun", "Lintas Sawah"],
    ["BERITASAWAH –", null, "BERITASAWAH"],
    ["MANGGARAI, NTT -", "MANGGARAI", null],
    ["LEMBANG, Bandung Barat -", "LEMBANG", null],
    ["Denver, Colorado -", "Denver", null],
    ["Sawah.com/SawahSport - Madiun -", "Madiun", "Sawah.com"],
    ["Sawah.com - Madiun -", "Madiun", "Sawah.com"],
    ["SAWAH.ID, Cupertino:", "Cupertino", "SAWAH.ID"],
    ["Jakarta, Sawah.co.id.", "Jakarta", "Sawah.co.id"],
    ["Jakarta:", "Jakarta", null],
    ["Metrotvnews.com, Jakarta:", "Jakarta", "Metrotvnews.com"],
    ["MEDAN (Waspada):", "MEDAN", "Waspada"],
    ["Liputan6.com, Jakarta", "Jakarta", "Liputan6.com"],
    ["Jakarta, NU Online", "Jakarta", "NU Online"],
  ])("%s", (line, place, agency) => {
    const text = `${line} ${STORY}`;
    expect(dateline(text)).toEqual({ text: line, place, agency });
    expect(readDocument(text).article.body.map((span) => span.text)).toEqual([STORY]);
  });

  test.each([
    ["JAKARTA-", "JAKARTA", null],
    ["BUKITTINGGI—", "BUKITTINGGI", null],
    ["TEMPO.CO,Jakarta-", "Jakarta", "TEMPO.CO"],
    ["Liputan6.com, Jakarta-", "Jakarta", "Liputan6.com"],
    ["BANDUNG, KOMPAS.com-", "BANDUNG", "KOMPAS.com"],
    ["KOMPAS.com-", null, "KOMPAS.com"],
  ])("blanks were lost: %s", (line, place, agency) => {
    expect(dateline(`${line}${STORY}`)).toEqual({ text: line, place, agency });
  });
});

describe("no dateline", () => {
  test.each([
    `Ia datang - meski sakit - ke rapat bersama ${STORY}`,
    `PBB - lembaga dunia itu - menyatakan bahwa ${STORY}`,
    `TNI-Polri menjaga rapat di Jakarta - kota terbesar - ketika ${STORY}`,
    "Senin - Jumat kantor pelayanan buka dari pukul delapan pagi sampai pukul empat sore waktu setempat.",
    "Real Madrid - Barcelona",
    `HARGA BERAS - ${STORY}`,
    `Menteri Pertanian - ${STORY}`,
    `Rusia: ${STORY}`,
    "Bandung: 25 derajat, Jakarta: 31 derajat, Surabaya: 33 derajat, dan Medan: 30 derajat sepanjang hari ini.",
    `Jakarta, Antara lain ${STORY}`,
    `Tempo.co, Jakarta Post, dan media lain menulis bahwa ${STORY}`,
    `Kepada Kompas.com-Tempo tim itu menyerahkan data, kata ${STORY}`,
    `FOTO - Warga mengantre beras murah di pasar. ${STORY}`,
    STORY,
  ])("%s", (text) => {
    expect(dateline(text)).toBeNull();
  });

  test("a place and a dash later in the story", () => {
    expect(dateline(`${STORY}\n${STORY}\n${STORY}\n${STORY}\n${STORY}\nYOGYAKARTA - ${STORY}`)).toBeNull();
  });
});

describe("where it stands", () => {
  test("on a line of its own", () => {
    const text = `Panen Raya di Tiga Provinsi\n\nKediri, CNN Indonesia --\n\n${STORY}`;
    expect(dateline(text)).toEqual({ text: "Kediri, CNN Indonesia --", place: "Kediri", agency: "CNN Indonesia" });
    expect(readDocument(text).article.headline?.text).toBe("Panen Raya di Tiga Provinsi");
    expect(readDocument(text).article.body.map((span) => span.text)).toEqual([STORY]);
    expect(dateline(`Kediri -\n${STORY}`)).toEqual({ text: "Kediri -", place: "Kediri", agency: null });
    expect(dateline("Kediri, CNN Indonesia:")).toBeNull();
    for (const line of [
      "CNN Indonesia --",
      "- Kediri",
      "Siti, CNN Indonesia --",
      "Panen, Sawah dan Petani -",
      "Kediri, Sawah -",
      "Petani -",
    ])
      expect(dateline(`Panen Raya di Tiga Provinsi\n\n${line}\n\n${STORY}`)).toBeNull();
  });

  test("below headline, stamp and standfirst", () => {
    const text = `Panen Raya di Tiga Provinsi\n\n20/06/2025, 17:28 WIB\n\nbahwa panen tahun ini berlimpah\n\nJakarta (ANTARA) - ${STORY}`;
    expect(dateline(text)?.place).toBe("Jakarta");
    expect(readDocument(text).article.body.map((span) => span.text)).toEqual([
      "bahwa panen tahun ini berlimpah",
      STORY,
    ]);
  });

  test("behind a standfirst on the same line", () => {
    const text = `Hasil panen meningkat dan mutunya membaik Jakarta (ANTARA) - ${STORY}`;
    expect(dateline(text)).toEqual({ text: "Jakarta (ANTARA) -", place: "Jakarta", agency: "ANTARA" });
    expect(readDocument(text).article.body.map((span) => span.text)).toEqual([
      "Hasil panen meningkat dan mutunya membaik",
      STORY,
    ]);
  });

  test("behind a by-line on the same line", () => {
    const { article } = readDocument(
      `Laporan Wartawan Tribunnews.com, Budi Hartono TRIBUNNEWS.COM, JAKARTA - ${STORY}`,
    );
    expect(article.dateline?.text).toBe("TRIBUNNEWS.COM, JAKARTA -");
    expect(article.credits.map(({ role, name }) => [role, name.text])).toEqual([["reporter", "Budi Hartono"]]);
  });

  test("a caption in its form gives way to the real one", () => {
    const { article } = readDocument(`HARGA BERAS - ${STORY}\n\nTRIBUNNEWS.COM, JAKARTA - ${STORY}`);
    expect(article.dateline?.text).toBe("TRIBUNNEWS.COM, JAKARTA -");
    expect(article.furniture.map(({ kind }) => kind)).toEqual(["caption"]);
  });
});

describe("glued to the story", () => {
  const dateline = (text: string) => partDocument(readDocument(text)).article.dateline?.text;

  test("ends where the place does", () => {
    expect(dateline("Warta.com, KediriPemuda itu menanam seribu pohon di lereng gunung kemarin.")).toBe(
      "Warta.com, Kediri",
    );
  });

  test("but a site with a place in its name is whole", () => {
    expect(dateline("Warta.com, JavaScript itu bahasa yang banyak dipakai orang sampai sekarang.")).toBeUndefined();
  });
});
