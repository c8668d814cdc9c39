import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/article/index.js";
import { extract } from "../../src/index.js";
import { createStanceFinder } from "../../src/stances/index.js";
import { check, said } from "./cases.js";
import { marked, stancesIn, summary } from "./marked.js";

check("active predicates", [
  ["[Budi Santoso|P] mendukung rencana pembangunan bendungan.", "Budi Santoso + rencana pembangunan bendungan"],
  ["[Partai Maju|O] menolak keras kenaikan tarif listrik.", "Partai Maju - kenaikan tarif listrik"],
  ["Pemerintah [Indonesia|L] mengecam serangan terhadap warga sipil.", "Indonesia - serangan terhadap warga sipil"],
  ["Asosiasi petani menolak impor beras.", "Asosiasi petani - impor beras"],
  ["[Budi Santoso|P] enggan membahas kasus itu.", "Budi Santoso - membahas kasus itu"],
  ["Juru bicara kementerian, [Budi Santoso|P], menepis laporan media asing.", "Budi Santoso - laporan media asing"],
  // acts told as facts
  ["[Budi Santoso|P] membangun gudang di Cirebon."],
  ["[Budi Santoso|P] telah memperkuat kerja sama dagang."],
  ["Kebijakan itu mendukung industri tekstil."],
  ["Lampu itu mengurangi pemakaian listrik."],
  ["Diskusi itu menyoroti mutu jaringan pipa."],
  // opens the speaker's own words
  [said("Perlu saya sampaikan bahwa urusan ini tidak hanya milik satu dinas")],
]);

check("coordination", [
  [
    "[Partai Maju|O] mendorong reformasi birokrasi, menentang monopoli, serta mendukung koperasi.",
    "Partai Maju + reformasi birokrasi",
    "Partai Maju - monopoli",
    "Partai Maju + koperasi",
  ],
  [
    "[Budi Santoso|P] menegur [Siti Aminah|P] dan para pejabat dinas.",
    "Budi Santoso - Siti Aminah",
    "Budi Santoso - para pejabat dinas",
  ],
  ["[Budi Santoso|P] dan [Siti Aminah|P] menolak usulan itu.", "Budi Santoso - usulan itu", "Siti Aminah - usulan itu"],
  ["[Budi Santoso|P] mendukung sarana dan prasarana olahraga.", "Budi Santoso + sarana dan prasarana olahraga"],
]);

check("passives", [
  ["Usulan itu didukung oleh [Budi Santoso|P].", "Budi Santoso + Usulan itu"],
  ["Kenaikan tarif ditolak asosiasi sopir.", "asosiasi sopir - Kenaikan tarif"],
  // no agent, or one that is nobody
  ["Usulan itu ditolak pada sidang kemarin."],
  ["Usulan itu didukung banyak data."],
]);

check("nouns and light verbs", [
  ["[Budi Santoso|P] menyampaikan dukungan penuh kepada petani garam.", "Budi Santoso + petani garam"],
  ["[Budi Santoso|P] memberikan apresiasi atas kerja relawan.", "Budi Santoso + kerja relawan"],
  ["[Budi Santoso|P] menyampaikan rasa terima kasihnya kepada relawan.", "Budi Santoso + relawan"],
  ["Penolakan [Partai Maju|O] terhadap rancangan itu menguat.", "Partai Maju - rancangan itu"],
  [
    "[Budi Santoso|P] mengapresiasi penegasan [Kalinga|L] untuk dukungan kuat terhadap perdamaian dan penentangan atas perang.",
    "Budi Santoso + penegasan Kalinga",
    "Kalinga + perdamaian",
    "Kalinga - perang",
  ],
  ["[Budi Santoso|P] menekankan pentingnya pendidikan vokasi.", "Budi Santoso + pendidikan vokasi"],
  // somebody gets it, nobody is said to give it
  ["Rancangan itu mendapat dukungan terhadap pasal pertama."],
]);

check(
  "negation",
  [
    [said("Saya tidak mendukung rencana itu"), "Budi Santoso - rencana itu"],
    [said("Saya tidak menolak rencana itu"), "Budi Santoso + rencana itu"],
    [
      said("Saya bukan hanya mendukung koperasi desa, tetapi juga mendukung pasar rakyat"),
      "Budi Santoso + koperasi desa",
      "Budi Santoso + pasar rakyat",
    ],
    [said("Kami tidak ragu untuk membela petani"), "Budi Santoso + petani"],
    [said("Kami netral dalam sengketa itu"), "Budi Santoso 0 sengketa itu"],
    [said("Saya ragu mendukung usulan itu"), "Budi Santoso - usulan itu"],
    [said("Kami belum mendukung siapa pun")],
  ],
  "Budi Santoso",
);

check(
  "shifters and contrast",
  [
    [said("Kami mendukung pencabutan sanksi ekonomi"), "Budi Santoso - sanksi ekonomi"],
    ["[Budi Santoso|P] <meminta> {pemerintah membatalkan kenaikan pajak}.", "Budi Santoso - kenaikan pajak"],
    [said("Kita butuh dialog, alih-alih kekerasan"), "Budi Santoso + dialog", "Budi Santoso - kekerasan"],
    [said("Buat apa membangun stadion lagi"), "Budi Santoso - stadion"],
  ],
  "Budi Santoso",
);

check(
  "modality: whose it is",
  [
    ["[Budi Santoso|P] mengatakan {pemerintah harus menurunkan harga pupuk}.", "Budi Santoso + menurunkan harga pupuk"],
    ["[Budi Santoso|P] mengatakan {[Kalinga|L] harus mendukung gencatan senjata}.", "Budi Santoso + gencatan senjata"],
    ["[Budi Santoso|P] mengatakan {[Kalinga|L] siap mendukung gencatan senjata}.", "Kalinga + gencatan senjata"],
    [
      "[Budi Santoso|P] mengatakan {[Rusalia|L] siap bekerja sama dengan [Kalinga|L] untuk memerangi penyelundupan dan menjaga perdamaian}.",
      "Rusalia + Kalinga",
      "Rusalia - penyelundupan",
      "Rusalia + perdamaian",
    ],
    [
      "[Budi Santoso|P] mengatakan {[Rusalia|L] menghargai komitmen [Kalinga|L] untuk tidak membuat senjata nuklir}.",
      "Rusalia + komitmen Kalinga",
      "Kalinga - membuat senjata nuklir",
    ],
    [said("Kami akan menurunkan harga pupuk"), "Budi Santoso + menurunkan harga pupuk"],
    [said("Perlu kajian mendalam sebelum tambang dibuka"), "Budi Santoso + kajian mendalam"],
    [said("Tidak boleh ada korupsi di dinas ini"), "Budi Santoso - korupsi"],
    [said("Jangan merusak hutan lindung"), "Budi Santoso - merusak hutan lindung"],
    [said("Mereka masih harus menunggu hasil uji")],
    [said("Mungkin saja warga mendukung usulan itu")],
    [
      "Kedua negara sepakat untuk menjaga koordinasi dan memperdalam kerja sama.",
      "Kedua negara + koordinasi",
      "Kedua negara + kerja sama",
    ],
    // a forecast, and a plan told by the reporter
    ["[Budi Santoso|P] akan memimpin rapat pada Senin."],
  ],
  "Budi Santoso",
);

check(
  "calls",
  [
    [
      "[Budi Santoso|P] <meminta> {wali kota untuk memperbaiki jalan dan membangun taman}.",
      "Budi Santoso + memperbaiki jalan",
      "Budi Santoso + membangun taman",
    ],
    ["[Budi Santoso|P] <mendesak> {kepolisian tidak menahan demonstran}.", "Budi Santoso - menahan demonstran"],
    [
      "[Budi Santoso|P] <berharap> {panen raya dapat meningkatkan pendapatan petani}.",
      "Budi Santoso + pendapatan petani",
    ],
    ["[Budi Santoso|P] <meminta> {penundaan pembongkaran jembatan}.", "Budi Santoso + penundaan pembongkaran jembatan"],
    [
      "[Budi Santoso|P] <mengusulkan> kepada dinas agar {anggaran itu dialihkan ke sekolah}.",
      "Budi Santoso + anggaran itu dialihkan ke sekolah",
    ],
  ],
  "Budi Santoso",
);

check(
  "evaluation",
  [
    [said("Program ini sangat bermanfaat bagi petani"), "Budi Santoso + Program ini"],
    [said("Kebijakan itu keliru"), "Budi Santoso - Kebijakan itu"],
    [said("Pembangunan bendungan merupakan langkah yang tepat"), "Budi Santoso + Pembangunan bendungan"],
    [said("Sungguh luar biasa inovasi para guru ini"), "Budi Santoso + inovasi para guru ini"],
    [said("Kedua pihak mencapai konsensus penting")],
    [said("Ini salah satu pabrik di kota kami")],
    [said("Rapat dimulai tepat waktu")],
    [said("Sikap camat itu tidak bertanggung jawab"), "Budi Santoso - Sikap camat itu"],
    [said("Saya di rumah juga sering salah makan")],
    ["Program ini sangat bermanfaat bagi petani."],
  ],
  "Budi Santoso",
);

describe("records", () => {
  it("name rule, source, quote and the entities of the target", () => {
    const [stance] = stancesIn(
      "[Budi Santoso|P] mengatakan {[Kalinga|L] siap mendukung usulan [Rusalia|L]}.",
      "Budi Santoso",
    );
    expect(stance).toMatchObject({
      holder: { entity: "e2", name: "Kalinga" },
      source: { entity: "e1" },
      quote: 0,
      targetEntities: ["e3"],
      modality: "commitment",
      negated: false,
      strength: 3,
      rule: "stance/commitment",
    });
    expect(stance?.confidence).toBeGreaterThan(0);
    expect(stance?.predicate.text).toBe("siap mendukung");
  });

  it("take a role for the one person who has it", () => {
    const source = "[Budi Santoso|P] datang. Menteri Keuangan menolak usulan itu.";
    const { text, entities } = marked(source, null, { "Budi Santoso": "Menteri Keuangan" });
    expect(createStanceFinder()(readDocument(text), entities, []).map(({ holder }) => holder.entity)).toEqual(["e1"]);
    expect(stancesIn(source).map(({ holder }) => [holder.entity, holder.name])).toEqual([[null, "Menteri Keuangan"]]);
  });

  it("know the user's own predicates", () => {
    const stancePredicates = [{ forms: ["menyemprit"], polarity: "oppose" as const, strength: 3 as const }];
    expect(summary("[Budi Santoso|P] menyemprit kinerja dinas.")).toEqual([]);
    expect(summary("[Budi Santoso|P] menyemprit kinerja dinas.", null, { stancePredicates })).toEqual([
      "Budi Santoso - kinerja dinas",
    ]);
  });

  it("stand once for a holder, polarity and target", () => {
    const text = "[Budi Santoso|P] mendukung dan membela petani garam.";
    expect(new Set(summary(text)).size).toBe(summary(text).length);
  });
});

describe("hostile input", () => {
  const hostile = [
    "",
    "   ",
    "...",
    "“{}”",
    "{harus harus harus}",
    "untuk untuk yang yang dan dan",
    "akan kami",
    "tidak tidak tidak mendukung",
  ];
  it.each(hostile)("%j neither throws nor breaks a span", (source) => {
    for (const stance of stancesIn(source, "Budi")) expect(stance.target.text.length).toBeGreaterThan(0);
  });

  const repeated = [
    "[Budi Santoso|P] mendukung petani dan menolak impor, ",
    "penolakan warga terhadap ",
    "juga ",
    "terbukti ",
    "untuk mendukung ",
  ];
  it.each(repeated)("%j, over and over, is read in linear time", { timeout: 60_000 }, (unit) => {
    const words = unit.replace(/\[([^|]*)\|P\]/gu, "$1").repeat(40_000);
    // quadratic reading would not end within the time limit
    const found = stancesIn(`[Budi Santoso|P] <mengatakan> {${words}mendukung petani}.`, "Budi Santoso");
    expect(found.length).toBeLessThanOrEqual(80_001);
  });
});

describe("several who speak together", () => {
  const held = (text: string) =>
    extract(text).stances.map(({ holder, source }) => [holder.name, holder.entity !== null, source]);

  it("each hold what they say", () => {
    expect(held("China dan Rusia menegaskan bahwa sanksi itu harus dicabut.")).toEqual([
      ["China", true, null],
      ["Rusia", true, null],
    ]);
    expect(held("Pemerintah dan DPR menyatakan bahwa aturan itu harus dicabut.")).toEqual([
      ["Pemerintah", false, null],
      ["DPR", true, null],
    ]);
  });

  it.each([
    ["China, Rusia, dan Iran menolak sanksi itu.", ["China", "Rusia", "Iran"]],
    ["Sementara itu, PDIP, PKS, serta PKB juga menolak sanksi itu.", ["PDIP", "PKS", "PKB"]],
    ["Pemerintah, DPR, dan KPU menolak sanksi itu.", ["Pemerintah", "DPR", "KPU"]],
    [
      "Ketua PKS Budi Santoso, Siti Aminah, dan Rudi Hartono menolak sanksi itu.",
      ["Budi Santoso", "Siti Aminah", "Rudi Hartono"],
    ],
    ["Ketua PKS, Budi Santoso, dan Siti Aminah menolak sanksi itu.", ["Siti Aminah"]],
    ["Koalisi yang terdiri atas Imparsial, YLBHI, dan KontraS menolak sanksi itu.", ["Koalisi"]],
    ["Kuasa hukum Riza Santoso, Rina Dewi, membantah tuduhan itu.", ["Rina Dewi"]],
    ["Istri Budi Santoso menolak sanksi itu.", ["Istri Budi Santoso"]],
    ["Di Jakarta, Bandung, dan Surabaya, PDIP menolak sanksi itu.", ["PDIP"]],
  ])("%s", (text, names) => {
    expect(held(text).map(([name]) => name)).toEqual(names);
  });

  it("are one where they are people of several places", () => {
    expect(held("Warga Bekasi dan Depok menyatakan bahwa aturan itu harus dicabut.")).toEqual([
      ["Warga Bekasi dan Depok", false, null],
    ]);
  });
});
