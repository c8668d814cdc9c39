import { describe, expect, it } from "vitest";
import type { MentionKind } from "../../src/types.js";
import { entitiesOf } from "./found.js";

/** What is said of each person by other words than his name: `pronoun Ia`. */
function meant(text: string, kinds: readonly MentionKind[] = ["pronoun", "clitic"]): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const { name, mentions } of entitiesOf(text)) {
    const others = mentions.filter(({ kind }) => kinds.includes(kind));
    for (const { start, end, text: words } of others) expect(text.slice(start, end)).toBe(words);
    if (others.length > 0) table[name] = others.map(({ kind, text: words }) => `${kind} ${words}`);
  }
  return table;
}

describe("pronouns and clitics mean", () => {
  it("the person who opened the sentence before", () => {
    expect(meant("Bupati Ratna Dewi tiba. Ia lelah. Menurut dia, jalannya rusak.")).toEqual({
      "Ratna Dewi": ["pronoun Ia", "pronoun dia"],
    });
  });

  it("the person who spoke last, by the clitic on the verb too", () => {
    expect(meant("“Kami tetap menunggu kabar itu,” kata Ratna Dewi. “Semua sudah siap sejak pagi,” imbuhnya.")).toEqual(
      {
        "Ratna Dewi": ["clitic nya"],
      },
    );
    expect(meant("Ratna Dewi hadir. Menurutnya, harga naik.")).toEqual({ "Ratna Dewi": ["clitic nya"] });
  });

  it("the one who speaks of a suspect, by the clitic", () => {
    const told = (role: string) =>
      meant(
        `“Kami menahan dua orang pagi ini,” kata Ratna Dewi. ${role} Doni Pratama lalu kabur. “Kami masih mencari dia di hutan,” katanya.`,
      );
    expect(told("Tersangka")).toEqual({ "Ratna Dewi": ["clitic nya"] });
    expect(told("Pelaku usaha")).toEqual({ "Doni Pratama": ["clitic nya"] });
    expect(told("Bupati")).toEqual({ "Doni Pratama": ["clitic nya"] });
  });

  it("the person who spoke to somebody", () => {
    expect(meant("“Kami hadir,” kata Ratna Dewi kepada wartawan, Senin. Ia menambahkan harga naik.")).toEqual({
      "Ratna Dewi": ["pronoun Ia"],
    });
  });

  it("the subject of its own sentence", () => {
    expect(meant("Bupati Ratna Dewi mengatakan bahwa dia akan pulang.")).toEqual({ "Ratna Dewi": ["pronoun dia"] });
  });

  it("a person by way of the bare role", () => {
    const text = "Menlu Rusia Pyotr Sokolov tiba. Hujan turun. Menlu Rusia menolak usul itu. Beliau pulang.";
    expect(meant(text)).toEqual({ "Pyotr Sokolov": ["pronoun Beliau"] });
  });

  it.each([
    ["a relative who is named", "Adik korban, Siti Aminah, meminta keadilan. Ia pulang.", "Siti Aminah", "pronoun Ia"],
    [
      "a relative told by another's name",
      "Adik Ratna Dewi, Budi Santoso, datang. Ia diam.",
      "Budi Santoso",
      "pronoun Ia",
    ],
    ["somebody brought in by name", "Salah satu penumpang adalah Siti Aminah. Ia pulang.", "Siti Aminah", "pronoun Ia"],
    [
      "the only person of the sentence",
      "Karya itu mengantar Siti Aminah ke final. Ia menang.",
      "Siti Aminah",
      "pronoun Ia",
    ],
    [
      "a speaker behind what he is",
      "Peneliti hukum laut, Siti Aminah, menilai aturan itu longgar. Ia meminta perbaikan.",
      "Siti Aminah",
      "pronoun Ia",
    ],
    [
      "a speaker behind an adverbial",
      "Terkait hal itu, Direktur Reserse Polda Jambi Budi Santoso mengaku tahu. Ia meminta waktu.",
      "Budi Santoso",
      "pronoun Ia",
    ],
    [
      "the speaker, though others have acted since",
      "Menurut Siti Aminah, harga naik. Pedagang sudah menambah stok. “Kami menunggu kabar itu sejak pagi,” ujarnya.",
      "Siti Aminah",
      "clitic nya",
    ],
  ])("%s", (_, text, name, mention) => {
    expect(meant(text)).toEqual({ [name]: [mention] });
  });
});

describe("pronouns and clitics are left alone", () => {
  it.each([
    ["inside somebody's words", "Ratna Dewi tiba. “Dia itu orang yang sangat baik sekali,” teriak massa."],
    ["where another person has come between", "Ratna Dewi tiba. Acara itu dihadiri Budi Santoso. Ia pulang."],
    ["behind a speaker without a name", "Ratna Dewi tiba. Harga naik, kata seorang pedagang. Ia mengeluh."],
    ["behind a role that nobody holds", "Ratna Dewi tiba. Kapolres mengatakan, jalan ditutup. Dia pulang."],
    ["behind a preposition", "Ratna Dewi tiba. Massa marah kepada dia."],
    ["of a relative", "Ratna Dewi tiba. Kakak Budi Santoso menolak usul itu. Dia pulang."],
    ["behind another speaker without a name", "Menurut Siti Aminah, harga naik. Pedagang mengeluh rugi. Ia pulang."],
    ["of who was only named, behind a speaker", "Acara itu dihadiri Siti Aminah. Semua hadir, katanya."],
    ["before anybody is named", "Ia datang lebih dahulu. Ratna Dewi menyusul."],
    ["on a noun", "Ratna Dewi tiba. Rumahnya jauh. Sebelumnya hujan turun."],
    ["long after", `Ratna Dewi tiba. ${"Hujan turun sepanjang hari. ".repeat(12)}Ia diam.`],
  ])("%s", (_, text) => {
    expect(meant(text)).toEqual({});
  });
});

describe("bare roles", () => {
  const roles = (text: string) => meant(text, ["role"]);

  it("with a capital mean their holder, small ones where they are pointed at or speak", () => {
    const text =
      "Presiden Prancis Henri Dubois tiba. Presiden melantik menteri. Sang presiden pulang. Harga naik, kata presiden. Warga memuji presiden itu.";
    expect(roles(text)).toEqual({
      "Henri Dubois": ["role Presiden", "role Sang presiden", "role presiden", "role presiden"],
    });
  });

  it("with a name in them and pointed at mean whoever is in mind", () => {
    const text =
      "Ratna Dewi tiba. Politikus Partai Golkar itu menolak. Ia pulang. “Semua sudah siap sejak pagi,” ujar mantan Gubernur Riau tersebut.";
    expect(meant(text, ["role", "pronoun"])).toEqual({
      "Ratna Dewi": ["role Politikus Partai Golkar", "pronoun Ia", "role mantan Gubernur Riau"],
    });
  });

  it.each([
    ["Ratna Dewi tiba. Warga Kebumen itu menolak. Siswa SMA Negeri 4 Malang tersebut pulang."],
    ["Acara itu dihadiri Ratna Dewi. Politikus Partai Golkar itu menolak."],
    ["Bupati Ratna Dewi tiba. Pemilihan bupati ditunda. Ia calon bupati. Jabatan Bupati kosong."],
    ["Bupati Ratna Dewi tiba. Keputusan Bupati terbit. Kantor Bupati tutup. Peraturan Bupati Nomor 7 berlaku."],
    ["Kepala Polsek Ratna Dewi tiba. Bagian kepala dan kaki terluka."],
    ["Presiden Henri Dubois tiba bersama Presiden ke-6 Budi Santoso. Kursi presiden kosong."],
    ["Kepala Dinas Ratna Dewi tiba. Kepala Urusan Rumah Tangga pulang."],
  ])("of nobody: %s", (text) => {
    expect(roles(text)).toEqual({});
  });
});
