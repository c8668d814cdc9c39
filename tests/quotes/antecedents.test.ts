import { describe, expect, it } from "vitest";
import { extract, extractEntities } from "../../src/index.js";

const now = { now: "2026-11-21" };

/** Whom the speaker of the last quote is known to be. */
function lastSpeaker(text: string): string | null {
  const { entities, quotes } = extract(text, now);
  const id = quotes.at(-1)?.speaker?.entity;
  return entities.find((entity) => entity.id === id)?.name ?? null;
}

describe("the company that has been told of", () => {
  it.each([
    ["PT Anggrek Jaya Tbk mencetak laba. Perseroan juga mencatat pendapatan tumbuh 5 persen.", "PT Anggrek Jaya Tbk"],
    [
      "PT Anggrek Jaya Tbk membagi laba. “Kami senang,” kata Budi Santoso. Emiten itu menyebut harga gabah naik.",
      "PT Anggrek Jaya Tbk",
    ],
    [
      "OJK menyebut pasar tenang. PT Anggrek Jaya Tbk untung. Perseroan menyebut harga gabah naik.",
      "PT Anggrek Jaya Tbk",
    ],
    ["Mengutip dari laman resmi Tokopedia, perusahaan ini mengklaim sudah melayani sejuta pelanggan.", "Tokopedia"],
    ["Melansir Reuters, Samsung menutup pabriknya. Bulan lalu, perusahaan menyebut bahwa pesanan turun.", "Samsung"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ["PT Anggrek Jaya Tbk dan PT Melati Abadi Tbk bersaing. Perseroan menyebut harga gabah naik."],
    ["Kementerian Perdagangan menyebut harga naik. Dalam rilis itu, perusahaan menyebut pendapatan turun."],
    ["PT Anggrek Jaya Tbk mencetak laba. Sejumlah perusahaan menyebut pendapatan turun."],
    ["PT Anggrek Jaya Tbk mencetak laba. Sebuah perusahaan menyebut pendapatan turun."],
    ["PT Anggrek Jaya Tbk mencetak laba. Menurut perusahaan asal Korea itu, pendapatan turun tajam."],
  ])("nobody: %s", (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});

describe("a body called by what it is", () => {
  it.each([
    ["Pemkot Kediri menutup pasar. Pemkot menegaskan bahwa pedagang mendapat tempat baru.", "Pemkot Kediri"],
    ["Koalisi Warga Kediri menolak usulan itu. Pihak Koalisi menyebut pasar masih ramai.", "Koalisi Warga Kediri"],
    ["Seorang pria ditangkap Polres Kediri. Polisi memastikan pelaku beraksi seorang diri.", "Polres Kediri"],
    [
      "Wisuda Universitas Airlangga ditunda. Pihak kampus menegaskan, gedung itu masih diperbaiki.",
      "Universitas Airlangga",
    ],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ["Polres Kediri dan Polres Blitar menyisir hutan. Polisi memastikan pelaku beraksi seorang diri."],
    ["Polri menambah anggota. Polisi memastikan pelaku beraksi seorang diri."],
    ["Pemerintah Kota Kediri menutup pasar. Pemerintah memastikan harga beras tidak naik."],
    ["Pemkot Kediri dan Pemkot Blitar bertemu. Pemkot menegaskan bahwa pedagang mendapat tempat baru."],
    ["Koalisi Warga Kediri menolak. Sementara itu, koalisi partai menilai usulan itu sudah tepat."],
  ])("nobody: %s", (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});

describe("named beside another name", () => {
  it.each([
    ["Induk perusahaan Gojek, GoTo, memastikan bahwa layanan tetap berjalan.", "GoTo"],
    ["Gubernur Bali Wayan Gunarsa Putra (WGP) mengatakan jembatan itu rampung tahun ini.", "Wayan Gunarsa Putra"],
    ["BPS Nusa Tenggara Barat (NTB) mencatat inflasi mencapai 3 persen tahun ini.", "BPS Nusa Tenggara Barat"],
    ["“Harga naik,” jelas pria yang akrab disapa Wayan, Senin (3/3). Wayan Gunarsa lalu pulang.", "Wayan Gunarsa"],
    ["Wayan Gunarsa terpilih lagi. “Harga naik,” jelas pria yang akrab disapa Yan Gun itu.", "Wayan Gunarsa"],
    ["Seorang pedagang bernama Sumiyati saat ditemui di pasar mengatakan harga beras turun.", "Sumiyati"],
    ["Salah satu siswa berinisial A ketika ditemui di sekolah mengatakan sudah pulih.", "A"],
    ["“Harga beras turun,” kata seorang saksi mata, Budi Santoso ditemui di pasar, Senin.", "Budi Santoso"],
    ["“Harga beras turun,” kata Kepala Dinas (Kadis) Pasar, Budi Santoso dilansir dari Antara.", "Budi Santoso"],
    ["Menurut Plt. Bupati Kediri, Budi Santoso, harga beras akan turun pekan depan.", "Budi Santoso"],
    ["Budi Santoso didampingi istrinya mengatakan harga beras turun.", "Budi Santoso"],
    ["Budi Santoso ditemani Bupati Kediri Rudi Hartono mengatakan harga beras turun.", "Budi Santoso"],
    ["Budi Santoso mewakili warga menyampaikan bahwa harga beras turun.", "Budi Santoso"],
    ["Budi Santoso sesaat setelah rapat mengatakan harga beras turun.", "Budi Santoso"],
    ["Pengacara Rudi Hartono, Ratna Dewi, menolak tuduhan itu. Menurutnya, kliennya tidak bersalah.", "Ratna Dewi"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it("who has nothing but initials is told of, unless he speaks", () => {
    const said = "“Toko itu terbakar,” kata Budi Santoso.";
    expect(lastSpeaker(`${said} AB kemudian dibawa pulang. “Kami menyelidikinya,” ujarnya.`)).toBe("Budi Santoso");
    expect(lastSpeaker(`${said} AB kemudian pulang. “Kami menyelidikinya,” ujarnya.`)).toBe("Budi Santoso");
    expect(lastSpeaker(`${said} Ratna Dewi kemudian pulang. “Kami melihatnya,” ujarnya.`)).toBe("Ratna Dewi");
  });

  it("but not where several speak, or nobody is named", () => {
    expect(lastSpeaker("Induk perusahaan Gojek, GoTo, dan Tokopedia mengatakan bahwa tarif naik.")).toBeNull();
    expect(lastSpeaker("Budi Santoso hadir. “Harga naik,” jelas pria yang disapa warga dengan ramah.")).toBeNull();
    expect(lastSpeaker("Menurut majelis hakim, Rudi Hartono diminta membayar denda itu.")).not.toBe("Rudi Hartono");
    expect(lastSpeaker("Juru bicara Kremlin, Pyotr Sokolov, melaporkan bahwa perundingan dimulai.")).toBe(
      "Pyotr Sokolov",
    );
  });
});

describe("the subject goes on speaking", () => {
  const before = "“Kami patuh,” kata Siti Aminah.";

  it.each([
    ["set off behind his office", `${before} Menanggapi hal itu, Bupati Kediri, Budi Santoso, angkat bicara.`],
    [
      "while another has done something to him",
      "Budi Santoso, petani asal Kediri, menunggu motornya dicuci oleh Rudi.",
    ],
    ["while he quotes another", "Budi Santoso memuji pesan Rudi Hartono yang menekankan bahwa panen penting."],
  ])("%s", (_, text) => {
    expect(lastSpeaker(`${text} Ia menilai pasar perlu ditata.`)).toBe("Budi Santoso");
  });

  it.each([
    [
      "nor whoever is named in front of the clause",
      `${before} Sesuai arahan Bupati Kediri, Budi Santoso, pasar ditutup.`,
    ],
    ["nor a suspect", `${before} Dari pemeriksaan itu, terduga pelaku bernama Rudi Hartono, petani asal Kediri.`],
    ["nor a medium", `${before} Melansir Reuters, harga minyak naik tajam pada awal pekan ini.`],
    ["nor who is told of in what is said", `${before} Rudi Hartono datang. Ia yakin Rudi akan menang tahun depan.`],
  ])("%s", (_, text) => {
    expect(lastSpeaker(`${text} “Harga sudah turun,” tuturnya.`)).toBe("Siti Aminah");
  });

  it("takes no medium for -nya", () => {
    expect(lastSpeaker("Dilansir dari Domain, rumah itu sudah kosong. “Rumah itu mahal,” tuturnya.")).toBeNull();
  });

  it("goes on behind a comma with who is told by it", () => {
    const text = `${before} Ia memuji Rudi Hartono, yang mengatakan bahwa harga turun. “Saya senang,” ujarnya.`;
    expect(lastSpeaker(text)).toBe("Rudi Hartono");
  });
});

describe("a name with a letter wrong", () => {
  const told = (name: string, other: string) =>
    lastSpeaker(
      `“Harga naik,” kata Gubernur Wikarta Samiaji. ${other} hadir. ${name} mengingatkan, harga akan naik lagi.`,
    );

  it.each([["Samiajji"], ["Samaiji"], ["Samiaj"], ["Samieji"]])("%s", (name) => {
    expect(told(name, "Ratna Dewi")).toBe("Wikarta Samiaji");
  });

  it("is left open where two are as near, or more than one letter is wrong", () => {
    expect(told("Samiajo", "Bupati Ratna Samiaju")).not.toBe("Wikarta Samiaji");
    expect(told("Sumiadji", "Ratna Dewi")).not.toBe("Wikarta Samiaji");
    expect(told("Pengamat", "Ratna Dewi")).not.toBe("Wikarta Samiaji");
  });
});

describe("words that are nobody", () => {
  const surfaces = (text: string) => extract(text, now).quotes.map(({ speaker }) => speaker?.mention?.text);

  it("are no speaker", () => {
    expect(surfaces("Karena khawatir harga naik, warga membeli beras lebih awal.")).toEqual([]);
    expect(surfaces("Menurut laporan tersebut, harga beras naik 3 persen.")).toEqual(["laporan tersebut"]);
    expect(surfaces("Keadaan ini memburuk di kota, di mana 80 persen petani mengaku kekurangan pupuk.")).toEqual([
      "80 persen petani",
    ]);
  });
});

describe("what entities and quotes say of a pronoun", () => {
  const meant = (text: string) =>
    extract(text, now).entities.flatMap(({ name, mentions }) =>
      mentions.filter(({ kind }) => kind !== "name").map(({ kind, text: words }) => `${name}: ${kind} ${words}`),
    );
  const told = "Ratna Dewi mengatakan stok aman. Budi Santoso ingin merapikan pasar. “Semua berjalan baik,” ucapnya.";

  it("is one and the same", () => {
    expect(lastSpeaker(told)).toBe("Budi Santoso");
    expect(meant(told)).toEqual(["Budi Santoso: clitic nya"]);
    expect(
      meant("“Ini mahal sekali,” kata Ratna Dewi. Korban Budi Santoso dirampok. “Pelakunya dua,” katanya."),
    ).toEqual(["Ratna Dewi: clitic nya"]);
  });

  it("is nobody where a speaker without a name goes on", () => {
    expect(meant("Ratna Dewi pulang. “Ini mahal sekali,” kata seorang warga. Ia mengaku harga naik.")).toEqual([]);
  });

  it("is found without the quotes too", () => {
    expect(extractEntities(told, now)).toEqual(extract(told, now).entities);
  });

  it("leaves the entities in their order", () => {
    const early = "“Harga naik dua persen,” ujarnya. Menteri Pangan mendukung itu. Menteri Pangan Ratna Dewi pulang.";
    const { entities } = extract(`“Kami siap,” kata Menteri Pangan. ${early}`, now);
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => `e${index + 1}`));
    const starts = entities.map(({ mentions }) => mentions[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("keeps groups out", () => {
    expect(meant("Polisi menyebut harga naik. Mereka meminta warga tenang. Kami menilai itu penting.")).toEqual([]);
  });
});

describe("whose papers they are", () => {
  it.each([
    [
      "Berdasarkan data Badan Pusat Statistik (BPS), harga beras mencapai Rp14.000 per kilogram.",
      "Badan Pusat Statistik",
    ],
    ["Berdasarkan data BPS per 12 Mei 2025, jumlah petani mencapai 4 juta orang.", "BPS"],
    ["Berdasarkan data BPS melalui laman resminya, jumlah petani mencapai 4 juta orang.", "BPS"],
    ["Namun, berdasarkan laporan BPS, jumlah petani mencapai 4 juta orang.", "BPS"],
    ["Saat ini, berdasarkan data BPS, tercatat 72.896 petani tembakau.", "BPS"],
    ["Berdasarkan data yang dihimpun tim BPS di Kediri, terdapat 20 pasar rakyat.", "BPS"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ["Berdasarkan data di lapangan, harga beras naik tajam."],
    ["Pupuk itu dibagikan kepada petani berdasarkan data BPS tahun lalu, tanpa pungutan apa pun."],
    ["Siti Aminah menyebut, berdasarkan data BPS, harga beras mencapai Rp14.000 per kilogram."],
  ])("nobody but who tells it: %s", (text) => {
    expect(extract(text, now).quotes.filter(({ cue }) => cue?.lemma === "dasar")).toEqual([]);
  });
});

describe("those whom a sentence of the reporter's told of", () => {
  it.each([
    ["Koalisi Warga Kediri menolak tambang itu. Mereka menilai tambang itu merusak sawah.", "Koalisi Warga Kediri"],
    ["Asosiasi Petani Kediri mogok.\n\nMenurut mereka, harga gabah terlalu rendah.", "Asosiasi Petani Kediri"],
    [
      "Kementerian Perdagangan menyebut harga turun. Asosiasi Petani Kediri mogok. Mereka menuntut agar harga naik.",
      "Asosiasi Petani Kediri",
    ],
  ])("a body: %s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ["Puluhan warga mendatangi balai desa. Mereka meminta jalan itu ditutup.", "Puluhan warga"],
    [
      "Sebanyak 15 pedagang datang. Kemudian ratusan mahasiswa datang. Mereka menilai aturan itu cacat.",
      "ratusan mahasiswa",
    ],
    ["Polres Kediri menangkap tiga pelaku. Mereka mengaku mencuri tiga sepeda motor.", "tiga pelaku"],
    ["Panitia tidak menjawab. Mereka menilai aturan itu cacat.", "Panitia"],
  ])("some people: %s", (text, name) => {
    const { quotes } = extract(text, now);
    expect(quotes.at(-1)?.speaker).toMatchObject({ entity: null, name });
  });

  it.each([
    ["Polres Kediri membongkar kasus itu. Mereka mengaku mencuri tiga sepeda motor."],
    ["Asosiasi Petani Kediri menemui sejumlah pedagang. Mereka menilai aturan itu cacat."],
    ["Asosiasi Petani Kediri memuji aturan itu karena mereka menilai harga akan naik."],
    ["Asosiasi Petani Kediri mogok. Pasar sepi. Jalan lengang. Toko tutup. Mereka menilai aturan itu cacat."],
    ["Asosiasi Petani Kediri mogok. Budi Santoso dan Rina Dewi menonton. Mereka menilai aturan itu cacat."],
    ["Asosiasi Petani Kediri mogok. Keduanya menilai aturan itu cacat."],
  ])("nobody: %s", (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});
