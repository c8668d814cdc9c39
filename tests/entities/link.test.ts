import { describe, expect, it, test } from "vitest";
import { extract } from "../../src/index.js";
import type { Entity } from "../../src/types.js";
import { entitiesOf } from "./found.js";

function named(text: string, name: string): Entity {
  const found = entitiesOf(text).find((entity) => entity.name === name);
  expect(found, `no entity ${name} in ${entitiesOf(text).map((entity) => entity.name)}`).toBeDefined();
  return found as Entity;
}

const surfaces = (entity: Entity): readonly string[] => entity.mentions.map(({ text }) => text);

describe("persons", () => {
  it("links short names: the first of a Chinese, the last of a Russian name", () => {
    const text =
      "Menteri Luar Negeri China Wang Bo bertemu Menteri Luar Negeri Rusia Pyotr Sokolov. Wang setuju. Sokolov menolak.";
    expect(surfaces(named(text, "Wang Bo"))).toEqual(["Wang Bo", "Wang"]);
    expect(surfaces(named(text, "Pyotr Sokolov"))).toEqual(["Pyotr Sokolov", "Sokolov"]);
  });

  it("links spelling variants of a given name", () => {
    const text = "Menlu Rusia Sergey Sokolov tiba. Presiden memuji Sergei Sokolov.";
    expect(named(text, "Sergey Sokolov").aliases).toEqual(["Sergei Sokolov"]);
  });

  it("links nicknames made of the beginnings of two names", () => {
    const text = "Menteri Zulkarnain Hasibuan hadir. Harga turun, kata Zulhas.";
    expect(named(text, "Zulkarnain Hasibuan").aliases).toEqual(["Zulhas"]);
  });

  it("links what is short for a later name", () => {
    const text = "Menteri Sosial Tri Rismaharyani hadir. Menurut Risma, harga turun.";
    expect(named(text, "Tri Rismaharyani").aliases).toEqual(["Risma"]);
  });

  it("links the letters of a name in brackets at the end of a sentence", () => {
    const text = "Ia bertemu Presiden Mohammed bin Zayed Al Nahyan (MBZ). Warga pulang.";
    expect(named(text, "Mohammed bin Zayed Al Nahyan").aliases).toEqual(["MBZ"]);
  });

  it("keeps two people with one surname apart, and gives the bare surname to the one named last", () => {
    const text =
      "Bupati Andi Siregar membuka acara. Siregar memuji panitia. Lalu Camat Dewi Siregar bicara. Siregar mengkritik panitia.";
    expect(surfaces(named(text, "Andi Siregar"))).toEqual(["Andi Siregar", "Siregar"]);
    expect(surfaces(named(text, "Dewi Siregar"))).toEqual(["Dewi Siregar", "Siregar"]);
  });

  it("gathers roles from before and behind the name", () => {
    const text =
      "Ketua Umum PMI Ratna Dewi hadir. Ratna Dewi, Direktur Utama PT Sinar Abadi, pulang. Ratna yang juga merupakan anggota Dewan Pertimbangan setuju.";
    expect(named(text, "Ratna Dewi").roles).toEqual([
      "Ketua Umum PMI",
      "Direktur Utama PT Sinar Abadi",
      "anggota Dewan Pertimbangan",
    ]);
  });

  it("takes two joined roles apart", () => {
    const text = "Anggota Dewan Negara sekaligus Menteri Luar Negeri China Wang Bo tiba.";
    expect(named(text, "Wang Bo").roles).toEqual(["Anggota Dewan Negara", "Menteri Luar Negeri China"]);
  });
});

describe("bare roles", () => {
  const roles = (text: string, name: string) =>
    named(text, name)
      .mentions.filter(({ kind }) => kind === "role")
      .map(({ text: surface }) => surface);

  it("mean the one person who carries them", () => {
    const text =
      "Menteri Luar Negeri Rusia Pyotr Sokolov tiba. Menteri Luar Negeri China Wang Bo menyambut. Menlu Rusia itu pulang. Diplomat utama China tinggal.";
    expect(roles(text, "Pyotr Sokolov")).toEqual(["Menlu Rusia"]);
    expect(roles(text, "Wang Bo")).toEqual(["Diplomat utama China"]);
  });

  it("mean nobody where two carry them, or the phrase is about many", () => {
    const text = "Menlu Rusia Pyotr Sokolov dan Menlu China Wang Bo hadir. Menlu itu pulang. Para Menlu Rusia pulang.";
    expect(roles(text, "Pyotr Sokolov")).toEqual([]);
    expect(roles(text, "Wang Bo")).toEqual([]);
  });
});

describe("countries, places, organisations", () => {
  it("links the names of a country by its code", () => {
    const text = "China menolak. Tiongkok dan Amerika Serikat (AS) sepakat. AS menunggu.";
    expect(named(text, "China")).toMatchObject({ aliases: ["Tiongkok"], country: "CN", type: "location" });
    expect(named(text, "Amerika Serikat")).toMatchObject({ aliases: ["AS"], country: "US" });
  });

  it("leaves a capital that stands for its government a place of its own", () => {
    expect(named("Rusia diam. Moskow belum menjawab.", "Moskow").country).toBeNull();
  });

  it("links an acronym in brackets, a known one, and case", () => {
    const text =
      "KEBUMEN - Perserikatan Bangsa-Bangsa (PBB) hadir di Kebumen. PBB dan Perhimpunan Bangsa-Bangsa Asia Tenggara setuju. ASEAN juga.";
    expect(named(text, "Perserikatan Bangsa-Bangsa").aliases).toEqual(["PBB"]);
    expect(named(text, "Perhimpunan Bangsa-Bangsa Asia Tenggara").aliases).toEqual(["ASEAN"]);
    expect(named(text, "Kebumen").aliases).toEqual([]);
  });

  it("does not take the acronym of an institution inside the name for the whole", () => {
    const text = "Dewan Keamanan Perserikatan Bangsa-Bangsa (PBB) bersidang. Sikap PBB jelas.";
    expect(named(text, "Dewan Keamanan Perserikatan Bangsa-Bangsa").aliases).toEqual([]);
    expect(surfaces(named(text, "PBB"))).toEqual(["PBB", "PBB"]);
  });

  it("links names with and without their legal form or kind", () => {
    const text = "PT Sinar Abadi (Persero) untung. Laba Sinar Abadi naik. Di Kabupaten Lebak hujan; Lebak banjir.";
    expect(named(text, "Kabupaten Lebak").aliases).toEqual(["Lebak"]);
  });

  it("numbers entities by their first mention", () => {
    expect(
      entitiesOf("Rusia dan China sepakat. Iran dan Rusia menolak.").map(({ id, name }) => `${id} ${name}`),
    ).toEqual(["e1 Rusia", "e2 China", "e3 Iran"]);
  });
});

describe("letters that are spelt out twice", () => {
  const text =
    "Perserikatan Bangsa-Bangsa (PBB) bersidang. Ketua Partai Bulan Bintang (PBB) Yusril hadir. Sekjen PBB menolak.";

  it("are two, and the first is meant elsewhere", () => {
    expect(surfaces(named(text, "Perserikatan Bangsa-Bangsa"))).toEqual(["Perserikatan Bangsa-Bangsa", "PBB", "PBB"]);
    expect(surfaces(named(text, "Partai Bulan Bintang"))).toEqual(["Partai Bulan Bintang", "PBB"]);
  });

  it("are one where the second form says the same", () => {
    const same = "Badan Gizi Nasional (BGN) bekerja. Kepala Badan Gizi Nasional RI (BGN) hadir.";
    expect(named(same, "Badan Gizi Nasional RI").aliases).toContain("BGN");
  });
});

it("takes a long abbreviation with one letter more than its long form has", () => {
  const text = "Direktur Center of Economic and Law Studies (Celios) Budi Santoso bicara. Celios menolak.";
  expect(surfaces(named(text, "Center of Economic and Law Studies"))).toEqual([
    "Center of Economic and Law Studies",
    "Celios",
    "Celios",
  ]);
});

describe("states that share a country's code", () => {
  it.each([
    ["Skotlandia mengalahkan Inggris di Glasgow.", ["Skotlandia", "Inggris"]],
    ["Timnas Inggris menang atas Timnas Wales.", ["Timnas Inggris", "Timnas Wales"]],
    ["Ia lahir di Uni Soviet dan tinggal di Rusia.", ["Uni Soviet", "Rusia"]],
  ])("stay apart: %s", (text, names) => {
    expect(entitiesOf(text).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it("are one with the country under its other names", () => {
    expect(named("Inggris menolak. Kerajaan Inggris diam.", "Kerajaan Inggris").aliases).toEqual(["Inggris"]);
  });
});

describe("a short name behind atau", () => {
  it("has the initials of the long one in their order", () => {
    const text = "Center of Rural and Fishery Studies atau Cerafis menolak. Cerafis kecewa.";
    expect(named(text, "Center of Rural and Fishery Studies").aliases).toEqual(["Cerafis"]);
  });

  it("is another institution without them", () => {
    const text = "Center of Rural and Fishery Studies atau Pertamina menolak.";
    expect(named(text, "Center of Rural and Fishery Studies").aliases).toEqual([]);
  });
});

describe("names in two languages and with two kinds", () => {
  it.each([
    ["Menurut Organisasi Kesehatan Dunia, itu benar. WHO menolak.", "Organisasi Kesehatan Dunia", ["WHO"]],
    ["Dana Moneter Internasional atau IMF menolak.", "Dana Moneter Internasional", ["IMF"]],
    [
      "Kementerian Sekretariat Negara menolak. Menurut Setneg, itu benar.",
      "Kementerian Sekretariat Negara",
      ["Setneg"],
    ],
    [
      "DPR membahas Rancangan Undang-Undang (RUU) Cipta Kerja. RUU Cipta Kerja tertunda.",
      "Rancangan Undang-Undang (RUU) Cipta Kerja",
      ["RUU Cipta Kerja"],
    ],
  ])("%s", (text, name, aliases) => {
    expect(named(text, name).aliases).toEqual(aliases);
  });
});

describe("short names of clubs and of institutions with letters inside", () => {
  const names = (text: string) =>
    entitiesOf(text)
      .filter(({ type }) => type === "organization")
      .map(({ mentions }) => [...new Set(mentions.map((mention) => mention.text))].join(" = "));

  it.each([
    ["Persib Bandung menang. Pelatih Persib senang.", ["Persib Bandung = Persib"]],
    [
      "Center of Research on Fisheries (CORF) Indonesia menolak itu. CORF menilai itu buruk.",
      ["Center of Research on Fisheries (CORF) Indonesia = CORF"],
    ],
    [
      "Ia dirawat di Rumah Sakit Melati Sadewa (RSMS) Bandung. RSMS penuh.",
      ["Rumah Sakit Melati Sadewa (RSMS) Bandung = RSMS"],
    ],
    ["PSM Makassar menjamu Persib Bandung.", ["PSM Makassar", "Persib Bandung"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("names over blanks of any kind", () => {
  test.each(["\u00a0", "  ", "\n", " \u200b", "\t"])("%j between words changes no entity", (blank) => {
    const text =
      "Warga mendatangi Kementerian Kebudayaan RI di Jakarta pada hari Senin pagi. Pejabat Kementerian Kebudayaan menerima mereka, dan Menteri Perdagangan Budi Santoso datang. Bank Indonesia hadir, dan bank sentral mendukung warga.";
    const plain = extract(text).entities.map(({ name, roles, mentions }) => [name, roles, mentions.length]);
    const parted = extract(
      text
        .replaceAll("Kementerian Kebudayaan", `Kementerian${blank}Kebudayaan`)
        .replace("Perdagangan Budi Santoso", `Perdagangan${blank}Budi${blank}Santoso`)
        .replace("bank sentral", `bank${blank}sentral`),
    );
    const breaks = blank === "\n" ? 1 : 0;
    if (breaks === 0)
      expect(parted.entities.map(({ name, roles, mentions }) => [name, roles, mentions.length])).toEqual(plain);
    else expect(parted.entities.map(({ name }) => name)).not.toContain("Kementerian\nKebudayaan");
  });
});
