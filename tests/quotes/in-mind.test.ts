import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

/** Who says the last quote: the entity's name, or in brackets what else is known of him. */
function lastSpeaker(text: string): string | null {
  const { entities, quotes } = extract(text, { now: "2026-11-21" });
  const speaker = quotes.at(-1)?.speaker ?? null;
  const known = entities.find(({ id }) => id === speaker?.entity)?.name;
  return known ?? (speaker && `(${speaker.name})`);
}

const ECONOMIST = "Ekonom Ratna Dewi menilai aturan itu cacat. “Harus dicabut,” kata Ratna.\n\n";

describe("an office without a name that opens a sentence and does something", () => {
  it.each([
    [
      `${ECONOMIST}Adapun Menteri Kehutanan enggan berkomentar. Ia hanya mengatakan aturan itu sah.`,
      "(Menteri Kehutanan)",
    ],
    [
      `${ECONOMIST}Sementara itu, Kepala Dinas Pasar menepis tudingan itu. “Semua sah,” ujarnya.`,
      "(Kepala Dinas Pasar)",
    ],
    [`${ECONOMIST}Menteri Kehutanan tak sependapat. Menurut dia, aturan itu sah.`, "(Menteri Kehutanan)"],
    [`${ECONOMIST}Seorang sopir yang parkir di depan pasar menggeleng. “Saya tidak tahu,” katanya.`, "(Seorang sopir)"],
    [
      `Bupati Kediri Budi Santoso hadir. ${ECONOMIST}Bupati enggan berkomentar. Dia hanya mengatakan aturan itu sah.`,
      "Budi Santoso",
    ],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    [`${ECONOMIST}Presiden telah menandatanganinya pekan lalu. Menurutnya, aturan itu tidak sah.`],
    [`${ECONOMIST}Kepala desa juga harus bekerja keras. Menurutnya, aturan itu tidak sah.`],
    [`${ECONOMIST}Gubernur dan wakilnya menolak hadir. Menurutnya, aturan itu tidak sah.`],
    [`${ECONOMIST}Siswa menjalani ujian. “Mereka sehat,” tuturnya.`],
    ["Ekonom Ratna Dewi menemui Menteri Kehutanan. Ia mengatakan aturan itu cacat."],
  ])("leaves the speaker in mind: %s", (text) => {
    expect(lastSpeaker(text)).toBe("Ratna Dewi");
  });
});

describe("a noun of a person with a pointer behind it", () => {
  it.each([
    ["Siti Aminah pulang. “Saya lelah,” ujar mantan istri Budi Santoso itu."],
    ["Siti Aminah pulang. “Saya lelah,” ujar kekasih pesepak bola Budi Santoso tersebut."],
    ["Siti Aminah menang. “Saya lelah,” ujar peraih medali emas Asian Games 2018 tersebut."],
    ["Siti Aminah menang. “Saya lelah,” ujar penggawa Persib itu."],
    ["Siti Aminah hadir. “Saya lelah,” ujar perempuan kelahiran Kediri, 3 Maret 1968 itu."],
    ["Siti Aminah hadir. “Saya lelah,” ujar gadis kelahiran 2003 tersebut."],
    ["Siti Aminah hadir. “Saya lelah,” ujar warga Desa Ngasem, Kecamatan Gurah itu."],
    ["Siti Aminah hadir. “Saya lelah,” ujar perwira berpangkat tiga balok itu."],
    ["Siti Aminah hadir. “Saya lelah,” ujar perempuan berjilbab itu."],
    ["“Saya lelah,” kata Siti Aminah. Menantu Presiden ke-7 RI Joko Widodo itu mengaku ingin pulang."],
    ["Siti Aminah hadir. “Saya lelah,” kata sang pelatih."],
  ])("calls back who was told of: %s", (text) => {
    expect(lastSpeaker(text)).toBe("Siti Aminah");
  });

  it.each([
    ["Siti Aminah pulang. “Saya lelah,” ujar warga di desa itu.", "(warga)"],
    ["Siti Aminah pulang. Menurut warga, itu sudah lama terjadi di desa mereka.", "(warga)"],
    ["Siti Aminah pulang. “Saya lelah,” kata sang adik.", "(sang adik)"],
    ["Siti Aminah menang. “Saya lelah,” kata bek Budi Santoso.", "Budi Santoso"],
    ["Siti Aminah pulang. “Saya lelah,” kata warga Kediri, Budi Santoso.", "Budi Santoso"],
  ])("not here: %s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("who is told of by another", () => {
  it.each([
    [
      "Bupati Kediri Budi Santoso divonis 9 tahun penjara. Kuasa hukum Budi menilai putusan itu keliru.",
      "(Kuasa hukum Budi)",
    ],
    ["Budi Santoso absen. “Beliau sakit,” kata jubir Budi.", "(jubir Budi)"],
    ["“Kami keberatan,” kata pengacara Budi Santoso. Pengacara Budi mengatakan kliennya sakit.", "Budi Santoso"],
    [
      "Hal itu disampaikan Budi Santoso, pengacara Siti Aminah. Pengacara Budi mengatakan kliennya sakit.",
      "Budi Santoso",
    ],
    ["Hal itu disampaikan oleh Budi Santoso, kuasa hukum Siti Aminah. “Kami akan banding,” ujarnya.", "Budi Santoso"],
    [
      "Kuasa hukum Bupati Rudi Hartono, Budi Santoso SH MH, saat ditemui di Kediri mengatakan kliennya tidak bersalah.",
      "Budi Santoso",
    ],
    ["Siti Aminah berjualan gorengan. Suaminya, Budi, bekerja di pabrik. “Uang saya habis,” ujarnya.", "Siti Aminah"],
    ["Siti Aminah berjualan gorengan. Suaminya, Budi, mengatakan uangnya habis. “Kami bingung,” ujarnya.", "Budi"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("a name behind the noun and a comma", () => {
  it.each([
    ["“Semua selamat,” ujar saksi, Siti Aminah, Kamis (19/6/2025).", "Siti Aminah"],
    ["“Uang tidak cukup,” kata pendirinya, Budi Santoso, kepada wartawan.", "Budi Santoso"],
    ["Menurut ketuanya, Budi Santoso, uang itu tidak cukup.", "Budi Santoso"],
    ["“Semua selamat,” ujar korban, Rabu (18/6).", "(korban)"],
    ["Menurut polisi, Budi Santoso, warga Kediri, ditangkap di rumahnya.", "(polisi)"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("one of several in a house or a court", () => {
  it.each([
    [
      "Bupati Kediri Budi Santoso membuka acara. Wakil Bupati Kediri mengatakan dana itu cukup.",
      "(Wakil Bupati Kediri)",
    ],
    [
      "Rektor UGM Siti Aminah hadir. Dekan Fakultas Hukum UGM mengatakan beasiswa tersedia.",
      "(Dekan Fakultas Hukum UGM)",
    ],
    ["Wakil Bupati Kediri Budi Santoso hadir. “Dana itu cukup,” kata Wakil Bupati.", "Budi Santoso"],
    ["Hakim menyatakan Rudi bersalah. Hakim anggota Budi Santoso memiliki pendapat berbeda.", "(Hakim)"],
    [
      "Ketua Majelis Hakim Siti Aminah membacakan putusan. Hakim menilai Rudi bersalah. Hakim anggota Budi Santoso berbeda pendapat.",
      "Siti Aminah",
    ],
    [
      "“Rudi bersalah,” kata hakim anggota Budi Santoso. Ketua majelis hakim Siti Aminah diam. Hakim menilai Rudi bersalah.",
      "Siti Aminah",
    ],
    ["Hakim Siti Aminah memimpin sidang. “Siapa yang menyuruh?” tanya hakim lagi.", "Siti Aminah"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("a passive that opens the sentence and names nobody", () => {
  it.each([
    [
      "Kapolsek Kediri Budi Santoso mengatakan, pelaku sudah ditahan. Dijelaskan, pelaku masuk lewat jendela.",
      "Budi Santoso",
    ],
    [
      "Kapolsek Kediri Budi Santoso mengatakan, pelaku sudah ditahan. Lebih lanjut dikatakan, pelaku masuk lewat jendela.",
      "Budi Santoso",
    ],
    ["Ratusan warga menggelar aksi. Dijelaskan, aksi itu digelar karena harga beras naik.", null],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
