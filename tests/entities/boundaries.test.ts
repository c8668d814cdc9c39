import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

/** Roles of all people, behind their names. */
const roles = (text: string) =>
  entitiesOf(text)
    .filter(({ type }) => type === "person")
    .map(({ name, roles: held }) => `${name}: ${held.join("; ")}`);

describe("where an institution ends and its officer's name begins", () => {
  it.each([
    ["Ketua Bawaslu Abdanu berharap itu.", ["organization:Bawaslu", "person:Abdanu"], "Abdanu: Ketua Bawaslu"],
    [
      "Kepala Staf Kepresidenan Suryodoko menilai itu penting.",
      ["person:Suryodoko"],
      "Suryodoko: Kepala Staf Kepresidenan",
    ],
    [
      "Direktur Jenderal Perdagangan Dalam Negeri Kementerian Perdagangan Oke Suryana, Selasa, mengatakan itu.",
      ["organization:Kementerian Perdagangan", "person:Oke Suryana"],
      "Oke Suryana: Direktur Jenderal Perdagangan Dalam Negeri Kementerian Perdagangan",
    ],
    [
      "Wakil Ketua Dewan Ekonomi Nasional Mari Lestari Pangestika, Selasa, menolak.",
      ["organization:Dewan Ekonomi Nasional", "person:Mari Lestari Pangestika"],
      "Mari Lestari Pangestika: Wakil Ketua Dewan Ekonomi Nasional",
    ],
    [
      "Direktur Eksekutif Perkumpulan untuk Pemilu dan Demokrasi Titi Lestari menolak.",
      ["organization:Perkumpulan untuk Pemilu dan Demokrasi", "person:Titi Lestari"],
      "Titi Lestari: Direktur Eksekutif Perkumpulan untuk Pemilu dan Demokrasi",
    ],
    [
      "Anggota Komisi III DPR Fraksi PKB Hasan Mulyana mengatakan itu.",
      ["organization:Komisi III DPR", "organization:Fraksi PKB", "person:Hasan Mulyana"],
      "Hasan Mulyana: Anggota Komisi III DPR Fraksi PKB",
    ],
    [
      "Analis Sora Melati Futures Budi Wijaya mengatakan rupiah melemah.",
      ["organization:Sora Melati Futures", "person:Budi Wijaya"],
      "Budi Wijaya: Analis Sora Melati Futures",
    ],
    [
      "Program kartu sehatraya berjalan. Direktur Komite Kartu Sehatraya Panji W Rukmana hadir.",
      ["organization:Komite Kartu Sehatraya", "person:Panji W Rukmana"],
      "Panji W Rukmana: Direktur Komite Kartu Sehatraya",
    ],
    [
      "Hal itu disampaikan CEO Loremet Christel Boriez. Saham Loremet SA naik.",
      ["organization:Loremet", "person:Christel Boriez", "organization:Loremet SA"],
      "Christel Boriez: CEO Loremet",
    ],
    [
      "Hal itu disurvei Polling Institute/Nusa Policy. Peneliti Nusa Policy Fatih Nararya mengatakan itu.",
      [
        "organization:Polling Institute",
        "organization:Nusa Policy",
        "organization:Nusa Policy",
        "person:Fatih Nararya",
      ],
      "Fatih Nararya: Peneliti Nusa Policy",
    ],
    [
      "Banjir merendam Desa Balerejo. Koordinator Posko Balerejo Jainuri mengatakan bantuan sudah tiba.",
      ["location:Desa Balerejo", "location:Balerejo", "person:Jainuri"],
      "Jainuri: Koordinator Posko Balerejo",
    ],
    ["Ini sesuai instruksi Bupati (Ratna Lestari) kemarin.", ["person:Ratna Lestari"], "Ratna Lestari: Bupati"],
  ])("%s", (text, mentions, role) => {
    expect(mentionsOf(text)).toEqual(mentions);
    expect(roles(text)).toEqual([role]);
  });

  it.each([
    [
      "Kepala Badan Penanggulangan Bencana Daerah Garut hadir.",
      "organization:Badan Penanggulangan Bencana Daerah Garut",
    ],
    ["Ketua Bawaslu Kota Semarang hadir.", "organization:Bawaslu Kota Semarang"],
    [
      "Anggota Komisi untuk Orang Hilang dan Korban Tindak Kekerasan hadir.",
      "organization:Komisi untuk Orang Hilang dan Korban Tindak Kekerasan",
    ],
    ["Rapat digelar di Kementerian BUMN dan PU kemarin.", "organization:Kementerian BUMN"],
  ])("leaves whole: %s", (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });
});

describe("ranks with a corps", () => {
  it.each([
    ["Komandan Kodim Letkol Inf Budi Santoso hadir.", "person:Budi Santoso"],
    ["Hal itu dikatakan Kolonel (Inf) Achirudin kemarin.", "person:Achirudin"],
    ["Hal itu dikatakan Kolonel Laut (P) Bambang Irwanto kemarin.", "person:Bambang Irwanto"],
    ["Hal itu dikatakan Kolonel Infanteri Joko Andriyanto kemarin.", "person:Joko Andriyanto"],
  ])("%s", (text, mention) => {
    expect(mentionsOf(text)).toEqual([mention]);
  });

  it("gives the officer the office before the rank", () => {
    expect(roles("Kepala Penerangan Kodam IX/Udayana Kolonel (Inf) Agung Wibawa menolak.")).toEqual([
      "Agung Wibawa: Kepala Penerangan Kodam IX/Udayana",
    ]);
    expect(roles("Ajudan Presiden Kolonel (Inf) Rudy Salim hadir.")).toEqual(["Rudy Salim: Ajudan Presiden"]);
  });

  it("takes a bracket for a corps only behind a rank", () => {
    expect(mentionsOf("Kapten (P) itu hadir bersama Dewi Lestari.")).toEqual(["person:Dewi Lestari"]);
  });
});

describe("people of a place", () => {
  it("is the place's name that follows them", () => {
    expect(mentionsOf("Hasan (55), warga Kramat Pulorejo, sangsi.")).toEqual([
      "person:Hasan",
      "location:Kramat Pulorejo",
    ]);
  });

  it("is a person where the name is a given one", () => {
    expect(mentionsOf("Menurut warga Budi Santoso, jalan itu rusak.")).toEqual(["person:Budi Santoso"]);
  });
});

describe("names in a row", () => {
  it("takes unknown ones among people for people", () => {
    expect(mentionsOf("Gol dicetak Rizky Pratama, Jordy Ametsa, dan Marcelo Ferdinanda.")).toEqual([
      "person:Rizky Pratama",
      "person:Jordy Ametsa",
      "person:Marcelo Ferdinanda",
    ]);
  });

  it("leaves ordinary words in such a row alone", () => {
    expect(mentionsOf("Hadir Rizky Pratama, Wakil Rakyat, dan Budi Santoso.")).toEqual([
      "person:Rizky Pratama",
      "person:Budi Santoso",
    ]);
  });
});

describe("letters that small words spell out", () => {
  it("are no name, though nobody knows them", () => {
    expect(
      mentionsOf("Mereka membangun energy storage system (ESS) di Solo. Menurut Budi Santoso, ESS murah."),
    ).toEqual(["location:Solo", "person:Budi Santoso"]);
  });
});

describe("roles in full", () => {
  it.each([
    [
      "Riris Andono, pakar epidemiologi Universitas Gadjah Mada, mengatakan, kasus naik.",
      "Riris Andono: pakar epidemiologi Universitas Gadjah Mada",
    ],
    [
      "Pengamat tata kota dari Universitas Tarumanagara Nirwono Jati menolak.",
      "Nirwono Jati: Pengamat tata kota dari Universitas Tarumanagara",
    ],
    [
      "Associate Professor bidang sosiologi bencana Universitas Airlangga, Sulfikar Amri, menolak.",
      "Sulfikar Amri: Associate Professor bidang sosiologi bencana Universitas Airlangga",
    ],
    ["Direktur Reserse Kriminal Umum Kombes Tubagus Ade menolak.", "Tubagus Ade: Direktur Reserse Kriminal Umum"],
    ["Imam Besar Masjid Istiqlal Nasarudin Umarin hadir.", "Nasarudin Umarin: Imam Besar Masjid Istiqlal"],
    [
      "Budi Santoso SE MSi PhD, Guru Besar Ilmu Ekonomi Universitas Airlangga, hadir.",
      "Budi Santoso: Guru Besar Ilmu Ekonomi Universitas Airlangga",
    ],
    ["Kasus itu menjerat mantan bupati Purbalingga, Tasdiro, yang ditangkap.", "Tasdiro: mantan bupati Purbalingga"],
    [
      "Kepala Bidang Humas Kepolisian Daerah Metro Jaya Komisaris Besar Yusri Yunas menolak.",
      "Yusri Yunas: Kepala Bidang Humas Kepolisian Daerah Metro Jaya",
    ],
    [
      "Kepala Dinas Pertanian Kota Magelang, Istikomah, mengatakan itu.",
      "Istikomah: Kepala Dinas Pertanian Kota Magelang",
    ],
  ])("%s", (text, role) => {
    expect(roles(text)).toContain(role);
  });

  it("gives the field of an expert to nobody else", () => {
    expect(roles("Pakar menilai Budi Santoso keliru.")).toEqual(["Budi Santoso: "]);
  });

  it("does not call a pair an office", () => {
    expect(roles("Menurut pasangan Budi Santoso dan Dewi Lestari, itu salah.")).toEqual([
      "Budi Santoso: ",
      "Dewi Lestari: ",
    ]);
  });

  it("does not take a bare president for an institution's", () => {
    const text = "Presiden Konfederasi Buruh Melati Said Ikbal hadir. Menurut Said, Presiden harus turun tangan.";
    const mentions = entitiesOf(text).flatMap((entity) => entity.mentions);
    expect(mentions.filter(({ kind }) => kind === "role")).toEqual([]);
  });
});

describe("two people behind one hyphen", () => {
  it.each([
    ["Suara terbanyak diraih Budi Supriatna-Afifah Alia.", ["person:Budi Supriatna", "person:Afifah Alia"]],
    ["Warga memilih pasangan Rahmat Hidayat-Armujin.", ["person:Rahmat Hidayat", "person:Armujin"]],
    ["Hal itu dikatakan Presiden Joko Widodo-Wakil Presiden Maruf Amin.", ["person:Joko Widodo", "person:Maruf Amin"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it("leaves a name alone that is written so", () => {
    expect(mentionsOf("Gol itu dicetak pemain Inggris Trent Alexander-Arnold kemarin.")).toContain(
      "person:Trent Alexander-Arnold",
    );
    expect(mentionsOf("Hal itu dikatakan Presiden Shin Tae-yong kemarin.")).toContain("person:Shin Tae-yong");
  });
});

describe("what a comma sets off", () => {
  it("is somebody who acts, though an institution stands before him", () => {
    expect(mentionsOf("Akademisi dan praktisi Universitas Indonesia, Ari Fahrial Syam, menyayangkan itu.")).toEqual([
      "organization:Universitas Indonesia",
      "person:Ari Fahrial Syam",
    ]);
  });

  it("is one more of a row where no verb follows", () => {
    expect(mentionsOf("Saham Toyota, Wulingasi, dan Honda naik.")).toContain("organization:Wulingasi");
  });
});

describe("names of more than one word", () => {
  it.each([
    ["Ia terbang dengan pesawat Air Macau kemarin.", ["organization:Air Macau"]],
    ["Data Koperasi Desa/Kelurahan Merah Putih naik.", ["organization:Koperasi Desa/Kelurahan Merah Putih"]],
    ["Razia digelar di Desa Gadogan, Ciawi.", ["location:Desa Gadogan", "location:Ciawi"]],
    [
      "Banjir melanda Pondok Aren, Kota Tangerang Selatan.",
      ["location:Pondok Aren", "location:Kota Tangerang Selatan"],
    ],
    [
      "Perusahaan Surveindo menolak. Kemarin perusahaan Surveindo setuju.",
      ["organization:Surveindo", "organization:Surveindo"],
    ],
    [
      "Organisasi Buruh Internasional (ILO) menolak.",
      ["organization:Organisasi Buruh Internasional", "organization:ILO"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it("leaves water and ministries alone", () => {
    expect(mentionsOf("Air Jakarta keruh. Anggaran Kementerian/Lembaga naik.")).toEqual(["location:Jakarta"]);
  });
});

describe("officers of companies and the police", () => {
  it.each([
    [
      "Direktur Utama PT Garuda Indonesia (Persero) Tbk Irfan Setyawan menolak.",
      "Irfan Setyawan: Direktur Utama PT Garuda Indonesia (Persero) Tbk",
    ],
    ["Direktur Utama PT Krakatau Steel Silmy Karimun menolak.", "Silmy Karimun: Direktur Utama PT Krakatau Steel"],
    ["Direktur Rumpun Perempuan Sultra Husnawatiah menolak.", "Husnawatiah: Direktur Rumpun Perempuan Sultra"],
    [
      "Kepala Kepolisian Sektor Bekasi Selatan Komisaris Imam Syafiudin menolak.",
      "Imam Syafiudin: Kepala Kepolisian Sektor Bekasi Selatan",
    ],
    ["Kepala Polsek Baruga Ajun Komisaris I Gusti Komang menolak.", "I Gusti Komang: Kepala Polsek Baruga"],
    ["Kapolri Jenderal (Pol) Listyono Sigit menolak.", "Listyono Sigit: Kapolri"],
    [
      "Ketua Persatuan Gereja-gereja di Indonesia (PGI) Gomar Gultom menolak.",
      "Gomar Gultom: Ketua Persatuan Gereja-gereja di Indonesia (PGI)",
    ],
    [
      "Pengamat meteorologi di Universitas Sam Ratulangi, Luky Kawung, menolak.",
      "Luky Kawung: Pengamat meteorologi di Universitas Sam Ratulangi",
    ],
  ])("%s", (text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  it("keeps the rank of a company's board an office", () => {
    expect(roles("Komisaris PT Melati Sukma Budi Santoso menolak.")[0]).toMatch(/: Komisaris/u);
  });

  it("does not give a relative's role to the one who died", () => {
    expect(roles("Istri almarhum Tjahyo Kumala, Nyonya Erni Guntari, hadir.")).not.toContain("Tjahyo Kumala: Istri");
  });
});

describe("officers who belong to another institution", () => {
  it.each([
    [
      "Wakil Ketua Komisi III dari Fraksi Partai Golkar Adi Kadiran menolak.",
      "Adi Kadiran: Wakil Ketua Komisi III dari Fraksi Partai Golkar",
    ],
    [
      "Ketua Bidang Advokasi dan Kemasyarakatan Asosiasi Melati Indonesia Joko Setiawan menolak.",
      "Joko Setiawan: Ketua Bidang Advokasi dan Kemasyarakatan Asosiasi Melati Indonesia",
    ],
    ["Wakil Menteri Hukum dan HAM Edward Hiarin menolak.", "Edward Hiarin: Wakil Menteri Hukum dan HAM"],
    ["Menurut aktivis demokrasi Syahgandi Nainggola, itu salah.", "Syahgandi Nainggola: aktivis demokrasi"],
  ])("%s", (text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  it("ends a role before where somebody comes from", () => {
    expect(roles("Wakil Ketua Komisi III DPR Adi Kadiran dari Jakarta hadir.")).toEqual([
      "Adi Kadiran: Wakil Ketua Komisi III DPR",
    ]);
  });
});

describe("what stands behind a name in small words", () => {
  it.each([
    [
      "Rapat dengan Kementerian Hukum dan Hak Asasi Manusia di Kompleks Parlemen batal.",
      ["organization:Kementerian Hukum dan Hak Asasi Manusia", "location:Kompleks Parlemen"],
    ],
    ["Putusan Mahkamah Konstitusi (MK) Nomor 55 berlaku.", ["law:Putusan Mahkamah Konstitusi (MK) Nomor 55"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("places side by side", () => {
  it.each([
    ["Korban tinggal di Desa Cibeber Kecamatan Manonjaya.", ["Desa Cibeber", "Kecamatan Manonjaya"]],
    ["Warga Kabupaten Sikka Nusa Tenggara Timur mengeluh.", ["Kabupaten Sikka", "Nusa Tenggara Timur"]],
    [
      "Warga Kelurahan Kampung Melayu Kecamatan Jatinegara pergi.",
      ["Kelurahan Kampung Melayu", "Kecamatan Jatinegara"],
    ],
    // one name each
    ["Rapat digelar di Menara Kadin Indonesia kemarin.", ["Menara Kadin Indonesia"]],
    ["Ia lahir di Kecamatan Bogor Kota.", ["Kecamatan Bogor Kota"]],
    ["Warga Kabupaten Toba Samosir mengeluh.", ["Kabupaten Toba Samosir"]],
  ])("%s", (text, places) => {
    expect(mentionsOf(text)).toEqual(places.map((place) => `location:${place}`));
  });
});

describe("places with more words", () => {
  it.each([
    ["Hujan melanda Minahasa Raya kemarin.", "location:Minahasa Raya"],
    ["Rapat digelar di Kecamatan Pancoran Mas kemarin.", "location:Kecamatan Pancoran Mas"],
    ["Warga melintas di sekitar Kemangsari, Kecamatan Palmerah.", "location:Kemangsari"],
    ["Lagu Indonesia Raya dinyanyikan.", "location:Indonesia"],
  ])("%s", (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });
});

describe("letters that an article spells out", () => {
  it("are what it says, whatever they mean elsewhere", () => {
    const text = "Sekjen Komite Independen Pemantau Pemilu (KIPP) Kaka Sumintar menolak. Menurut Kaka, KIPP siap.";
    expect(mentionsOf(text)).toEqual([
      "organization:Komite Independen Pemantau Pemilu",
      "organization:KIPP",
      "person:Kaka Sumintar",
      "person:Kaka",
      "organization:KIPP",
    ]);
  });
});

describe("parties and associations by one word", () => {
  it("are no person where the article has them in full", () => {
    expect(
      mentionsOf("Partai Melatiku menolak. Senada dengan Melatiku, PKS setuju. Menurut Melatiku, itu salah."),
    ).not.toContain("person:Melatiku");
  });
});

describe("roles of two people joined by `dan`", () => {
  it("are each one's own where a ruler stands behind", () => {
    expect(roles("Emir Qatar dan Presiden Prabowo bertemu.")).toEqual(["Prabowo: Presiden"]);
  });

  it("are one's where both have an institution", () => {
    expect(roles("Ketua Umum PSSI dan Menteri BUMN Budi Santoso hadir.")).toEqual([
      "Budi Santoso: Ketua Umum PSSI; Menteri BUMN",
    ]);
  });

  it("begin behind a word for the pair", () => {
    expect(roles("Menurut pasangan Ketua Umum Gerindra Budi Santoso dan Dewi Lestari, itu salah.")[0]).toBe(
      "Budi Santoso: Ketua Umum Gerindra",
    );
  });
});

describe("parts of a country", () => {
  it("are not the country", () => {
    const names = entitiesOf("Indonesia Timur dan Indonesia Barat timpang. Ekonomi Indonesia tumbuh.").map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Indonesia Timur", "Indonesia Barat", "Indonesia"]);
  });
});

describe("officers who speak", () => {
  it.each([
    ["Ketua Koalisi Seni Hafezar Gumayo mengatakan itu penting.", "Hafezar Gumayo: Ketua Koalisi Seni"],
    [
      "Menurut Wakil Ketua Badan Anggaran (Banggar) DPRD Kabupaten Bekasi Fatmala Hanumi, itu penting.",
      "Fatmala Hanumi: Wakil Ketua Badan Anggaran (Banggar) DPRD Kabupaten Bekasi",
    ],
    [
      "Menurut Direktur Institute for Essential Reform Fabbyan Tumiwo, itu penting. “Benar,” kata Fabbyan.",
      "Fabbyan Tumiwo: Direktur Institute for Essential Reform",
    ],
  ])("%s", (text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  it.each([
    "Menurut Direktur Institute for Essential Services Reform (IESR), itu penting.",
    "Kepala SPPG Meruya Selatan mengatakan itu penting.",
    "Ketua Dinas Kesehatan Kabupaten Bekasi mengatakan itu penting.",
  ])("but nobody here: %s", (text) => {
    expect(mentionsOf(text).filter((mention) => mention.startsWith("person:"))).toEqual([]);
  });
});

describe("doctors", () => {
  it.each([
    ["Dokter urologi dr Adhitama Alam Soeroto, SpU menjelaskan kondisi itu.", ["person:Adhitama Alam Soeroto"]],
    ["Kondisi itu dijelaskan dr. Gofulat Kerandi, Sp.OG(K).", ["person:Gofulat Kerandi"]],
    ["Kasus itu ditangani AKBP Adhitama Alam Soeroto.", ["person:Adhitama Alam Soeroto"]],
    // `dr` for `dari`
    ["Ia datang dr Bandung.", ["location:Bandung"]],
    ["Kapolsek AKP Ridwan Selasa (3/4) hadir.", ["person:Ridwan"]],
    ["SpaceX meluncurkan roket.", ["organization:SpaceX"]],
    ["Ia menemui Yang Mulia Joaquim Ferreira.", ["person:Joaquim Ferreira"]],
    ["Hakim Mulia Sari hadir.", ["person:Mulia Sari"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("honorifics at the end of a sentence", () => {
  it("goes on where two in a row are parted by a line break", () => {
    expect(mentionsOf("Hadir Prof.\nDr. Budi Santoso.")).toEqual(["person:Budi Santoso"]);
  });
});
