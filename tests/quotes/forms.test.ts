import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const contents = (text: string) => extractQuotes(text, { now: "2026-11-21" }).map(({ content }) => content.text);

describe("what points back at the sentence before", () => {
  it.each([
    "Harga beras di Kediri akan turun. Desakan tersebut disampaikan Siti Aminah.",
    "Harga beras di Kediri akan turun. Kabar ini disampaikan Siti Aminah.",
    "Harga beras di Kediri akan turun. Hal tersebut sebagaimana yang disampaikan Siti Aminah.",
    "Harga beras di Kediri akan turun. Hal itu ia utarakan di Blitar.",
    "Harga beras di Kediri akan turun. Hal itu disampaikannya di Blitar.",
  ])("%s", (text) => {
    expect(contents(text)).toEqual(["Harga beras di Kediri akan turun"]);
  });

  it.each([
    "Harga beras di Kediri akan turun. Ajakan tersebut disampaikan dalam pameran di Blitar.",
    "Harga beras di Kediri akan turun. Hal itu mereka buktikan di Blitar.",
    "Siti Aminah menyinggung soal harga beras di Kediri. Hal itu disampaikannya di Blitar.",
    "Siti Aminah melapor kepada menteri bahwa harga beras akan turun. Hal itu disampaikannya di Blitar.",
  ])("tells of nobody's words: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("a noun of saying with its clause", () => {
  it("is the subject of the passive", () => {
    expect(contents("Imbauan agar warga segera mengungsi juga disampaikan oleh Siti Aminah.")).toEqual([
      "warga segera mengungsi",
    ]);
  });

  it.each([
    "Saran untuk menurunkan harga akhirnya disampaikan kepada Siti Aminah.",
    "Pesan agar warga waspada disampaikan melalui pengeras suara.",
  ])("has no agent: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("texts and figures", () => {
  it.each([
    ["Dalam surat itu disebutkan namanya sudah dihapus.", "namanya sudah dihapus"],
    ["Dijelaskan dalam Perda Nomor 1 Tahun 2024 bahwa pajak itu berlaku lama.", "pajak itu berlaku lama"],
    ["Mengacu pada pernyataan Siti Aminah, tidak semua pedagang kena pajak.", "tidak semua pedagang kena pajak"],
    ["Berdasarkan sumber dari Kementerian Pertanian tahun 2021, harga beras akan turun.", "harga beras akan turun"],
    ["Berdasarkan hasil survei Pertamina, harga minyak akan turun.", "harga minyak akan turun"],
    ["Dikutip dari pertanian.org, padi gogo merupakan padi lahan kering.", "padi gogo merupakan padi lahan kering"],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it.each([
    "Dalam surat itu disebutkan tanggal dan tempat.",
    "Mengacu pada aturan itu, polisi menutup jalan.",
    "Berdasarkan sumber yang ada, harga beras akan turun.",
  ])("%s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("behind a person", () => {
  it.each([
    ["Menurut Siti setiap hari beras yang terjual enam ton.", "setiap hari beras yang terjual enam ton"],
    ["Menurutnya harga minyak itu rata-rata Rp17.000 per liter.", "harga minyak itu rata-rata Rp17.000 per liter"],
    ["Menurut Siti, pada Jumat pagi sebelum gempa, ia melihat truk.", "pada Jumat pagi sebelum gempa, ia melihat truk"],
  ])("`menurut` needs no comma and no verb: %s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it("but behind a thing it does", () => {
    expect(contents("Menurut jadwal setiap hari kereta itu empat kali.")).toEqual([]);
  });
});

describe("a condition behind whom somebody asks", () => {
  it.each([
    [
      "Siti Aminah mengimbau kepada seluruh sekolah jika menemukan menu basi agar segera melapor.",
      "jika menemukan menu basi agar segera melapor",
    ],
    ["Siti Aminah meminta kepada warga untuk melapor jika ada pungutan.", "warga untuk melapor jika ada pungutan"],
    ["Siti Aminah mengatakan kepada wartawan jika harga beras turun.", "harga beras turun"],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });
});

describe("long subjects", () => {
  it.each([
    [
      "Siti Aminah menduga kerugian akibat banjir itu mencapai Rp1 miliar.",
      "kerugian akibat banjir itu mencapai Rp1 miliar",
    ],
    [
      "Siti Aminah menduga kerugian yang disebabkan oleh banjir itu mencapai Rp1 miliar.",
      "kerugian yang disebabkan oleh banjir itu mencapai Rp1 miliar",
    ],
    ["Siti Aminah menyebut kendala itu lantaran jalan longsor.", "kendala itu lantaran jalan longsor"],
    ["Penerima beasiswa, katanya, tetap gratis.", "Penerima beasiswa, katanya, tetap gratis"],
  ])("have a predicate: %s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it.each([
    "Siti Aminah menyebut nama-nama yang disebabkan oleh banjir itu.",
    "Siti Aminah menekankan kembali satu aturan dasar yang wajib dipatuhi, yakni kebersihan.",
    "Siti Aminah menyatakan kesiapannya untuk menggarap sawah itu.",
    "Siti Aminah mengakui hasil tersebut.",
    "Siti Aminah mengeluh usai bersantap di warung itu.",
  ])("or none: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("what is thought", () => {
  it.each(["Siti Aminah tidak menyangka bahwa rumahnya dijual.", "Banyak warga tahu bagaimana rasanya lapar."])(
    "is not said: %s",
    (text) => {
      expect(contents(text)).toEqual([]);
    },
  );

  it("unless somebody says so", () => {
    expect(contents("Siti Aminah menduga bahwa rumahnya dijual.")).toEqual(["rumahnya dijual"]);
  });
});

describe("people who are to act", () => {
  it("are called on", () => {
    expect(contents("Siti Aminah mendorong para petani menanam jagung.")).toEqual(["para petani menanam jagung"]);
  });

  it.each([
    "Siti Aminah mendorong ekonomi daerah meningkat.",
    "Siti Aminah mendorong petani yang menanam jagung.",
    "Rencana itu, yaitu mendorong para petani menanam jagung.",
  ])("things grow: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("two halves round a cue", () => {
  it.each([
    "Meski semua warga desa itu sudah mengungsi, menurut Siti Aminah, bantuan belum datang",
    "Meski semua warga desa itu sudah mengungsi, kata Siti Aminah, bantuan belum datang",
    "Itu bukan sekadar soal harga beras di pasar, kata Siti Aminah, melainkan bisa membawa dampak",
    "Untuk semua tugas yang bisa dibilang tak ada habisnya di desa itu, menurut Siti Aminah, diturunkan dua petugas",
    "Sementara desa lain yang gudangnya rusak sejak gempa itu, lanjut Siti Aminah, jarang terjadi banjir besar",
    "Harga beras turun tajam tahun ini, sebab pada tahun lalu, papar Siti Aminah lagi, stok menumpuk di gudang",
    "Kewajiban menanam padi di lahan basah, menurut Siti Aminah juga berpotensi merugikan petani",
  ])("of which one waits for the other: %s", (text) => {
    expect(contents(`${text}.`)).toEqual([text]);
  });

  it.each([
    ["Stok beras di gudang desa itu masih aman", "kata Siti Aminah, mengutip data koperasi"],
    ["Stok beras di gudang desa itu masih aman", "kata Siti Aminah, didampingi suaminya"],
    ["Untuk warga yang pindah, pemerintah membangun gudang baru", "kata Siti Aminah, saat ditemui di Kediri"],
    ["Panen raya digelar di lahan milik koperasi di Kediri", "diakui Siti Aminah"],
  ])("but %s | %s", (content, round) => {
    expect(contents(`${content}, ${round}.`)).toEqual([content]);
  });
});

describe("a passive behind the clause", () => {
  it.each([
    "Koperasi itu membangun gudang beras baru di Kediri, didukung Siti Aminah.",
    "Koperasi itu membuka gudang beras baru di Kediri, disepakati Siti Aminah.",
    "Jika panen sudah selesai, nilai ekonomi yang didapat mencapai Rp2 miliar.",
  ])("by which nothing is said: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("where the reporter goes on", () => {
  it.each([
    [
      "Siti Aminah mengatakan harga beras akan naik dalam laporan terbarunya pada April 2025.",
      ["harga beras akan naik"],
    ],
    [
      "Siti Aminah menyatakan ia akan “melindungi setiap jengkal tanah desa” — menandai babak baru.",
      ["ia akan “melindungi setiap jengkal tanah desa”"],
    ],
    [
      "Siti Aminah mengatakan harga akan naik dan berjanji untuk menurunkannya segera.",
      ["harga akan naik", "menurunkannya segera"],
    ],
  ])("%s", (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it("but not inside the statement", () => {
    expect(contents("Siti Aminah mengatakan dalam laporannya terdapat banyak kesalahan besar.")).toEqual([
      "dalam laporannya terdapat banyak kesalahan besar",
    ]);
  });

  it("takes `katanya` that has lost its comma", () => {
    expect(contents("Sejauh ini stok beras masih aman katanya.")).toEqual(["Sejauh ini stok beras masih aman"]);
    expect(contents("Siti Aminah tidak pernah menepati katanya.")).toEqual([]);
  });
});

const story = (...paragraphs: string[]) =>
  `Harga beras naik di Kediri.\n${paragraphs.join("\n")}\nPasar buka hingga sore.`;

describe("a sentence between what is reported and what is quoted of one speaker", () => {
  const reported = "Siti Aminah mengatakan bantuan akan dibagikan.";
  const quoted = "“Semua warga akan mendapat bagian,” kata Siti Aminah.";

  const again = "“Ya, bagian tiap keluarga sama, petugas mengawasi pembagian itu,” kata Siti Aminah.";

  it.each([again, again.replace("kata Siti Aminah", "ujarnya"), again.replace("kata Siti Aminah", "kata dia")])(
    "is his where he says it again: %s",
    (last) => {
      const between = "Pembagian itu akan diawasi petugas";
      expect(contents(story(reported, `${between}.`, last))).toContain(between);
      expect(contents(`${reported} ${between}. ${last}`)).toContain(between);
    },
  );

  it.each([
    [reported, "Pembagian itu akan diawasi petugas.", quoted],
    [reported, "Pembagian itu akan diawasi petugas.", again.replace("Siti Aminah", "Budi Santoso")],
    [quoted, "Pembagian itu akan diawasi petugas.", again],
    [reported, "Ia juga mengawasi pembagian itu bersama petugas.", again],
    [reported, "Sebelumnya, pembagian itu tidak diawasi petugas.", again],
    [reported, "Siti Aminah mengawasi pembagian itu bersama petugas.", again],
    [reported, "Hal itu disampaikannya di balai desa yang penuh.", quoted],
    [reported, "Hal itu, diungkap saat kunjungannya ke balai desa.", quoted],
    [reported, "Namun, Siti juga menyoroti masalah yang muncul.", quoted],
    [reported, "Sebagaimana diketahui, bantuan itu sudah lama dinanti.", quoted],
    [reported, "Pembagian itu akan diawasi petugas.", "“Semua warga akan mendapat bagian,” kata Budi Santoso."],
  ])("is not: %s %s", (first, between, last) => {
    const kept = contents(story(first, between, last));
    expect(kept).not.toContain(between.slice(0, -1));
  });
});

describe("a sentence that tells of `pihaknya`", () => {
  const own = "Saat ini pihaknya masih menunggu bantuan dari kabupaten";

  it.each([
    `“Gudang kami terendam,” kata Siti Aminah. ${own}.`,
    `Siti Aminah mengatakan gudang itu terendam.\n${own}. Hujan belum berhenti.`,
    `Siti Aminah meminta warga tetap tenang. ${own}.`,
  ])("is the speaker's: %s", (text) => {
    expect(contents(story(text))).toContain(own);
    expect(contents(text)).toContain(own);
  });

  it.each([
    `“Gudang kami terendam,” kata Siti Aminah. Gudang itu milik Budi Santoso. ${own}.`,
    `“Gudang kami terendam,” kata Siti Aminah. ${own}, Siti mengunjungi warga.`,
    "“Gudang kami terendam,” kata Siti Aminah. Tak hanya itu, pihaknya juga menggandeng kabupaten.",
    "“Gudang kami terendam,” kata Siti Aminah. Hal itu disampaikan setelah pihaknya dihubungi wartawan.",
  ])("is not: %s", (text) => {
    expect(contents(text)).toHaveLength(1);
  });
});

describe("behind a report", () => {
  it.each([
    "Siti Aminah mengatakan padi gogo tahan kering. Padi gogo sendiri adalah padi lahan kering.",
    "Siti Aminah mengatakan harga beras akan turun. Keputusan ini menjadi bukti bahwa warga didengar.",
    "BMKG menduga gempa itu akan berulang. BMKG juga telah memasang alat baru.",
  ])("the reporter explains: %s", (text) => {
    expect(contents(story(text))).toHaveLength(1);
  });

  it("the speaker goes on", () => {
    expect(
      contents(story("Siti Aminah mengatakan harga beras akan turun. Hal ini didukung oleh panen yang baik.")),
    ).toHaveLength(2);
  });
});
