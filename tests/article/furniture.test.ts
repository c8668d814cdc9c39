import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/article/index.js";
import { extract } from "../../src/index.js";
import type { FurnitureKind } from "../../src/types.js";

const STORY = "Menteri Pertanian Siti Aminah mengatakan panen raya di tiga provinsi berjalan lancar pada musim ini.";
const body = (text: string) => readDocument(text).article.body.map((span) => span.text);
const furniture = (text: string) => readDocument(text).article.furniture.map(({ kind, text: own }) => [kind, own]);

describe("furniture on a line of its own", () => {
  test.each<readonly [FurnitureKind, string]>([
    ["share", "Bagikan:"],
    ["share", "Share"],
    ["share", "Bagikan: Facebook Twitter WhatsApp"],
    ["related", "Baca juga: Harga Beras Naik Lagi"],
    ["related", "Baca Juga:Harga Beras Naik Lagi, Benarkah?"],
    ["related", "Baca Juga"],
    ["related", "BACA JUGA Harga Beras Naik Lagi"],
    ["related", "Simak juga Video: Harga Beras Naik Lagi"],
    ["related", "Simak Video 'Harga Beras: Naik Lagi':"],
    ["related", "Lihat juga Video 'Harga Beras Naik Lagi':"],
    ["related", 'Tonton juga video "Harga Beras Naik Lagi" di sini:'],
    ["related", "Saksikan video di bawah ini: Video: Harga Beras Naik Lagi"],
    ["related", "Pilihan Editor: Harga Beras Naik Lagi"],
    ["related", "Selanjutnya: Jadwal Panen Raya di Kediri Pekan Depan"],
    ["related", "Menarik Dibaca: Promo Beras Periode 16-30 Juni 2025"],
    ["related", "Next Article"],
    ["embed", "[Gambas:Video CNN]"],
    ["embed", "[Gambas:Video 20detik]"],
    ["advertisement", "ADVERTISEMENT"],
    ["advertisement", "SCROLL TO CONTINUE WITH CONTENT"],
    ["advertisement", "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT"],
    ["advertisement", "Scroll ke bawah untuk melanjutkan membaca"],
    ["identifier", "Halaman Selanjutnya"],
    ["identifier", "Selanjutnya"],
    ["identifier", "Story Code : 1234567"],
    ["identifier", "0"],
    ["identifier", "1 2 3"],
    ["identifier", "--"],
    ["identifier", "Beranda > Nasional > Pangan"],
    ["identifier", "sawah.id - Pangan"],
    ["identifier", "Tag: beras, panen, petani"],
    ["identifier", "#beras #panen #petani"],
    ["identifier", "#beras murah #panen raya"],
    ["identifier", "Peranan, Radio Sawah"],
    ["identifier", "Melaporkan dari Kediri"],
    ["legal", "Anda dapat menyiarkan ulang, menulis ulang, atau menyalin konten ini dengan mencantumkan sumber."],
    ["legal", "Liputan ini didukung oleh Yayasan Sawah."],
    ["caption", "Sumber gambar, Getty Images"],
    ["caption", "Keterangan gambar, Petani Siti Aminah menunggu di sawahnya"],
    ["comment", "Comment"],
    ["comment", "12 Komentar"],
    ["legal", "Dilarang keras mengambil konten tanpa izin tertulis dari redaksi."],
    ["legal", "Hak cipta dilindungi undang-undang."],
    ["legal", "Artikel ini telah tayang di Harian Contoh"],
    ["promotion", "Dapatkan berita pilihan setiap hari lewat saluran WhatsApp kami."],
    ["legal", "Sebagian artikel ini telah tayang di Harian Contoh dengan judul Harga Beras Naik"],
    ["legal", "Konten ini dibuat dengan bantuan kecerdasan buatan."],
    ["related", "Baca berita CONTOH lainnya di Google News"],
    ["related", "Lihat Berita Lainnya"],
    ["related", "Baca selengkapnyadi sini."],
    ["related", "Saksikan Live ContohPagi:"],
    ["related", "Saksikan Live Contoh Pagi :"],
    ["related", "Baca juga:Harga Beras Naik Lagi\ndok.Bulog"],
    ["advertisement", "SCROLL TO RESUME CONTENT"],
    ["related", "Lihat Ekonomi Selengkapnya"],
    ["legal", "Disclaimer: Segala keputusan investasi ada di tangan pembaca."],
    ["related", "Simak selengkapnya di halaman berikutnya."],
    ["promotion", "Dapatkan update berita pilihan dan breaking news setiap hari dari Harian Contoh."],
    ["promotion", "Simak breaking news dan berita pilihan kami langsung di ponselmu."],
    ["legal", "“Disclaimer: Segala keputusan investasi ada di tangan pembaca.”"],
    ["identifier", "Loading..."],
    ["caption", "Prof. Siti Aminah, Guru Besar Universitas Contoh (Sumber: dok pribadi)"],
    ["caption", "KOMPAS.com/RINA DEWI Petani memanen padi di Kediri. Petani memanen padi di Kediri."],
    ["promotion", "Punya pertanyaan soal sawah? detikSawah bisa bantu jawabin. Pertanyaan bisa tentang pupuk."],
    ["promotion", "* Fakta atau Hoaks? Kirim pesan ke nomor Cek Fakta kami dengan kata kunci yang diinginkan."],
    ["promotion", "Ikuti saluran kami di https://contoh.id/saluran"],
    ["promotion", "Cek Berita dan Artikel yang lain di Google News"],
    ["caption", "Foto: Petani memanen padi. (ANTARA FOTO/Budi Hartono)"],
    ["caption", "Petani memanen padi di sawah. (Foto: Budi Hartono)"],
    ["caption", "Petani memanen padi di sawah (ANTARA/Budi Hartono)"],
    ["caption", "ILUSTRASI. Petani memanen padi di sawah."],
    ["caption", "Potret Siti Aminah di sawah (Suara.com/Rina Dewi)"],
    ["caption", "Petani memanen padi di sawah. [Warta.com/Rina Dewi]"],
    ["caption", "Petani memanen padi di sawah.(SHUTTERSTOCK/Rina Dewi)"],
    ["caption", "Menteri Pertanian Siti Aminah menemui petani di Kediri, Selasa, 17 Juni 2025. ANTARA/Rina Dewi/nym."],
    ["caption", "PANEN RAYA: Petani memanen padi di sawah. (M. RINA DEWI/RADAR KEDIRI)"],
    ["caption", "Siti Aminah (Instagram/@sitiaminah)"],
    ["caption", "Siti Aminah [Instagram]"],
    ["caption", "Petani memanen padi di KediriFoto: Rina Dewi/AFP"],
    ["caption", "Petani memanen padi di sawah. Foto: Budi Hartono/detikcom"],
    ["heading", "Panen di Tiga Provinsi"],
    ["heading", "2. Cara Menyimpan Beras"],
  ])("%s: %s", (kind, line) => {
    const text = `${STORY}\n\n${line}\n\n${STORY}`;
    expect(furniture(text)).toEqual([[kind, line]]);
    expect(body(text)).toEqual([STORY, STORY]);
  });

  test.each([
    "Saksikan live streaming pertandingan Garuda melawan Melati pada Sabtu malam di televisi nasional.",
    "Baca selengkapnya tentang panen itu, kata Siti, agar petani tahu apa yang harus dikerjakan pada musim depan dan sesudahnya di desa, dan jangan lupa menanam lagi sebelum hujan turun.",
  ])("a sentence that begins alike: %s", (line) => {
    expect(furniture(`${STORY}\n${line}\n${STORY}`)).toEqual([]);
  });

  test("a caption shown twice, a row of key words", () => {
    expect(
      furniture(`Minister Siti meets rice farmers\nMinister Siti meets rice farmers\n${STORY}`).map(([kind]) => kind),
    ).toEqual(["caption", "caption"]);
    expect(furniture(`${STORY}\nberas murah panen raya petani`)).toEqual([
      ["identifier", "beras murah panen raya petani"],
    ]);
  });
});

describe("a story told twice, as nested blocks are scraped", () => {
  const paragraphs = [
    "JAKARTA - Kementerian Pertanian membagikan benih padi kepada petani di tiga provinsi.",
    "“Benih ini tahan wereng,” kata Rina Dewi.",
    "Panen dimulai pada Senin (5/8).",
    "Petani menyambut bantuan itu.",
  ];
  const [first, second, third, fourth] = paragraphs as [string, string, string, string];
  const blocks = (between = "") =>
    [
      first + between + second + third + fourth,
      first,
      second + third + fourth,
      second,
      third + fourth,
      third,
      fourth,
    ].join("\n");

  test.each([[""], ["Baca Juga Harga Beras Naik Lagi"]])(
    "the blocks are left out, the paragraphs stay: «%s»",
    (between) => {
      const text = blocks(between);
      expect(furniture(text).map(([kind]) => kind)).toEqual(["repetition", "repetition", "repetition"]);
      expect(body(text)).toEqual([first.slice("JAKARTA - ".length), second, third, fourth]);
      const { quotes, dates } = extract(text, { publishedAt: "2024-08-06" });
      expect(quotes.map(({ content }) => content.text)).toEqual(["Benih ini tahan wereng"]);
      expect(dates.map(({ value }) => value)).toEqual(Array(4).fill("2024-08-05"));
    },
  );

  test("a paragraph that only begins as the next one does is told once", () => {
    const text = [`${first} ${third}`, first, fourth].join("\n");
    expect(furniture(text)).toEqual([]);
  });
});

describe("furniture that its neighbour shows", () => {
  test("the title below the label of a link", () => {
    const text = `${STORY}\nBaca Juga:\nHarga Beras Naik Lagi di Pasar Induk\n${STORY}`;
    expect(furniture(text).map(([kind]) => kind)).toEqual(["related", "related"]);
    expect(body(`${STORY}\nBaca Juga:\n${STORY}`)).toEqual([STORY, STORY]);
  });

  test.each([
    ["bullets", "Baca juga:\n* Mengapa Harga Beras Naik?\n* Siapa Siti Aminah?\n* Kisah petani yang menanam padi"],
    ["lines", "Baca juga:\n\nMengapa harga beras naik pekan ini?\nKisah petani yang menanam padi"],
    ["below its heading", "Berita Terkait\nHarga Beras Naik Lagi di Pasar Induk"],
  ])("a list of links: %s", (_name, list) => {
    expect(body(`${STORY}\n\n${list}\n\n${STORY}`)).toEqual([STORY, STORY]);
  });

  test("but no more than the list", () => {
    const related = (text: string) => furniture(text).filter(([kind]) => kind === "related").length;
    const list = "Baca juga:\n- Kisah petani yang menanam padi";
    expect(related(`${STORY}\n\n${list}\n\n- Sawah kering.\n- Petani menunggu.\n\n${STORY}`)).toBe(2);
    const lines = "Baca juga:\nKisah petani yang menanam padi\nHarga beras yang naik lagi";
    expect(related(`${STORY}\n${lines}\n${STORY}`)).toBe(2);
  });

  test("a caption shown once more without its label", () => {
    const caption = "Petani memanen padi di sawah, Selasa (29/4/2025). (Media Contoh/Budi Hartono)";
    const text = `Foto: ${caption}\n${caption} Foto: ${caption}\n${STORY}`;
    expect(furniture(text).map(([kind]) => kind)).toEqual(["caption", "caption"]);
    expect(body(text)).toEqual([STORY]);
  });
});

describe("sentences that begin alike are left to the story", () => {
  test.each([
    "Artikel ini dibaca oleh ribuan orang, kata pengelola situs itu.",
    "Lihat selisih harganya, pedagang itu menunjuk papan di depan kiosnya.",
    "Dapatkan harga yang wajar dulu, baru bicara ekspor, kata Menteri Pertanian.",
    "Simak penjelasan menteri berikut ini agar tidak salah membeli beras.",
    "Selanjutnya: menanam padi, kata Siti.",
    "Selanjutnya, petani menanam padi.",
    "Melaporkan dari sawah, Siti menyebut panen itu berlimpah.",
    "Anda dapat menyiarkan kabar itu kepada tetangga, kata Siti.",
    "Baca juga peraturan itu sebelum mendaftar, kata Siti.",
    "Comment adalah kata asing untuk komentar.",
    "Komentar itu disampaikan Siti di Jakarta.",
    "Share saham perusahaan naik dua persen.",
    "Dilarang merokok adalah aturan lama di gedung itu.",
    "Foto itu diambil warga pada Senin pagi.",
    "Ikuti aturan yang berlaku, ujar Siti.",
    "Loading barang di pelabuhan itu berjalan lambat...",
    "Punya masalah dengan pupuk? Warga diminta datang ke balai desa.",
    "KOMPAS.com/Rina Dewi Petani memanen padi di Kediri, Jumat (5/8/2022).",
    "KOMPAS.com, dikutip Senin, memuat foto petani di Kediri.",
    "Sumber: dok pribadi yang disimpan petani itu.",
    "Iklan itu menyesatkan pembeli.",
    "Tag harga itu dicabut oleh petugas pasar.",
    "Ia bertemu utusan Partai Komunis (Communist Party/CP).",
    "Harga beras naik (Kompas, 12/8/2020).",
    "Saham itu diperdagangkan di Bursa Efek Melati (Melati Stock Exchange/MSX).",
    "Siti menyampaikan hal itu kepada para petani lewat akun media sosialnya pada Senin malam (Instagram/@sitiaminah).",
    "Ia pernah bekerja untuk Kompas/Gramedia.",
    "Panen itu dikelola Dinas Komunikasi (Diskominfo/Kominfo).",
    "Berikut daftar harga beras:",
    "1 kilogram: Rp 14.000",
    "“Kami siap,” katanya.",
  ])("%s", (line) => {
    const text = `${STORY}\n${line}\n${STORY}`;
    expect(furniture(text)).toEqual([]);
    expect(body(text)).toEqual([STORY, line, STORY]);
  });

  test.each(["(AFP/Z-2)", "(Reuters/AFP)"])("nor is a paragraph signed %s a caption", (signed) => {
    const text = `${STORY}\n${STORY} ${signed}`;
    expect(furniture(text)).toEqual([]);
  });

  test("what stands above a list is a heading", () => {
    const text = `${STORY}\nCara Mengecek Harga Beras\n1. Buka laman\n2. Pilih kota\n${STORY}`;
    expect(furniture(text)).toEqual([["heading", "Cara Mengecek Harga Beras"]]);
    expect(furniture(`${STORY}\nBerikut ini caranya\n1. Buka laman\n2. Pilih kota\n${STORY}`)).toEqual([]);
  });

  test("items of a list are no headings", () => {
    const text = `${STORY}\n1. Beras Putih\n2. Beras Merah\n3. Beras Hitam`;
    expect(furniture(text)).toEqual([]);
  });
});

describe("paragraphs under pictures", () => {
  const pictured = (own: string) => `${own} Foto: Rina Dewi/detikSawah`;
  const three = ["Traktor ini tahan air dan lumpur di sawah.", "Lampunya terang.", "Harganya Rp 3 juta di toko Siti,"];

  test("three and more are the story, the credits behind them are not", () => {
    const { article } = readDocument([STORY, ...three.map(pictured)].join("\n"));
    expect(article.body.map((span) => span.text)).toEqual([STORY, ...three]);
    expect(article.credits.map(({ role, name }) => [role, name?.text])).toEqual(
      three.map(() => ["photographer", "Rina Dewi/detikSawah"]),
    );
  });

  test("one is a caption", () => {
    const [caption = ""] = three.map(pictured);
    expect(furniture(`${STORY}\n${caption}\n${STORY}`)).toEqual([["caption", caption]]);
  });
});

describe("furniture inside a line", () => {
  test("a channel behind the last sentence", () => {
    expect(body(`${STORY}Ikuti Whatsapp Channel Contohsumber : Antara`)).toEqual([STORY]);
    const told = `${STORY} Ikuti Whatsapp Channel desa, lalu datang ke balai desa pada Senin pagi untuk mengambil pupuk dan benih padi yang dibagikan, kata Siti.`;
    expect(body(told)).toEqual([told]);
  });

  test.each<readonly [FurnitureKind, string]>([
    ["embed", "[Gambas:Photo CNN]"],
    ["advertisement", "SCROLL TO CONTINUE WITH CONTENT"],
    ["advertisement", "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT"],
    ["related", "Simak Video 'Harga Beras: Naik Lagi':"],
    ["related", "Baca juga: Harga beras naik lagi di pasar induk"],
  ])("%s: %s", (kind, piece) => {
    const text = `${STORY} ${piece} Ia menambahkan, stok beras cukup.`;
    expect(furniture(text)).toEqual([[kind, piece]]);
    expect(body(text)).toEqual([STORY, "Ia menambahkan, stok beras cukup."]);
  });

  test.each([
    ["Baca juga: Harga Beras Naik Lagi di Pasar", "related"],
    ["Baca juga: Harga beras naik Baca juga: Petani menunggu pupuk", "related"],
    ["Pilihan Editor: Harga Beras Naik Lagi", "related"],
    ["Saksikan video di bawah ini: Video: Harga Beras Naik", "related"],
    ["Artikel ini telah tayang di Harian Contoh dengan judul Panen Raya", "legal"],
  ])("to the end of the line: %s", (tail, kind) => {
    const text = `${STORY} ${tail}`;
    expect(new Set(furniture(text).map(([own]) => own))).toEqual(new Set([kind]));
    expect(body(text)).toEqual([STORY]);
  });

  test("a link before a name and its reporting verb", () => {
    const text = `${STORY} Baca juga: Petani Contohan minta pupuk murah dari PBB Hartono mengatakan stok beras cukup.`;
    expect(body(text)).toEqual([STORY, "Hartono mengatakan stok beras cukup."]);
  });

  test("a link whose end nothing shows costs its label only", () => {
    const text = `${STORY} Baca juga: Petani menunggu pupuk murah di kabupaten Rapat itu ditutup pada sore hari.`;
    expect(furniture(text)).toEqual([["related", "Baca juga:"]]);
  });

  test("what looks like a dateline in the title of a link is none", () => {
    const text = "Harga beras naik dua persen. Pilihan Editor: Kediri (ANTARA) - Menteri Siti mendukung harga beras.";
    const { article } = readDocument(text);
    expect(article.furniture.map((span) => span.kind)).toEqual(["related"]);
    expect(article.dateline).toBeNull();
    const opened = readDocument("SCROLL TO CONTINUE WITH CONTENT (((Siti Kediri (ANTARA) - menjelaskan").article;
    expect(opened.furniture.map((span) => span.kind)).toEqual(["advertisement"]);
    expect(opened.dateline).toBeNull();
  });

  test("sentences and units end where the frame begins", () => {
    const { sentences, units, text } = readDocument(`Jakarta (ANTARA) - ${STORY} [Gambas:Video CNN] Ia pulang.`);
    const shown = ["Jakarta (ANTARA) -", STORY, "[Gambas:Video CNN]", "Ia pulang."];
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(shown);
    expect(units.map(({ start, end }) => text.slice(start, end))).toEqual(shown);
  });
});
