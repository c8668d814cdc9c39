import { describe, expect, it } from "vitest";
import { extract, extractQuotes } from "../../src/index.js";

const now = { now: "2026-11-21" };
const speakers = (text: string) => extractQuotes(text, now).map((quote) => quote.speaker?.name ?? null);

describe("what was round the utterance, beside its subject", () => {
  it.each([
    ["Direktur Pertamina Budi Santoso saat ditemui di Kediri mengatakan harga beras akan turun.", "Budi Santoso"],
    ["Kepala Dinas Pariwisata Budi Santoso dihubungi terpisah mengatakan, pegawai sudah bekerja.", "Budi Santoso"],
    ["Pengamat transportasi Budi Santoso sekaligus anggota dewan menyebut, tarif itu terlalu tinggi.", "Budi Santoso"],
    ["Pada kesempatan itu Menteri Siti Aminah mengatakan bahwa desa menjadi titik awal.", "Siti Aminah"],
    ["Dalam keterangannya Siti Aminah membantah bahwa dana itu hilang.", "Siti Aminah"],
    ["Setelah rapat berakhir Siti Aminah mengatakan jembatan itu rusak.", "Siti Aminah"],
    ["Seorang pria berbadan tegap mengatakan jembatan itu rusak.", "Seorang pria"],
  ])("%s", (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    "Budi Santoso datang saat rapat dimulai untuk mengatakan bahwa harga turun.",
    "Wabah kolera dan demam berdarah meminta korban tak sedikit.",
  ])("nobody speaks: %s", (text) => {
    expect(speakers(text)).toEqual([]);
  });

  it("leaves a body its part: `DPR dalam hal ini Komisi III`", () => {
    expect(speakers("DPR dalam hal ini Komisi III meminta polisi menindaklanjuti laporan itu.")).toEqual(["DPR"]);
  });
});

describe("the day on which it was said", () => {
  it.each([
    [
      "“Harga beras turun,” kata Siti Aminah dalam rilis inflasi edisi Mei 2026 di Kediri, Selasa, 9 Juni 2026.",
      "2026-06-09",
    ],
    ["“Kami siap,” ujar Budi Santoso usai rapat triwulan I 2026 di Blitar, Rabu (10/6/2026).", "2026-06-10"],
    ["“Kami siap,” ujar Budi Santoso, Mei 2026 lalu.", "2026-05"],
    ["“Kami siap,” ujar Budi Santoso, Rabu (10/6/2026), mengenang banjir 1 Januari 2020.", "2026-06-10"],
    ["“Kami siap,” ujar Budi Santoso di Kediri, 3 Maret 2026 itu juga.", "2026-03-03"],
    ["“Kami siap,” ujar perempuan kelahiran Kediri, 3 Maret 1968 itu.", null],
    ["“Kami siap,” ujar perempuan kelahiran 1968 tersebut, Rabu (10/6/2026).", "2026-06-10"],
  ])("%s", (text, value) => {
    const { dates, quotes } = extract(text, now);
    expect(dates[quotes[0]?.when ?? -1]?.value ?? null).toBe(value);
  });
});

describe("who is in mind", () => {
  it.each([
    [
      "“Kami menunggu,” kata Budi Santoso. Salah satu siswa yang meminjam buku adalah Rudi Hartono (18). Siswa kelas tiga itu mengatakan bukunya rusak.",
      "Rudi Hartono",
    ],
    [
      "“Kami menunggu,” kata Budi Santoso. Hal serupa dialami Siti Aminah (35). “Saya rugi besar,” ujarnya.",
      "Siti Aminah",
    ],
    [
      "“Kami menunggu,” kata Budi Santoso. Usul itu dibenarkan Siti Aminah. Ia mengatakan dana sudah cair.",
      "Siti Aminah",
    ],
    [
      "Budi Santoso menegaskan negara harus hadir. Terlebih, Siti Aminah membangun tiga juta rumah. Ia menekankan warga harus didahulukan.",
      "Budi Santoso",
    ],
    [
      "“Kami menunggu,” kata Budi Santoso.\nJembatan di Kediri. (Media/Siti Aminah)\n“Jembatan itu rusak,” ujarnya.",
      "Budi Santoso",
    ],
    ["Syawal Aulia menunggu kabar. “Saya rindu ibu,” ucap siswa sekolah menengah di Indramayu itu.", "Syawal Aulia"],
  ])("%s", (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it("are no papers: `mereka` is nobody that a letter names", () => {
    expect(speakers("Sebuah surat menyatakan bahwa jalan ditutup. Mereka meminta warga untuk bersabar.")).toEqual([
      "Sebuah surat",
      "Mereka",
    ]);
  });

  it("is the one of two presidents who spoke last", () => {
    const text =
      "Presiden Budi Santoso bertemu Presiden Rudi Hartono di Jakarta. “Kami sepakat,” kata Presiden Budi Santoso. Presiden menekankan bahwa tarif akan turun.";
    expect(speakers(text)).toEqual(["Budi Santoso", "Budi Santoso"]);
  });

  it("is the head of a police district by his clipped office", () => {
    const text = "Kepala Polda Jabar Budi Santoso meninjau jalan. Menurut Kapolda, arus lalu lintas masih lancar.";
    expect(speakers(text)).toEqual(["Budi Santoso"]);
  });
});

describe("laws that are called again", () => {
  const law = "Gubernur menerbitkan Peraturan Gubernur Nomor 47 Tahun 2020.";

  it.each(["Aturan itu", "Pergub tersebut", "Pasal 4 pergub itu", "Pasal 4"])("%s", (phrase) => {
    const { entities, quotes } = extract(`${law} ${phrase} menyebutkan, warga wajib membawa surat.`, now);
    expect(quotes[0]?.speaker?.entity).toBe(entities.find(({ type }) => type === "law")?.id);
  });

  it.each(["Keppres tersebut", "Surat itu", "Pasal 4 Pergub Jakarta 12/2021"])("another one: %s", (phrase) => {
    const { entities, quotes } = extract(`${law} ${phrase} menyebutkan, warga wajib membawa surat.`, now);
    expect(quotes[0]?.speaker?.entity).not.toBe(entities.find(({ name }) => name.includes("47"))?.id);
  });
});
