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

  it.each([
    ["“Kelas king!” ucap @taufiq_q. Laga itu berakhir imbang.", "@taufiq_q"],
    ["Video itu viral. @budi22 menulis: “Semoga lekas pulih.”", "@budi22"],
    ["Warga mengunggah video untuk mendukung @siti_r yang menyatakan jalan itu memang rusak.", "@siti_r"],
    ["Video itu viral. Menurut @sitirahma, jalan itu rusak sejak Mei.", "@sitirahma"],
  ])("hears an account: %s", (text, name) => {
    expect(extractQuotes(text, now).map(({ speaker }) => [speaker?.name, speaker?.kind])).toEqual([[name, "name"]]);
  });

  it.each([
    "“Jangan tebang pohon,” kata #SaveKediri.",
    "Unggahan itu menandai @budi22. Polisi mengatakan jalan itu rusak.",
  ])("takes no hashtag and nobody who is only addressed for a speaker: %s", (text) => {
    expect(speakers(text).filter((name) => name?.match(/[@#]/))).toEqual([]);
  });

  it("finds who goes on to speak behind the marks, not the pronoun in them", () => {
    const text = "“Saya kaget,” kata Budi Santoso kepada wartawan, seraya menambahkan bahwa ia akan mundur.";
    const [, added] = extractQuotes(text, now);
    expect(added?.speaker?.mention?.text).toBe("Budi Santoso");
    expect(added?.content.text).toBe("ia akan mundur");
  });

  it("leaves what leads on to somebody out of the name", () => {
    const [quote] = extractQuotes("Adapun Bank Indonesia meramal inflasi mencapai 3 persen tahun depan.", now);
    expect(quote?.speaker?.mention?.text).toBe("Bank Indonesia");
  });

  it("leaves what unites a group out of its name", () => {
    expect(speakers("Para pedagang sepakat meminta pemerintah menunda aturan itu.")).toEqual(["Para pedagang"]);
    expect(speakers("Warga desa kompak meminta tambang itu ditutup.")).toEqual(["Warga desa"]);
  });

  it("takes a team for no daughter", () => {
    expect(speakers("Pelatih ganda putri Budi Santoso menuturkan timnya siap.")).toEqual(["Budi Santoso"]);
    expect(speakers("Putri Budi Santoso menuturkan ayahnya siap.")).not.toEqual(["Budi Santoso"]);
  });

  it("names an institution", () => {
    expect(speakers("Bank Indonesia menyatakan bahwa inflasi akan turun.")).toEqual(["Bank Indonesia"]);
  });

  it("takes no country for the body before its comma", () => {
    expect(speakers("Peneliti Universitas Indonesia, Jepang menyebut tarif itu terlalu tinggi.")).toEqual([
      "Peneliti Universitas Indonesia",
    ]);
    expect(
      speakers("Dalam rapat di Kementerian Perdagangan, Amerika Serikat mengatakan tarif itu terlalu tinggi."),
    ).toEqual(["Amerika Serikat"]);
  });

  it("knows the speaker again in a cue that is joined to the next verb", () => {
    const joined = "Budi Santoso tiba. “Kami baru mulai,” ujarnya berharap pasar itu segera dibuka.";
    expect(speakers(joined)).toEqual(["Budi Santoso", "Budi Santoso"]);
    expect(speakers("Budi Santoso tiba. Istrinya berharap pasar itu segera dibuka.")).not.toContain("Budi Santoso");
  });

  it("keeps a group as written", () => {
    expect(speakers("Kedua pihak menyatakan bahwa perundingan akan dilanjutkan.")).toEqual(["Kedua pihak"]);
  });
});

describe("speakers by role", () => {
  it.each([
    ["Menteri Perdagangan Budi Santoso meninjau pasar. Menteri ini mengatakan bahwa harga stabil.", "Budi Santoso"],
    ["Menteri Keuangan Siti Aminah tiba. “Anggaran cukup,” ujar Bendahara Negara ini.", "Siti Aminah"],
    ["Ketua DPRD Budi Santoso terlambat. Politikus PDIP itu menilai anggaran tersebut terlalu besar.", "Budi Santoso"],
    [
      "Presiden Joko Prasetyo tiba. Orang nomor satu di Indonesia itu mengatakan bantuan sudah dikirim.",
      "Joko Prasetyo",
    ],
    ["Direktur Jenderal Pemasyarakatan Agus Salim hadir. Menurut Dirjenpas, gedung itu akan dipakai.", "Agus Salim"],
    ["“Kami siap,” kata Kapolda. Kapolda Jabar Irjen Budi Santoso memimpin apel.", "Budi Santoso"],
    ["Gojek menyatakan bahwa tarif tetap. Perusahaan menegaskan bahwa aturan dipatuhi.", "Gojek"],
    ["Budi Santoso resmikan pabrik itu. “Semua berhasil,” ungkap Ketua Umum Gerindra tersebut.", "Budi Santoso"],
    [
      "“Kami menyelidikinya,” kata Budi Santoso. Korban Siti Aminah berangkat pagi. “Pelaku dua orang,” ungkapnya.",
      "Budi Santoso",
    ],
    [
      "“Kami menyelidikinya,” kata Budi Santoso. Saksi Siti Aminah datang pagi. “Pelaku dua orang,” ungkapnya.",
      "Siti Aminah",
    ],
    ["Christian Adinata kecewa. “Saya berjuang,” tulis atlet yang karib disapa Cea tersebut.", "Christian Adinata"],
    [
      "Anggota DPR dari Fraksi PKS Budi Santoso memuji langkah itu. Legislator asal Aceh itu meminta jaksa tidak berhenti.",
      "Budi Santoso",
    ],
    ["Kritik datang dari Ketua Asosiasi Tani Siti Aminah. Pengusaha itu khawatir harga akan turun.", "Siti Aminah"],
    ["Budi Santoso mengaku kecewa. Bekas Gubernur Bali itu menyebut putusan tersebut salah.", "Budi Santoso"],
    [
      "Budi Santoso hadir. Bekas Ketua Dewan Komisioner Lembaga Penjamin Simpanan itu mengatakan harga akan turun.",
      "Budi Santoso",
    ],
    ["Budi Santoso hadir. Menurut juru taktik asal Bali tersebut, timnya layak menang.", "Budi Santoso"],
    ["Budi Santoso naik kereta. Menurut pria berumur 25 tahun itu, kereta lebih murah.", "Budi Santoso"],
  ])("%s", (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  it.each([
    ["Gubernur Budi Santoso datang. Menteri itu mengatakan bahwa harga stabil.", "Menteri itu"],
    ["Peneliti Siti Aminah datang. Menurut peneliti, hasil itu masih lemah sekali.", "peneliti"],
    ["Kapolda Jabar Budi Santoso dan Kapolda Bali Rudi Hartono datang. “Kami siap,” kata Kapolda.", "Kapolda"],
    ["Surat datang dari Bupati Budi Santoso pada Senin. Menteri itu mengatakan bahwa harga stabil.", "Menteri itu"],
    ["Budi Santoso bertemu Rudi Hartono. Anak buah Budi itu mengatakan bahwa dana cair.", "Anak buah Budi itu"],
  ])("leaves open who is meant: %s", (text, name) => {
    const last = extractQuotes(text, now).at(-1)?.speaker;
    expect([last?.entity, last?.name]).toEqual([null, name]);
  });
});

describe("speakers told by another", () => {
  it.each([
    ["“Kami akan naik banding,” kata pengacara Rina Sari, Doni Pratama, kepada wartawan.", "Doni Pratama"],
    ["“Dia sudah sehat,” kata keponakan Rina Sari, Doni Pratama, kepada wartawan.", "Doni Pratama"],
    ["“Kami akan naik banding,” kata istri Budi Santoso, Siti Aminah.", "Siti Aminah"],
    ["Publik pun mempertanyakan apakah program itu benar bisa berjalan baik.", "Publik"],
    ["“Suami saya tidak bersalah,” kata istri Budi Santoso kepada wartawan.", "istri Budi Santoso"],
    ["Usulan itu didukung oleh Komnas HAM, yang menilai izin tambang merugikan warga.", "Komnas HAM"],
    [
      "Usulan itu ditolak Budi Santoso, anggota DPR dari Golkar, yang menilai izin itu merugikan warga.",
      "Budi Santoso",
    ],
    ["Ayah korban, Budi Santoso, berharap pelaku segera ditangkap.", "Budi Santoso"],
    ["Istri Budi Santoso mengatakan suaminya tidak bersalah.", "Istri Budi Santoso"],
    ["Karyawan Pertamina mengatakan bahwa gaji mereka belum dibayar.", "Karyawan Pertamina"],
    ["Pengguna Twitter @rini22 mengatakan aplikasi itu sering macet.", "Pengguna Twitter @rini22"],
    ["Seorang warga berinisial R mengatakan rumahnya sudah dua kali kebanjiran.", "R"],
    ["Melansir Reuters, sumber yang tidak disebutkan namanya mengungkapkan bahwa toko itu dijual.", "sumber"],
    ["Batasan itu sejalan dengan orang tua yang berpendapat bahwa remaja harus menunggu.", "orang tua"],
  ])("%s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it("takes an institution where nobody of the house is named", () => {
    const { entities, quotes } = extract("Pihak Pertamina mengatakan bahwa gaji sudah dibayar.", now);
    expect(quotes[0]?.speaker?.entity).toBe(entities.find((entity) => entity.name === "Pertamina")?.id);
  });
});

describe("who is in mind", () => {
  it("takes a group for mereka, never one person", () => {
    expect(
      speakers("Para pedagang mengatakan bahwa harga naik. Mereka meminta pemerintah untuk turun tangan.").at(-1),
    ).toBe("Para pedagang");
    expect(
      extractQuotes("“Kami setuju,” kata Budi Santoso. Mereka mengatakan bahwa harga tinggi.", now).at(-1)?.speaker,
    ).toMatchObject({ kind: "pronoun", entity: null });
  });

  it("passes over people who are only present, or named in front of the clause", () => {
    expect(
      speakers("“Ini baik,” kata Rosan Hakim. Selain itu juga hadir, Menteri Budi Santoso. “Saya senang,” ujarnya."),
    ).toEqual(["Rosan Hakim", "Rosan Hakim"]);
    expect(
      speakers(
        "“Kami siap,” ujar Rosan Hakim. Sesuai arahan Presiden Joko Prasetyo, ia menekankan bahwa dana akan dijaga.",
      ),
    ).toEqual(["Rosan Hakim", "Rosan Hakim"]);
  });

  it("passes over the kin by whom somebody is told", () => {
    expect(
      speakers("“Kami senang,” kata Budi Santoso. Kakak Rudi Hartono itu lega sekali. “Saya lega,” katanya."),
    ).toEqual(["Budi Santoso", "Budi Santoso"]);
  });

  it("does not take the second of two kin for the speaker", () => {
    expect(speakers("Putra Rudi Hartono dan Siti Aminah itu mengaku, ia sudah memilih rumah di Bandung.")).toEqual([
      "Putra Rudi Hartono dan Siti Aminah itu",
    ]);
  });

  it("takes the head of state for the president", () => {
    expect(
      speakers("Presiden Joko Prasetyo hadir. Kepala Negara menyebut bahwa tidak ada usaha yang sempurna."),
    ).toEqual(["Joko Prasetyo"]);
  });

  it("does not take the house for the person who works there", () => {
    expect(
      speakers(
        "Budi Santoso yang juga menjabat sebagai Chief Operation Officer (COO) Bank Mandiri memastikan bahwa dana aman.",
      ),
    ).toEqual(["Budi Santoso"]);
  });

  it("goes on with the one who answers", () => {
    expect(
      speakers(
        "“Kurikulum perlu diubah,” kata Siti Aminah. Usulan itu mendapat tanggapan dari Budi Santoso. Menurutnya, usulan itu sangat menarik.",
      ),
    ).toEqual(["Siti Aminah", "Budi Santoso"]);
  });

  it("goes on with the one who tells of another's words", () => {
    expect(
      speakers(
        "Menurut Budi Santoso, Siti Aminah meminta agar harga beras diturunkan. “Kami menunggu beliau,” ucapnya.",
      ),
    ).toEqual(["Budi Santoso", "Siti Aminah", "Budi Santoso"]);
  });

  it("goes on with the speaker of the quote before, be it a group", () => {
    const text =
      "Budi Santoso datang ke pasar.\nPara pedagang menyatakan, harga terlalu tinggi. Pemerintah harus menambah pasokan.\nPasar itu ramai.";
    expect(speakers(text)).toEqual(["Para pedagang", "Para pedagang"]);
  });
});

describe("round the utterance", () => {
  it.each([
    ["“Harga naik,” tulis Budi Santoso melalui akun X @budi, Selasa.", "melalui akun X @budi"],
    ["“Harga naik,” kata Budi Santoso melalui keterangan resminya, Selasa.", "melalui keterangan resminya"],
    [
      "“Harga naik,” kata Budi Santoso lewat unggahan di akun Instagram pribadinya, Senin.",
      "lewat unggahan di akun Instagram pribadinya",
    ],
    ["“Harga naik,” kata Budi Santoso saat ditemui usai rapat di Bandung.", "saat ditemui"],
    ["“Harga naik,” kata Budi Santoso usai rapat di Bandung.", null],
    ["“Harga naik,” kata Budi Santoso di Bandung.", null],
  ])("by what means: %s", (text, channel) => {
    expect(extractQuotes(text, now)[0]?.channel?.text ?? null).toBe(channel);
  });

  it("tells where it was said from where the speaker lives", () => {
    const where = (text: string) => extractQuotes(text, now)[0]?.where?.text ?? null;
    expect(where("Di Bandung, Siti Aminah mengatakan harga naik.")).toBe("Bandung");
    expect(where("Warga di Garut mengeluhkan bahwa air mati.")).toBeNull();
  });

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

  it.each([
    ["“Stok aman,” kata Siti Aminah dalam jumpa pers kuartal I 2024 di Bandung, Senin (10/6).", "2024-06-10"],
    ["“Stok aman,” kata Siti Aminah saat itu, 3 Mei 2024.", "2024-05-03"],
    ["“Stok aman,” kata Siti Aminah, Mei 2023 lalu.", "2023-05"],
    ["“Stok aman,” kata Siti Aminah, Senin (10/6), mengenang banjir 1 Januari 2020.", "2024-06-10"],
    ["“Stok aman,” kata perempuan kelahiran Garut, 3 Maret 1968 itu.", null],
    ["“Stok aman,” kata Siti Aminah di Garut, 3 Maret 2024.", "2024-03-03"],
  ])("knows the day, rather than the time that something is of: %s", (text, value) => {
    const { quotes, dates } = extract(text, { publishedAt: "2024-06-11", ...now });
    expect(dates[quotes[0]?.when ?? -1]?.value ?? null).toBe(value);
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
    const active = "Budi Santoso menggerundel bahwa jalan itu rusak.";
    expect(extractor.extractQuotes(active)).toMatchObject([{ cue: { type: "criticism" } }]);
    expect(extractQuotes(active, now)).toEqual([]);
  });
});

describe("counted people", () => {
  it.each([
    ["Kurang dari 10 persen mengaku gagal mendapat pekerjaan.", "Kurang dari 10 persen"],
    ["Sekitar 60 persen responden mengaku tidak puas dengan layanan itu.", "Sekitar 60 persen responden"],
    ["Hampir 40 persen warga menyatakan bahwa harga terlalu tinggi.", "Hampir 40 persen warga"],
    ["Lebih dari 30 persen responden menilai bahwa ekonomi memburuk.", "Lebih dari 30 persen responden"],
    // these only lead on to the count
    ["Sebesar 35 persen responden mengaku tidak memiliki jaminan.", "35 persen responden"],
    ["Sebanyak 35 persen responden mengaku tidak memiliki jaminan.", "35 persen responden"],
  ])("%s", (text, name) => {
    const [quote] = extractQuotes(text, now);
    expect(quote?.speaker?.name).toBe(name);
    expect(quote?.speaker?.mention?.text).toBe(name);
  });
});

describe("offices with a list in them", () => {
  it.each([
    [
      "“Acara itu lancar,” kata Deputi Bidang Protokol, Pers, dan Media Sekretariat Presiden Yusuf Permana di Jakarta.",
      "Yusuf Permana",
    ],
    ["“Acara itu lancar,” kata Direktur Pangan, Gizi, dan Pertanian Bappenas Siti Aminah di Jakarta.", "Siti Aminah"],
    ["“Acara itu lancar,” kata ketua panitia, dan Yusuf Permana mengangguk.", "ketua panitia"],
  ])("%s", (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });
});

describe("who is not in mind", () => {
  const before = "“Kami setuju,” kata Siti Aminah. ";
  const after = " “Kami tidak takut,” ujarnya.";
  it.each([
    ["Rudi Hartono adalah pengemudi yang meninggal dunia kemarin.", "Siti Aminah"],
    ["Rudi Hartono meninggal dunia di rumah sakit.", "Siti Aminah"],
    ["Rudi Hartono adalah pengemudi yang ikut berunjuk rasa.", "Rudi Hartono"],
    ["Rudi Hartono menangis saat ayahnya meninggal dunia.", "Rudi Hartono"],
  ])("%s", (between, name) => {
    expect(speakers(before + between + after).at(-1)).toBe(name);
  });
});

describe("sentences of the reporter's behind a report", () => {
  const text = (sentence: string): string =>
    `Pasar itu ramai.\n\nSiti Aminah mengaku sengaja mampir untuk membeli ikan. ${sentence}\n\nPasar itu buka setiap hari.`;
  it.each([
    ["Kali ini, wanita asal Brebes itu memborong lima ekor ikan.", 1],
    ["Turut hadir dalam acara itu kepala dinas yang mengelola pasar.", 1],
    ["Harga ikan di pasar tersebut juga tidak mahal.", 2],
  ])("%s", (sentence, count) => {
    expect(extractQuotes(text(sentence), now)).toHaveLength(count);
  });
});

describe("where a speaker's phrase begins and ends", () => {
  it.each([
    ["Salah satu dari mereka mengaku takut pulang.", "Salah satu dari mereka"],
    ["Tujuh dari 19 peserta menyatakan bahwa suku bunga perlu turun.", "Tujuh dari 19 peserta"],
    ["Pilihan utamanya ada sebanyak 29 persen menyatakan tarif itu terlalu mahal.", "29 persen"],
    ["Sebanyak 53 persen konsumen memang menyatakan bahwa tarif terlalu mahal.", "53 persen konsumen"],
    ["Berdasarkan keterangan resmi Bank Indonesia, harga beras akan turun.", "Bank Indonesia"],
    ["Publik pun menilai bahwa tarif terlalu mahal.", "Publik"],
    ["Warga dari Bandung mengatakan bahwa tarif terlalu mahal.", "Warga"],
  ])("%s", (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });

  it("takes the one who is told by his age for the one who spoke", () => {
    expect(speakers("“Kami setuju,” kata Budi Santoso. “Saya senang,” ujar aktor 27 tahun tersebut.")).toEqual([
      "Budi Santoso",
      "Budi Santoso",
    ]);
    expect(speakers("“Kami setuju,” kata Budi Santoso. “Saya senang,” ujar aktor 27 tahun.")[1]).toBe("aktor");
  });

  it.each([
    "Biaya hidup di kota itu naik. Namun, nilai tersebut tetap berada di bawah upah minimum.",
    "Tanah di bawahnya bergerak. Maka dari itu, prediksi likuifaksi menjadi perhatian penting bagi ilmuwan.",
    "Jika harga saham turun lagi, diperkirakan indeks akan membentuk pola baru.",
    "Jika dilihat pada sebaran inflasi menurut wilayah, sebanyak 37 provinsi mengalami inflasi.",
    "Dalam rekaman itu, terlihat seekor cacing dan terdengar teriakan yang menyebut bahwa itu adalah cacing.",
    "Ternyata masih banyak pelancong yang belum tahu kalau di gedung itu ada museum.",
  ])("names nobody in %s", (text) => {
    expect(speakers(text)).toEqual([]);
  });

  it("keeps those who speak behind a comma", () => {
    expect(speakers("Panen tahun ini cukup baik, kata petani.")).toEqual(["petani"]);
    expect(speakers("Menurut warga, jalan itu akan rusak.")).toEqual(["warga"]);
  });
});

describe("grandchildren", () => {
  it("are told by the name of another", () => {
    const text =
      "Siti Aminah datang. “Kami siap,” kata Siti. Cucu pendiri partai Budi Santoso itu meminta kader agar tenang.";
    expect(speakers(text)).toEqual(["Siti Aminah", "Siti Aminah"]);
  });
});

describe("several who speak together", () => {
  it.each([
    ["China dan Rusia menegaskan bahwa sanksi itu tidak adil.", "China dan Rusia"],
    ["Pemerintah dan DPR menyepakati bahwa tarif tetap.", "Pemerintah dan DPR"],
    ["Warga Bekasi dan Depok menyatakan bahwa tarif terlalu tinggi.", "Warga Bekasi dan Depok"],
    ["“Kami siap,” kata Budi Santoso dan Siti Aminah.", "Budi Santoso dan Siti Aminah"],
    ["Menurut Budi Santoso dan Menteri Siti Aminah, harga akan naik.", "Budi Santoso dan Menteri Siti Aminah"],
    [
      "Presiden Budi Santoso, Menteri Siti Aminah, dan Gubernur Joko Prasetyo menyatakan bahwa harga akan turun.",
      "Presiden Budi Santoso, Menteri Siti Aminah, dan Gubernur Joko Prasetyo",
    ],
  ])("%s", (text, name) => {
    const [quote] = extractQuotes(text, now);
    expect(quote?.speaker).toMatchObject({ kind: "group", entity: null, name });
    expect(quote?.speaker?.mention?.text).toBe(name);
  });

  it.each([
    ["Budi Santoso bertemu Joko Prasetyo dan Siti Aminah mengatakan harga turun.", "Siti Aminah"],
    ["Ketua Umum PBNU dan Menteri Agama Joko Prasetyo mengatakan harga turun.", "Joko Prasetyo"],
    ["Direktur Penjualan dan Pemasaran Hotel Santika Siti Aminah mengatakan harga turun.", "Siti Aminah"],
    ["“Kami siap,” kata Budi Santoso dan langsung pergi.", "Budi Santoso"],
    ["Budi Santoso datang dan mengatakan harga turun.", "Budi Santoso"],
  ])("but one alone: %s", (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });
});

describe("who is told of and does not speak", () => {
  it.each([
    // something befalls him
    "Siti Aminah datang. “Kami terkejut,” kata Siti. Joko Prasetyo akhirnya dibawa ke rumah sakit. “Ia sudah membaik,” katanya.",
    // he is named in the words
    "Siti Aminah datang. “Kami setuju,” kata Siti. Joko Prasetyo ikut menjelaskan. “Penjelasan Pak Joko memperkuat hal itu,” katanya.",
    // two together
    "Siti Aminah datang. “Kami setuju,” kata Siti. Gubernur Budi Santoso dan Menteri Joko Prasetyo bersepakat. “Itu kabar baik,” katanya.",
    // the subject of what was said
    "Siti Aminah datang. “Kami setuju,” kata Siti. Joko Prasetyo, menurutnya, juga menyetujui rencana itu.",
    "Siti Aminah datang. “Kami setuju,” kata Siti. Polisi menyita unggahan akun Joko Prasetyo di Facebook. “Itu melanggar hukum,” katanya.",
  ])("%s", (text) => {
    expect(speakers(text)).toEqual(["Siti Aminah", "Siti Aminah"]);
  });

  it.each([
    "Siti Aminah datang. “Kami setuju,” kata Siti. Joko Prasetyo dihubungi secara terpisah. “Kami menolak,” katanya.",
    "Siti Aminah datang. “Kami setuju,” kata Siti. Joko Prasetyo ikut berbicara. “Kami menolak,” katanya.",
    "Siti Aminah datang. “Kami setuju,” kata Siti. Joko Prasetyo memuji program yang menurutnya bermanfaat bagi warga.",
    "Siti Aminah datang. “Kami setuju,” kata Siti. Ketua dan Pendiri Yayasan Harapan Joko Prasetyo menolak. “Terlalu mahal,” katanya.",
  ])("but speaks: %s", (text) => {
    expect(speakers(text)).toEqual(["Siti Aminah", "Joko Prasetyo"]);
  });
});

describe("views", () => {
  it("are somebody's", () => {
    const text = "Siti Aminah datang. “Kami siap,” kata Siti. Menurut analisis dia, harga beras akan turun.";
    expect(speakers(text)).toEqual(["Siti Aminah", "Siti Aminah"]);
  });
});

describe("papers", () => {
  it("stay in nobody's mind", () => {
    const text =
      "Siti Aminah mengatakan stok aman. Data Dinas Kesehatan menunjukkan, ada 24 kasus baru sejak awal pekan. “Ini dampak libur panjang,” katanya.";
    expect(speakers(text)).toEqual(["Siti Aminah", "Dinas Kesehatan", "Siti Aminah"]);
  });
});

describe("somebody who is cited", () => {
  it("speaks, where a medium would carry the words", () => {
    const { entities, quotes } = extract(
      "Mengutip Menteri Pertanian Siti Aminah, harga beras akan turun bulan depan.",
      now,
    );
    expect(quotes[0]?.speaker).toMatchObject({ name: "Siti Aminah", entity: entities[0]?.id });
  });
});

describe("people and bodies of a place", () => {
  it.each([
    ["Militer Israel mengatakan jembatan itu rusak.", "Israel"],
    ["Otoritas Gaza menyatakan jembatan itu rusak.", "Gaza"],
    ["Tim Persib Bandung menyatakan siap bertanding.", "Persib Bandung"],
  ])("speaks for it: %s", (text, name) => {
    const [quote] = extract(text, now).quotes;
    expect(quote?.speaker?.name).toBe(name);
    expect(quote?.speaker?.entity).not.toBeNull();
  });

  it.each([
    ["“Airnya sampai ke dalam rumah,” kata warga Bekasi.", "warga Bekasi", "role"],
    ["Media pemerintah Iran melaporkan jembatan itu rusak.", "Media pemerintah Iran", "group"],
    ["Masyarakat Papua meminta pemerintah untuk membangun jembatan.", "Masyarakat Papua", "group"],
  ])("is not the place: %s", (text, name, kind) => {
    const [quote] = extract(text, now).quotes;
    expect(quote?.speaker).toMatchObject({ name, entity: null, kind });
  });
});

describe("somebody with what he is called", () => {
  it.each([
    "“Airnya sampai ke dalam rumah,” kata seorang pedagang bernama Siti Aminah.",
    "Menurut seorang pedagang bernama Siti Aminah, airnya sampai ke dalam rumah.",
  ])("is who is named: %s", (text) => {
    const [quote] = extractQuotes(text, now);
    expect(quote).toMatchObject({ speaker: { kind: "name", name: "Siti Aminah" } });
    expect(quote?.content.text.toLowerCase()).toBe("airnya sampai ke dalam rumah");
  });

  it("is not a thing that has a name", () => {
    expect(speakers("“Airnya sampai ke dalam rumah,” kata pemilik warung bernama Sederhana.")).not.toContain(
      "Sederhana",
    );
  });
});

describe("who is meant", () => {
  it.each([
    [
      "is who wears the number",
      "Budi Santoso mencetak gol. “Ibu bangga,” kata pemain bernomor punggung 44 itu, Selasa.",
      "Budi Santoso",
    ],
    [
      "is the son of both",
      "Budi Santoso menikah. “Kami senang,” kata putra sulung Joko Rahmadi dan Siti Aminah itu.",
      "Budi Santoso",
    ],
    [
      "is who turns it down",
      "Budi Santoso mengajak warga pindah. Ajakan itu ditampik Siti Aminah. “Kami betah,” katanya.",
      "Siti Aminah",
    ],
    [
      "is not the dead",
      "Budi Santoso berdiri di depan istana. Anaknya, Rina Sari, tewas tertembak. “Saya menunggu,” ujarnya.",
      "Budi Santoso",
    ],
    [
      "is not who made the film",
      "“Sepi,” kata Siti Aminah. Film garapan Budi Santoso menembus sejuta penonton. “Laris,” katanya.",
      "Siti Aminah",
    ],
    [
      "is with whom one talked",
      "Saya sempat berbincang singkat dengan Siti Aminah. Dia mengatakan jalan itu rusak.",
      "Siti Aminah",
    ],
    [
      "is who has a name in a firm",
      "Seorang pengacara dari Firma Hukum Adil bernama Siti Aminah angkat bicara. Ia mengatakan jalan itu rusak.",
      "Siti Aminah",
    ],
    [
      "holds two offices",
      "Pengamat Budi Santoso sekaligus anggota Ombudsman RI menyampaikan, jalan itu rusak parah.",
      "Budi Santoso",
    ],
  ])("%s", (_, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  it("is never a paper", () => {
    const text = "Legenda lokal menyebutkan bahwa gua itu keramat. Ia meyakini bahwa kucing membawa berkah.";
    expect(speakers(text).at(-1)).not.toBe("Legenda lokal");
  });
});

describe("whose name stands behind a role", () => {
  it.each([
    ["“Siap,” kata Rektor Universitas Ahmad Yani, Doni Pratama, Kamis (8/1).", "Doni Pratama"],
    ["“Siap,” kata juru bicara KPK saat itu, Doni Pratama.", "Doni Pratama"],
    ["Menurut Menteri Sosial kala itu, Doni Pratama, bantuan sudah disalurkan.", "Doni Pratama"],
    ["“Siap,” kata ahli gizi yang juga Ketua PMI Solo Doni Pratama, Kamis (8/1).", "Doni Pratama"],
    ["“Siap,” kata Ketua PMI Solo yang juga Wakil Bupati Sleman, Doni Pratama.", "Doni Pratama"],
    ["Doni Pratama, Ketua PMI Solo mengatakan stok darah aman.", "Doni Pratama"],
    ["Doni Pratama, Waketum 1 PMI juga mengatakan stok darah aman.", "Doni Pratama"],
    ["“Data itu keliru,” bunyi pernyataan dari Kementerian Sosial.", "Kementerian Sosial"],
    ["Aprindo awalnya menduga stok beras habis.", "Aprindo"],
    ["Di sisi lain Doni Pratama berharap panen akan berlanjut.", "Doni Pratama"],
    ["Banyak yang bertanya, di tempat terpisah Doni Pratama mengatakan stok beras habis.", "Doni Pratama"],
  ])("%s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    ["“Siap,” kata Ketua DPR Ratna Dewi, Doni Pratama, dan Rina Sari.", "Ratna Dewi"],
    ["“Siap,” kata Ketua DPR Ratna Dewi, Doni Pratama menolak.", "Ratna Dewi"],
    ["“Siap,” kata ahli gizi yang juga menemui Doni Pratama.", "ahli gizi"],
    ["Menurut Menteri Sosial saat itu, Doni Pratama menyalurkan bantuan.", "Menteri Sosial"],
    ["Kepada Doni Pratama, Ketua PMI Solo mengatakan stok darah aman.", "Ketua PMI Solo"],
    ["Saat bertemu Doni Pratama, Ketua PMI Solo mengatakan stok darah aman.", "Ketua PMI Solo"],
  ])("but %s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe("who is told of in passing", () => {
  const told = (sentence: string) => speakers(`“Kami siap,” kata Siti Aminah. ${sentence} “Semua lancar,” katanya.`)[1];

  it.each([
    ["Jembatan itu diresmikan oleh Menteri Pekerjaan Umum Doni Pratama."],
    ["Kesepakatan diteken oleh Bupati Doni Pratama dan Gubernur Rina Sari."],
    ["Direktur PT Maju Doni Pratama hingga kini belum merespons."],
    ["Pernyataan keras Bupati Doni Pratama memicu protes."],
    ["Tersangka Doni Pratama lalu membuang pisaunya ke sungai."],
    ["Pelaku Doni Pratama lalu kabur ke hutan."],
  ])("%s", (sentence) => {
    expect(told(sentence)).toBe("Siti Aminah");
  });

  it.each([
    ["Hal itu disampaikan langsung oleh Bupati Doni Pratama."],
    ["Tuduhan itu direspons keras oleh Bupati Doni Pratama."],
    ["Bupati Doni Pratama tidak membuat pernyataan panjang."],
  ])("but speaks: %s", (sentence) => {
    expect(told(sentence)).toBe("Doni Pratama");
  });

  it("and nobody has spoken", () => {
    expect(speakers("Jembatan itu diresmikan oleh Bupati Doni Pratama. “Semua lancar,” katanya.")).toEqual([
      "Doni Pratama",
    ]);
  });
});

describe("told by what they are", () => {
  it.each([
    ["Sidang dipimpin hakim Doni Pratama. Hakim menyebut terdakwa bersalah.", "Doni Pratama"],
    ["Ketua majelis hakim Doni Pratama hadir. “Terdakwa bersalah,” ujar hakim.", "Doni Pratama"],
    [
      "Sidang dipimpin ketua majelis hakim Rina Sari. Hakim Doni Pratama hadir. “Terdakwa bersalah,” ujar hakim.",
      "Doni Pratama",
    ],
    ["Doni Pratama berdagang. “Sepi sekali,” ujar lelaki asal Makassar, Sulawesi Selatan, itu.", "Doni Pratama"],
    ["Doni Pratama berdagang. “Sepi sekali,” ujar warga Bekasi Utara, itu.", "Doni Pratama"],
    ["“Pasar itu terbakar,” kata Kordinator Lapangan Posko Kediri, Doni Pratama.", "Doni Pratama"],
    ["“Pasar itu terbakar,” kata Kasatpam Polresta Kediri, AKP Doni Pratama, Senin (20/10/2025).", "Doni Pratama"],
    ["Ia masuk agensi Nirwana Musik. Agensi itu mengatakan kontrak sudah selesai.", "Nirwana Musik"],
    ["Gubernur Wikarta Pratama hadir. “Inflasi turun,” lanjut wikarta.", "Wikarta Pratama"],
    ["Ida Agung Putra Wirata hadir. Putra Wirata menyatakan, desa adat setuju.", "Ida Agung Putra Wirata"],
  ])("%s", (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    ["Hakim Doni Pratama memimpin sidang. Hakim Rina Sari mendampingi. Hakim menyebut terdakwa bersalah."],
    ["Sidang dipimpin hakim Doni Pratama. Majelis hakim menyebut terdakwa bersalah."],
    ["Ketua majelis hakim Doni Pratama hadir. “Terdakwa bersalah,” ujar beberapa hakim."],
    ["Doni Pratama berdagang. “Sepi sekali,” ujar seorang warga asal Makassar, Sulawesi Selatan."],
    ["Doni Pratama berdagang. Menurut warga, itu sudah lama terjadi."],
    [
      "Ia pindah dari agensi Nirwana Musik ke agensi Zelmora Entertainment. Agensi itu mengatakan kontrak sudah selesai.",
    ],
    ["Gubernur Teguh Pratama hadir. “Inflasi turun,” ujar warga."],
  ])("nobody: %s", (text) => {
    expect(extractQuotes(text, now).map(({ speaker }) => speaker?.entity)).toEqual([null]);
  });
});
