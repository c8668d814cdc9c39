import { describe, expect, test } from "vitest";
import { partGlued, readTokens } from "../../src/text/index.js";

/** The words of the text that were parted, with a bar between their halves. */
function parted(text: string): string[] {
  const whole = readTokens(text);
  const { tokens } = partGlued(text, whole) ?? whole;
  return whole.tokens
    .map(({ start, end }) =>
      tokens.filter((token) => start <= token.start && token.end <= end).map((half) => half.text),
    )
    .filter((halves) => halves.length > 1)
    .map((halves) => halves.join("|"));
}

describe("two words that scraping glued", () => {
  test.each<readonly [string, ...string[]]>([
    // a small word before a name
    ["Rombongan tiba dariKediri kemarin.", "dari|Kediri"],
    ["Hal itu ia sampaikan kepadadetikJabar.", "kepada|detikJabar"],
    ["Warga melewatiSelat Bali.", "melewati|Selat"],
    ["Pejabat diIran menolak.", "di|Iran"],
    ["Ketegangan antaraIsraeldan Lebanon naik.", "antara|Israel|dan"],
    ["Serangan besar-besaranIsrael berlanjut.", "besar-besaran|Israel"],
    ["MengutipBloomberg, harga naik.", "Mengutip|Bloomberg"],
    // a name before a small word
    ["Kabar dari Turkidapat dipercaya.", "Turki|dapat"],
    ["Wakil Italiadi sidang itu diam.", "Italia|di"],
    ["TNImenyatakan siap.", "TNI|menyatakan"],
    ["Ratna Sulindra datang. Ratna Sulindramengatakan itu.", "Sulindra|mengatakan"],
    ["Ratna Sulindra datang. Rumah Ratna Sulindradi kota.", "Sulindra|di"],
    ["Sulindra datang. Kata Sulindra, Sulindrapun senang.", "Sulindra|pun"],
    ["Rumah Ratna Sulindrayang besar itu.", "Sulindra|yang"],
    ["Hadiah Ratna Sulindrakepada warga.", "Sulindra|kepada"],
    ["Suara Ratna Sulindradalam rapat itu.", "Sulindra|dalam"],
    ["Ratna Sulindraditunjuk kemarin.", "Sulindra|ditunjuk"],
    ["KreatorDian Sulindra hadir.", "Kreator|Dian"],
    ["Pengurus Jawa TengahPDIP hadir.", "Tengah|PDIP"],
    ["KementerianPerdagangan menolak.", "Kementerian|Perdagangan"],
    ["Ratna Dewi datang. Warga bicara kepadaRatna Dewibahwa itu salah.", "kepada|Ratna", "Dewi|bahwa"],
    // two capitals
    ["Presiden Amerika SerikatJohn Miller pidato.", "Serikat|John"],
    ["Gubernur Jawa TengahBudi Hartono hadir.", "Tengah|Budi"],
    ["Menteri KoperasiBudi Hartono hadir.", "Koperasi|Budi"],
    ["AktrisVelmira Tanaya tiba.", "Aktris|Velmira"],
    ["Saham PTSentosa MakmurTbk naik.", "PT|Sentosa", "Makmur|Tbk"],
    ["Media.com, JakartaPemuda itu menang.", "Jakarta|Pemuda"],
    ["Klub Pelita United menang. Pelatih Zulham senang. Kata pelatih Pelita UnitedZulham itu.", "United|Zulham"],
    ["KaderPDI-Pbernama Joko hadir.", "Kader|PDI-P|bernama"],
    // two small words
    ["Pabrik semenyang baru dibuka.", "semen|yang"],
    ["Warga berlari menujusebuah bukit.", "menuju|sebuah"],
    ["Pemulihan ekonomisecara bertahap.", "ekonomi|secara"],
    ["Ratna menilaitransformasi itu lambat.", "menilai|transformasi"],
    ["Harga naik terhadapdollar.", "terhadap|dollar"],
    ["Tunjangan pernikahanyang dibayar.", "pernikahan|yang"],
  ])("%s", (text, ...halves) => {
    expect(parted(text)).toEqual(halves);
  });

  test.each([
    "GoTo dan YouTube serta WhatsApp dan iPhone",
    "menurut CNNIndonesia.com dan detikNews, KompasTV, BeritaSatu",
    "Lando McLaren dan MacArthur di APSyFI dengan BPJamsostek",
    "KTP-nya dan COVID-19-nya, BUMDes, KTPel, SDMnya",
    "Indonesiana dan Hamdan dan Ramadan dan Balikpapan",
    "Wahyu datang. Wahyudi pulang. Wulan datang. Wulandari pulang.",
    "Salsa datang. Salsabila pulang. Kris dan Krisnanti.",
    "kehendakNya dan untukMu, insyaAllah",
    "PeduliLindungi, MotoGP, TikTok, TransJakarta, BRILiaN",
    "Permen itu. Permendikbud itu. Sat itu. Satlantas itu.",
    "Ali datang. Codex Alimentarius dibaca.",
    "Mas Budi makan Masakan Padang.",
    "Malalayang dan Pyongyang dan Sangrawayang, Danghyang dan Aubameyang",
    "eSports dan mRNA dan kWh dan watchOS",
    "sayang, goyang, melayang, antarkota, pascapanen, kepelatihan, perempuan, bagaimanapun",
    "merasakan, membedakan, mencantumkan, mengakuisisi, mendominasi, berterimakasih, diameter, paramedis",
    "membagi dan mencapai dan mendukung dan menandatangani dan memberitahu dan menghindari",
    "anti\u00c2\u00adperundungan",
  ])("but not: %s", (text) => {
    expect(parted(text)).toEqual([]);
  });

  test("the halves stand where they stood", () => {
    const text = "Rombongan tiba\ndariKediri kemarin.";
    const whole = readTokens(text);
    const { tokens, lines } = partGlued(text, whole) ?? whole;
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    expect(lines.map(({ first, last }) => tokens.slice(first, last).map((token) => token.text))).toEqual([
      ["Rombongan", "tiba", "dari", "Kediri", "kemarin", "."],
    ]);
  });

  test("nothing glued, nothing done", () => {
    const text = "Rombongan tiba dari Kediri.";
    expect(partGlued(text, readTokens(text))).toBeNull();
  });
});
