import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const now = { now: "2026-11-21" };
const contents = (text: string) => extractQuotes(text, now).map(({ content }) => content.text);
const speakers = (text: string) => extractQuotes(text, now).map(({ speaker }) => speaker?.name ?? null);

describe("a date behind the comma of a cue", () => {
  it.each([
    ["Siti Aminah mengatakan, setiap hari, ada dua rapat di kantor itu.", "setiap hari, ada dua rapat di kantor itu"],
    ["Siti Aminah mengatakan, tahun depan, pabrik itu akan dibuka.", "tahun depan, pabrik itu akan dibuka"],
    ["Siti Aminah mengatakan, saat ini, pabrik itu sudah dibuka.", "saat ini, pabrik itu sudah dibuka"],
    ["Siti Aminah mengatakan, ke depan, pabrik itu akan dibuka.", "ke depan, pabrik itu akan dibuka"],
  ])("tells when it is so: %s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it.each([
    "Siti Aminah mengatakan, Jumat (5/8/2022), pabrik itu akan dibuka.",
    "Siti Aminah mengatakan, kemarin, pabrik itu akan dibuka.",
    "Siti Aminah mengatakan, baru-baru ini, pabrik itu akan dibuka.",
  ])("tells when it was said: %s", (text) => {
    expect(contents(text)).toEqual(["pabrik itu akan dibuka"]);
  });
});

describe("words between a cue and its comma", () => {
  it("are no part of what was said", () => {
    expect(contents("Siti Aminah menjelaskan lebih lanjut, pabrik itu akan dibuka.")).toEqual([
      "pabrik itu akan dibuka",
    ]);
    expect(contents("Menurut keputusan tadi, pabrik itu akan dibuka.")).toEqual(["pabrik itu akan dibuka"]);
    expect(
      contents("Siti Aminah mengatakan kepada Budi Hartono, Kepala Dinas Pasar Kediri, bahwa pabrik itu akan dibuka."),
    ).toEqual(["pabrik itu akan dibuka"]);
  });

  it("are what was said where a clause stands between the commas", () => {
    expect(
      contents("Siti Aminah mengatakan kepada wartawan, Kediri menolak pabrik itu, bahwa pun warganya butuh kerja."),
    ).toEqual(["Kediri menolak pabrik itu, bahwa pun warganya butuh kerja"]);
  });
});

describe("verbs of noticing", () => {
  it.each([
    ["Siti Aminah menyadari, pabrik itu belum dapat dibuka.", "pabrik itu belum dapat dibuka"],
    ["Siti Aminah mengamati, pabrik itu belum dapat dibuka.", "pabrik itu belum dapat dibuka"],
    ["BMKG memprakirakan hujan lebat akan turun di Kediri.", "hujan lebat akan turun di Kediri"],
    ["Siti Aminah bersikeras bahwa pabrik itu aman.", "pabrik itu aman"],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it.each([
    "Petugas mengamati, mencatat, dan melaporkan keadaan gunung itu.",
    "Siti Aminah bersikukuh dengan apa yang ia gariskan tanpa mau berubah.",
    "Siti Aminah menggarisbawahi pentingnya latihan untuk menjaga kesehatan.",
  ])("report acts and things too: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("a call without a conjunction", () => {
  it("has `segera` and a verb", () => {
    expect(contents("Siti Aminah mendorong DPR segera membahas rancangan itu.")).toEqual([
      "DPR segera membahas rancangan itu",
    ]);
    expect(contents("Siti Aminah mendorong perubahan segera di kantor itu.")).toEqual([]);
  });
});

describe("one act beside another that is still to come", () => {
  it("is not said", () => {
    expect(contents("Pertamina akan memantau harga, membuka posko, serta memastikan pasokan beras aman.")).toEqual([]);
  });

  it("is said where it stands by itself", () => {
    expect(contents("Pertamina memantau harga dan memastikan pasokan beras aman.")).toEqual(["pasokan beras aman"]);
  });
});

describe("marked words from a text", () => {
  it.each([
    ["“Setiap orang wajib menjaga hutan,” mengutip Pasal 4 aturan itu.", "mengutip"],
    ["“Setiap orang wajib menjaga hutan,” demikian dikutip dari lampiran aturan itu.", "dikutip"],
    ["“Setiap orang wajib menjaga hutan,” demikian tertulis dalam laporan tersebut.", "tertulis"],
    ["“Setiap orang wajib menjaga hutan,” begitu bunyi pasal 4 aturan itu.", "begitu bunyi"],
  ])("%s", (text, cue) => {
    const [quote] = extractQuotes(text, now);
    expect(quote).toMatchObject({
      kind: "direct",
      cue: { text: cue },
      content: { text: "Setiap orang wajib menjaga hutan" },
    });
  });

  it("are not a medium's words", () => {
    const text = "“Saya senang sekali,” kata Siti Aminah.\n\n“Kami menang lagi hari ini,” dikutip dari Reuters.";
    expect(extractQuotes(text, now).some(({ cue }) => cue?.text === "dikutip")).toBe(false);
  });
});

describe("a few marked words behind an inserted cue", () => {
  it("go on with the sentence", () => {
    expect(contents("“Silakan mencoba,” ujar Siti Aminah, “asal hati-hati.”")).toEqual([
      "Silakan mencoba",
      "asal hati-hati.",
    ]);
  });

  it("but not the titles in a list", () => {
    expect(contents("“Kami menonton,” kata Siti Aminah, “Laut,” dan “Hutan” di bioskop.")).toEqual(["Kami menonton"]);
  });
});

describe("who stays in mind", () => {
  it("is not the crowd", () => {
    expect(
      speakers(
        "Ketua warga Budi Santoso menolak pabrik itu. “Kami tidak mau,” kata Budi. Mereka khawatir sungai itu tercemar. “Airnya kami minum,” ujarnya.",
      ).at(-1),
    ).toBe("Budi Santoso");
  });

  it("is not whose words are only told of", () => {
    expect(
      speakers(
        "“Kami tidak setuju,” kata Budi Santoso. Ia membaca putusan Mahkamah Konstitusi yang menyebutkan bahwa aturan itu sah. “Kami akan menggugat lagi,” katanya.",
      ).at(-1),
    ).toBe("Budi Santoso");
  });

  it("is who is in the same case", () => {
    expect(
      speakers(
        "“Saya lelah,” kata Budi Santoso. Demikian juga dengan Siti Aminah, pedagang di pasar itu. Ia mengaku belum tidur sejak kemarin.",
      ),
    ).toEqual(["Budi Santoso", "Siti Aminah"]);
  });
});

describe("what papers show and say", () => {
  it.each([
    ["Data Pertamina menunjukkan pasokan beras turun tajam.", "pasokan beras turun tajam"],
    ["Dalam putusan itu disebutkan bahwa terdakwa itu bersalah.", "terdakwa itu bersalah"],
    ["Pada Pasal 4 aturan itu ditegaskan bahwa hutan wajib dijaga.", "hutan wajib dijaga"],
  ])("%s", (text, content) => {
    expect(contents(text)).toContain(content);
  });

  it.each([
    "Siti Aminah menunjukkan rumahnya rusak diterjang banjir.",
    "Hasil tes menunjukkan penurunan risiko yang besar.",
    "Dalam rapat itu disebutkan bahwa terdakwa bersalah.",
    "Dalam laporan itu perlu disebutkan bahwa terdakwa bersalah.",
  ])("nobody else shows or writes: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });

  it("stay in nobody's mind", () => {
    const text =
      "“Kami taat aturan,” kata Siti Aminah. Dalam Keppres Nomor 4 Tahun 2020 disebutkan bahwa hutan wajib dijaga. Dia menegaskan hutan itu dijaga negara.";
    expect(speakers(text).at(-1)).toBe("Siti Aminah");
  });
});

describe("where a reported clause ends", () => {
  it("is at a call of the same speaker", () => {
    expect(contents("Siti Aminah menilai pasokan beras masih aman dan meminta warga tidak panik.")).toEqual([
      "pasokan beras masih aman",
      "warga tidak panik",
    ]);
    expect(contents("Siti Aminah menilai kebijakan itu baik dan mendorong warga bekerja.")).toEqual([
      "kebijakan itu baik dan mendorong warga bekerja",
    ]);
  });

  it("is at who is set against him", () => {
    expect(
      contents("Siti Aminah menilai pasokan masih aman, sementara Budi Santoso menyebut pasokan sudah habis."),
    ).toEqual(["pasokan masih aman", "pasokan sudah habis"]);
  });

  it("is at who is set against him behind what he is", () => {
    expect(
      contents(
        "Siti Aminah menilai pasokan masih aman, sedangkan rekannya dari Bali, Budi Santoso, menilai pasokan sudah habis.",
      ),
    ).toEqual(["pasokan masih aman", "pasokan sudah habis"]);
  });

  it("is behind the cue where both halves are short", () => {
    expect(contents("Bantuan, kata Siti Aminah, terus mengalir.")).toEqual([
      "Bantuan, kata Siti Aminah, terus mengalir",
    ]);
    expect(contents("Pemerintah, kata Siti Aminah, harus berhemat.")).toEqual([
      "Pemerintah, kata Siti Aminah, harus berhemat",
    ]);
  });
});

describe("somebody whose name stands by itself", () => {
  it("has done nothing", () => {
    const text =
      "“Kami terus bekerja,” kata Siti Aminah. Warga dirawat di RSUD. Prof. dr. Budi Santoso Kediri. Ia meminta warga tetap tenang.";
    expect(speakers(text).at(-1)).toBe("Siti Aminah");
  });
});

describe("a news agency with what it is", () => {
  it("is the agency", () => {
    const [quote] = extractQuotes("Diberitakan kantor berita Reuters, Senin (13/6/2022), harga sawit naik tajam.", now);
    expect(quote?.speaker).toMatchObject({ name: "Reuters" });
    expect(quote?.speaker?.entity).not.toBeNull();
  });
});

describe("`demikian` and a name", () => {
  it("close marked words", () => {
    const [quote] = extractQuotes("“Kami belum tahu soal itu,” demikian Siti Aminah.", now);
    expect(quote).toMatchObject({ cue: { text: "demikian" }, speaker: { name: "Siti Aminah" } });
  });

  it("but open a sentence where a verb follows", () => {
    expect(contents("“Kami belum tahu soal itu,” demikian Siti Aminah menutup pidatonya.")).toEqual([]);
  });

  it("`Begini kata Siti`", () => {
    const [quote] = extractQuotes("Begini kata Siti Aminah: “Kami belum tahu soal itu.”", now);
    expect(quote).toMatchObject({ rule: "quote/cue-first", speaker: { name: "Siti Aminah" } });
  });
});

it("a link inside the paragraph is no more of the speech before it", () => {
  const text =
    "Juru bicara KPK mengatakan bahwa tarif angkutan diperbaiki. Baca juga: Harga Cabai Naik Lagi\nWarga menunggu di halte.\nHujan turun.";
  expect(contents(text)).toEqual(["tarif angkutan diperbaiki"]);
});

describe("a passive cue in front that has nobody who says it", () => {
  it.each([
    ["Disebutkan bahwa Budi Hartono menanam jagung di Kediri.", "Budi Hartono menanam jagung di Kediri"],
    ["Dijelaskan, panen tahun ini akan lebih besar.", "panen tahun ini akan lebih besar"],
    ["Lebih jauh dikatakan bahwa panen itu akan dijual.", "panen itu akan dijual"],
    ["Di dalam surat itu dijelaskan, panen itu akan dijual.", "panen itu akan dijual"],
  ])("opens what was said: %s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it.each([
    "Diketahui bahwa panen itu akan dijual.",
    "Disebutkan banyak orang, panen itu akan dijual.",
    "Dijelaskan juga cara menanam jagung.",
  ])("tells nobody's words: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("a noun of saying that somebody tells of", () => {
  it("has a verb behind its pointer", () => {
    expect(contents("Siti Aminah menegaskan keputusan soal pasar itu berada di tangan bupati.")).toEqual([
      "keputusan soal pasar itu berada di tangan bupati",
    ]);
  });

  it.each([
    "Siti Aminah menyampaikan usulan soal pasar itu kepada bupati.",
    "Siti Aminah menyampaikan kritik atas rencana itu dengan mengirim surat.",
  ])("or is handed over: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});
