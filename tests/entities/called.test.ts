import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

/** Names of an entity's mentions, by the entity's name. */
function named(text: string): Record<string, string[]> {
  return Object.fromEntries(
    entitiesOf(text).map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind === "name").map(({ text: words }) => words),
    ]),
  );
}

describe("other names of a person", () => {
  it.each([
    ["Muhaimin Iskandar atau Cak Imin hadir.", "Muhaimin Iskandar", "Cak Imin"],
    ["Siti Aminah alias Mamat pulang.", "Siti Aminah", "Mamat"],
    ["Siti Aminah (45) alias Mamat pulang.", "Siti Aminah", "Mamat"],
    ["Gubernur Rudi Hartono atau Tono menegaskan harga beras turun.", "Rudi Hartono", "Tono"],
    ["Gubernur Rudi Hartono (Tono) mengatakan harga beras turun.", "Rudi Hartono", "Tono"],
    ["Gubernur Rudi Hartono yang akrab dengan sapaan Tono hadir.", "Rudi Hartono", "Tono"],
    ["Tono, yang bernama asli Rudi Hartono, pulang.", "Rudi Hartono", "Tono"],
    ["Penyanyi Tono, nama panggung Rudi Hartono, pulang.", "Rudi Hartono", "Tono"],
    ["Wakil Menteri Rudi Hartono hadir. Tiko -begitu dia disapa- mengatakan hal itu.", "Rudi Hartono", "Tiko"],
    ["Wakil Menteri Rudi Hartono hadir. Tiko (sapaan akrabnya) mengatakan hal itu.", "Rudi Hartono", "Tiko"],
    ["Rahmat Hidayat, yang akrab disapa Jarot, tiba. Jarot tertawa.", "Rahmat Hidayat", "Jarot"],
    ["Rahmat Hidayat yang biasa dipanggil Jarot tiba.", "Rahmat Hidayat", "Jarot"],
    ["Basuki Tjahaja Purnama (Ahok) tiba.", "Basuki Tjahaja Purnama", "Ahok"],
    ["Gus Ipul tiba. Menurut Saifullah Yusuf, aman.", "Saifullah Yusuf", "Gus Ipul"],
    ["Wakil Menteri Rudi Hartono atau yang akrab disapa Mamat hadir.", "Rudi Hartono", "Mamat"],
    ["Wakil Menteri Rudi Hartono hadir. Tiko, sapaan akrabnya, mengatakan hal itu.", "Rudi Hartono", "Tiko"],
    ["Gubernur Rudi Hartono tiba. Pria yang akrab disapa Tono itu menolak.", "Rudi Hartono", "Tono"],
    ["Gubernur Rudi Hartono tiba. Politikus Golkar yang akrab disapa Tono itu menolak.", "Rudi Hartono", "Tono"],
    ["Gubernur Rudi Hartono tiba. Tono, begitu ia biasa disapa, menolak.", "Rudi Hartono", "Tono"],
    ["Gubernur Rudi Hartono tiba. Tono, demikian sapaannya, menolak.", "Rudi Hartono", "Tono"],
    ["Rudi Hartono (nama aslinya Rudi Salim) pulang.", "Rudi Hartono", "Rudi Salim"],
    ["Mantan penyerang Rudi Hartono—akrab disapa Tono—menilai itu sulit.", "Rudi Hartono", "Tono"],
    ["Siti Aminah mengajar tari. Menurut Kak Siti, anak-anak gembira.", "Siti Aminah", "Siti"],
    [
      "Hadir Menteri Koordinator Bidang Pangan, Abdul Muhaimin Iskandar (Cak Imin).",
      "Abdul Muhaimin Iskandar",
      "Cak Imin",
    ],
    ["Presiden Mohammed bin Zayed Al Nahyan (MBZ) tiba. MBZ diam.", "Mohammed bin Zayed Al Nahyan", "MBZ"],
    ["Presiden ke-6 SBY hadir. Susilo Bambang Yudhoyono pulang.", "Susilo Bambang Yudhoyono", "SBY"],
  ])("%s", (text, name, other) => {
    expect(named(text)[name]).toContain(other);
  });

  it.each([
    ["Wartawan memilih Rudi Hartono atau Gus Fahmi.", "Rudi Hartono", "Gus Fahmi"],
    ["Pilih Rudi Hartono atau Dewi Lestari.", "Rudi Hartono", "Dewi Lestari"],
    ["Dewi Lestari dipanggil Rudi Hartono kemarin.", "Dewi Lestari", "Rudi Hartono"],
    ["Gubernur Dedi Hartono tiba. Istrinya, perempuan yang akrab disapa Nina itu, menolak.", "Dedi Hartono", "Nina"],
    ["Pengamat Dedi Hartono memuji Rina Wati. Pria yang akrab disapa Tono itu menolak.", "Rina Wati", "Tono"],
    ["Siti Aminah mengajar. Menurut Kak Rosa, anak-anak gembira.", "Siti Aminah", "Rosa"],
    ["Gubernur Dedi Hartono tiba. Anak Golkar yang akrab disapa Nina itu, menolak.", "Dedi Hartono", "Nina"],
    ["Dewi Lestari (NasDem) dan Rudi Hartono (PKB) hadir.", "Dewi Lestari", "NasDem"],
  ])("two: %s", (text, one, other) => {
    const found = named(text);
    expect(found[one]).toEqual([one]);
    expect(found[other]).toEqual([other]);
  });
});

describe("nicknames of public figures", () => {
  it("are names without the full name", () => {
    const text = "Hadir Gus Ipul, Kang Emil, AHY, Zulhas, dan JK. Presiden Jokowi diam.";
    expect(Object.keys(named(text))).toEqual(["Gus Ipul", "Kang Emil", "AHY", "Zulhas", "JK", "Jokowi"]);
  });

  it("are not cut out of another's name", () => {
    expect(named("Warga bernama Ibas Pratama hadir.")).toEqual({ "Ibas Pratama": ["Ibas Pratama"] });
  });
});

describe("short names of organisations, places and laws", () => {
  it.each([
    ["PT Bank Sinar Abadi (Persero) Tbk. (BSAB) untung.", "PT Bank Sinar Abadi (Persero) Tbk.", "BSAB"],
    ["Stadion Gelora Bung Tomo (GBT) penuh.", "Stadion Gelora Bung Tomo", "GBT"],
    [
      "Badan Pengelola Investasi (BPI) Danantara berdiri. Aset Danantara naik.",
      "Badan Pengelola Investasi (BPI) Danantara",
      "Danantara",
    ],
    ["Buruh PT Sri Melati Isman Tbk atau Srimel mogok.", "PT Sri Melati Isman Tbk", "Srimel"],
    ["Bupati tiba di Kabupaten Bogor. Warga Bogor senang.", "Kabupaten Bogor", "Bogor"],
    ["Gubernur Sumatera Utara hadir. Warga Sumut senang.", "Sumatera Utara", "Sumut"],
    ["Provinsi DKI Jakarta luas. DKI Jakarta padat. Jakarta ramai.", "Provinsi DKI Jakarta", "DKI Jakarta"],
    ["Provinsi NTT luas. Warga Nusa Tenggara Timur senang.", "Nusa Tenggara Timur", "Provinsi NTT"],
    ["Temasek Holdings untung. Temasek kagum.", "Temasek Holdings", "Temasek"],
    [
      "Peraturan Daerah Nomor 1 Tahun 2024 terbit. Isi Perda No. 1 Tahun 2024 jelas.",
      "Peraturan Daerah Nomor 1 Tahun 2024",
      "Perda No. 1 Tahun 2024",
    ],
    ["Warga Kecamatan Purworejo hadir. Kabupaten Purworejo luas. Purworejo ramai.", "Kabupaten Purworejo", "Purworejo"],
    ["Kementerian Pertahanan atau Kemenhan diam.", "Kementerian Pertahanan", "Kemenhan"],
    [
      "Keputusan Presiden (Kepres) Nomor 28 Tahun 2025 terbit. Isi Kepres No. 28/2025 itu jelas.",
      "Keputusan Presiden (Kepres) Nomor 28 Tahun 2025",
      "Kepres No. 28/2025",
    ],
    [
      "Tarif tol di GT Kalikangkung, Semarang, naik. Antrean di Gerbang Tol Kalikangkung mencapai dua kilometer.",
      "Gerbang Tol Kalikangkung",
      "GT Kalikangkung",
    ],
    ["Ia memakai Twitter. Di media sosial X ramai.", "Twitter", "X"],
  ])("%s", (text, name, other) => {
    expect(named(text)[name]).toContain(other);
  });

  it.each([
    ["Bank Mandiri atau Bank Jatim dipilih.", "Bank Mandiri"],
    ["Kepolisian Daerah Jawa Timur (Jatim) bergerak.", "Kepolisian Daerah Jawa Timur"],
    ["Warga Kabupaten Bogor dan warga Kota Bogor hadir.", "Kota Bogor"],
    [
      "Peneliti Oxford University menemukan fosil itu. Fosil kini disimpan di Oxford University Museum of Natural History, Inggris.",
      "Oxford University",
    ],
    ["PT Pertamina untung. PT Pertamina Fuel Terminal Maos terbakar.", "PT Pertamina"],
    [
      "Peraturan Presiden Nomor 5 Tahun 2020 dan Peraturan Pemerintah Nomor 5 Tahun 2020 berlaku.",
      "Peraturan Presiden Nomor 5 Tahun 2020",
    ],
    ["UU Nomor 5 Tahun 2020 dan UU Nomor 7 Tahun 2020 berlaku.", "UU Nomor 5 Tahun 2020"],
    ["UU Nomor 5 Tahun 2020 dan PP Nomor 5 Tahun 2020 berlaku.", "UU Nomor 5 Tahun 2020"],
  ])("two: %s", (text, name) => {
    expect(named(text)[name]).toEqual([name]);
  });
});

describe("companies and persons", () => {
  it("a name that bears a company's form elsewhere is the company's", () => {
    const found = entitiesOf("Grup Huatong tiba. Chairman Huatong hadir. Huatong untung.");
    expect(found.map(({ type, name }) => `${type} ${name}`)).toEqual(["organization Grup Huatong"]);
  });

  it("unless somebody is called so", () => {
    const found = entitiesOf("Grup Siregar untung. Bupati Andi Siregar hadir. Kata Siregar, pabrik Grup Siregar aman.");
    expect(found.find(({ name }) => name === "Andi Siregar")?.aliases).toEqual(["Siregar"]);
  });
});
