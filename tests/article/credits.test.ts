import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/article/index.js";
import type { CreditRole } from "../../src/types.js";

const STORY = "Menteri Pertanian Siti Aminah mengatakan panen raya di tiga provinsi berjalan lancar pada musim ini.";
const credits = (text: string) => readDocument(text).article.credits.map(({ role, name }) => [role, name.text]);

describe("lines of credit", () => {
  test.each<readonly [string, readonly (readonly [CreditRole, string])[]]>([
    ["Pewarta: Budi Hartono", [["reporter", "Budi Hartono"]]],
    ["Penulis : Rina S. Dewi", [["reporter", "Rina S. Dewi"]]],
    [
      "Reporter: Budi Hartono | Editor: Rina Dewi",
      [
        ["reporter", "Budi Hartono"],
        ["editor", "Rina Dewi"],
      ],
    ],
    ["Laporan: Redaksi", [["reporter", "Redaksi"]]],
    ["Laporan Wartawan Tribunnews.com, Budi Hartono", [["reporter", "Budi Hartono"]]],
    ["Oleh: Budi Hartono, S.H.", [["reporter", "Budi Hartono, S.H."]]],
    ["Editor: M Rina Dewi", [["editor", "M Rina Dewi"]]],
    ["Foto: Antara", [["photographer", "Antara"]]],
    ["Pewarta Foto: Budi Hartono", [["photographer", "Budi Hartono"]]],
    ["Penerjemah: Rina Dewi", [["translator", "Rina Dewi"]]],
    ["Sumber: Xinhua", [["agency", "Xinhua"]]],
    ["Copyright © ANTARA 2025", [["copyright", "ANTARA"]]],
    ["© 2025 Harian Contoh", [["copyright", "Harian Contoh"]]],
    ["(Penulis: Kontributor Bone, Budi Hartono)", [["reporter", "Kontributor Bone, Budi Hartono"]]],
    ["(Budi Hartono)", [["reporter", "Budi Hartono"]]],
    ["(ryh/mik)", [["initials", "ryh/mik"]]],
    ["(kha)", [["initials", "kha"]]],
    ["(Z-2)", [["initials", "Z-2"]]],
    ["(ryh/MIK)", [["initials", "ryh/MIK"]]],
    ["(Antara/mik)", [["initials", "Antara/mik"]]],
    ["(ryn, mab/mik)", [["initials", "ryn, mab/mik"]]],
    ["(zul-57)", [["initials", "zul-57"]]],
    ["(H49-64)", [["initials", "H49-64"]]],
    ["(Budi/Rina)", [["reporter", "Budi/Rina"]]],
    ["Budi Hartono (Palu) berkontribusi dalam penulisan artikel ini.", [["reporter", "Budi Hartono (Palu)"]]],
    [
      "Rina S. Dewi dan Budi Hartono ikut berkontribusi dalam tulisan ini.",
      [["reporter", "Rina S. Dewi dan Budi Hartono"]],
    ],
    ["Editor\nRina Dewi", [["editor", "Rina Dewi"]]],
    ["sumber : Antara", [["agency", "Antara"]]],
    ["Sumber Foto: Antara", [["photographer", "Antara"]]],
    [
      "Rep: Antara/ Red: Rina Dewi",
      [
        ["reporter", "Antara"],
        ["editor", "Rina Dewi"],
      ],
    ],
    ["BUDI HARTONO | RINA DEWI", [["reporter", "BUDI HARTONO | RINA DEWI"]]],
    ["BUDI HARTONO", [["reporter", "BUDI HARTONO"]]],
    ["ANTARA | REUTERS", [["agency", "ANTARA | REUTERS"]]],
    ["ANTARA", [["agency", "ANTARA"]]],
    ["(AFP, Reuters)", [["agency", "AFP, Reuters"]]],
    [
      "rs/as (AFP, Reuters, dpa)",
      [
        ["initials", "rs/as"],
        ["agency", "AFP, Reuters, dpa"],
      ],
    ],
  ])("%s", (line, expected) => {
    expect(credits(`${STORY}\n${line}`)).toEqual(expected);
    expect(readDocument(`${STORY}\n${line}`).article.body.map((span) => span.text)).toEqual([STORY]);
  });
});

describe("above the story", () => {
  test.each<readonly [string, readonly (readonly [CreditRole, string])[]]>([
    ["Budi Hartono - detikNews", [["reporter", "Budi Hartono"]]],
    ["Oleh Budi Hartono", [["reporter", "Budi Hartono"]]],
    ["Oleh BUDI HARTONO, RINA DEWI", [["reporter", "BUDI HARTONO, RINA DEWI"]]],
    ["Penulis, Budi Hartono & Rina Dewi", [["reporter", "Budi Hartono & Rina Dewi"]]],
    ["Budi Hartono, CNBC Indonesia", [["reporter", "Budi Hartono"]]],
    ["Budi Hartono", [["reporter", "Budi Hartono"]]],
    [
      "Budi Hartono, Rina Dewi\nTim Redaksi",
      [
        ["reporter", "Budi Hartono, Rina Dewi"],
        ["reporter", "Tim Redaksi"],
      ],
    ],
    ["Radar Kediri", [["agency", "Radar Kediri"]]],
    ["Rina Dewi\nPenulis", [["reporter", "Rina Dewi"]]],
    ["Oleh\nBudi Hartono", [["reporter", "Budi Hartono"]]],
    ["Tim Redaksi", [["reporter", "Tim Redaksi"]]],
    ["CNN Indonesia", [["agency", "CNN Indonesia"]]],
    ["Tempo.co", [["agency", "Tempo.co"]]],
    ["Pangan", []],
    ["Penulis, Budi dan petani", []],
    ["Budi Hartono - Gubernur", []],
    ["Oleh karena itu harga naik", []],
  ])("%s", (line, expected) => {
    const text = `Harga Beras Naik Lagi Pekan Ini\n${line}\nMinggu, 17 November 2024\n${STORY}\n${STORY}`;
    expect(credits(text)).toEqual(expected);
    expect(readDocument(text).article.headline?.text).toBe("Harga Beras Naik Lagi Pekan Ini");
  });

  test("a dateline of its own line is none", () => {
    const { article } = readDocument(`Harga Beras Naik Lagi Pekan Ini\nJakarta, NU Online\n${STORY}`);
    expect(article.dateline).toMatchObject({ text: "Jakarta, NU Online", place: { text: "Jakarta" } });
    expect(article.credits).toEqual([]);
  });
});

describe("credits at the end of a paragraph", () => {
  test.each<readonly [string, readonly (readonly [CreditRole, string])[]]>([
    [" (ryh/mik)", [["initials", "ryh/mik"]]],
    ["[IT/r]", [["initials", "IT/r"]]],
    [" (kha)", [["initials", "kha"]]],
    [" (Ykb/P-3)", [["initials", "Ykb/P-3"]]],
    [" (AIK/SYA)", [["initials", "AIK/SYA"]]],
    [
      " Pewarta: Budi Hartono Editor: Rina Dewi",
      [
        ["reporter", "Budi Hartono"],
        ["editor", "Rina Dewi"],
      ],
    ],
    [
      " (Kontributor Bone Budi Hartono|Editor: Rina Dewi)",
      [
        ["reporter", "Bone Budi Hartono"],
        ["editor", "Rina Dewi"],
      ],
    ],
  ])("%s", (tail, expected) => {
    expect(credits(STORY + tail)).toEqual(expected);
    expect(readDocument(STORY + tail).article.body.map((span) => span.text)).toEqual([STORY]);
  });

  test("the credit of initials is the bracket alone", () => {
    const [credit] = readDocument(`${STORY}[IT/r]\nComment`).article.credits;
    expect(credit).toMatchObject({ text: "[IT/r]", start: STORY.length });
  });

  test("with copyright and legal notice behind", () => {
    const { article } = readDocument(
      `Jakarta (ANTARA) - ${STORY} Pewarta: Budi Hartono Editor: Rina Dewi Copyright © ANTARA 2025 Dilarang keras mengambil konten tanpa izin tertulis.`,
    );
    expect(article.credits.map(({ role }) => role)).toEqual(["reporter", "editor", "copyright"]);
    expect(article.furniture.map(({ kind }) => kind)).toEqual(["legal"]);
    expect(article.body.map((span) => span.text)).toEqual([STORY]);
  });
});

describe("no credit", () => {
  test.each([
    `${STORY} Rapat membahas lahan (hutan dan sawah).`,
    `${STORY} Ia memimpin Partai Contoh (PC).`,
    `${STORY} Ia menjawab pertanyaan (wartawan). ${STORY}`,
    `${STORY} Warga membawa syarat (KTP dan/atau KK).`,
    "Editor: saya tidak pernah meminta naskah itu diubah sedikit pun oleh siapa saja.",
    "Laporan wartawan itu dibantah oleh pihak kementerian pada Senin siang di hadapan pers.",
    `${STORY} Mereka menyewa truk (Hino/Isuzu).`,
    `${STORY} (AIK/SYA) ${STORY}`,
    `sumber: ${STORY}`,
    `RINA DEWI\n${STORY}`,
    `${STORY}\nSiti Aminah (petani) berkontribusi dalam penulisan laporan itu.`,
    `${STORY}\nSejumlah petani berkontribusi dalam penulisan laporan ini.`,
    `${STORY}\nPanen ini milik petani (Siti/Budi)`,
    "Foto itu diambil oleh warga.",
    "Sumber: polisi menyebut ada tiga orang yang diperiksa sejak kemarin sore.",
  ])("%s", (text) => {
    expect(credits(text)).toEqual([]);
  });
});

describe("initials behind the last sentence", () => {
  test.each(["(Aqi)", "(H-3)", "(m31)", "(kha)"])("%s", (initials) => {
    expect(credits(`${STORY}\n${STORY} ${initials}`)).toEqual([["initials", initials.slice(1, -1)]]);
  });

  test.each(["(PBB)", "(Siti Aminah)", "(2025)"])("but not %s", (bracket) => {
    expect(credits(`${STORY}\n${STORY} ${bracket}`)).toEqual([]);
  });

  test("nor in front of more of the story", () => {
    expect(credits(`${STORY} (Aqi)\n${STORY}`)).toEqual([]);
  });
});
