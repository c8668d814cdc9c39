import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const contents = (text: string) => extractQuotes(text, { now: "2026-11-21" }).map(({ content }) => content.text);

describe("what makes a clause", () => {
  it.each([
    ["Pertamina memastikan pasokan beras aman.", "pasokan beras aman"],
    ["Siti Aminah menilai timnya kehilangan bola pada babak kedua.", "timnya kehilangan bola pada babak kedua"],
    ["Siti Aminah menilai kinerja Pertamina di atas ekspektasi pasar.", "kinerja Pertamina di atas ekspektasi pasar"],
    ["Siti Aminah menyebut situasi di Kediri “aman dan terkendali”.", "situasi di Kediri “aman dan terkendali”"],
    ["Siti Aminah memastikan kondisi jembatan dalam keadaan baik.", "kondisi jembatan dalam keadaan baik"],
    ["Siti Aminah meminta warga patuh terhadap aturan itu.", "warga patuh terhadap aturan itu"],
    [
      "Gubernur Budi Santoso berharap pekan raya yang ke-53 ini bisa menyamai capaian tahun lalu.",
      "pekan raya yang ke-53 ini bisa menyamai capaian tahun lalu",
    ],
    [
      "Siti Aminah berharap orang yang demam dan berisiko tertular segera berobat.",
      "orang yang demam dan berisiko tertular segera berobat",
    ],
    ["Siti Aminah meminta petugas yang berwenang aktif memantau pasar.", "petugas yang berwenang aktif memantau pasar"],
    [
      "Siti Aminah memastikan perahu yang hilang kontak berada di Kediri.",
      "perahu yang hilang kontak berada di Kediri",
    ],
    [
      "Siti Aminah menambahkan tingginya minat warga terlihat di berbagai daerah.",
      "tingginya minat warga terlihat di berbagai daerah",
    ],
    ["Dia khawatir muncul penularan baru di kota itu.", "muncul penularan baru di kota itu"],
    ["Siti Aminah menyebut hal itu termasuk dalam perjanjian.", "hal itu termasuk dalam perjanjian"],
    [
      "Siti Aminah mengungkapkan pembentukan dewan ini untuk menarik wisatawan.",
      "pembentukan dewan ini untuk menarik wisatawan",
    ],
    ["Siti Aminah menyebut tuduhan itu fitnah.", "tuduhan itu fitnah"],
    ["Siti Aminah menganggap Budi Santoso orang baik.", "Budi Santoso orang baik"],
    ["Siti Aminah menilai pengelola pasar lalai.", "pengelola pasar lalai"],
    ["Siti Aminah menjawab singkat, “Belum.”", "Belum."],
    ["Siti Aminah menyatakan peringatan itu berlaku hingga besok.", "peringatan itu berlaku hingga besok"],
    ["Siti Aminah membenarkan, tetapi menegaskan ia tidak bersalah.", "ia tidak bersalah"],
    ["Menurut salah satu pendiri Pertamina itu, harga minyak akan turun.", "harga minyak akan turun"],
    ["Siti Aminah optimistis untuk mencapai target tahun ini.", "mencapai target tahun ini"],
    ["Siti Aminah mengklaim banyak warga yang sudah mendaftar.", "banyak warga yang sudah mendaftar"],
    ["Siti Aminah mengatakan agar semua pedagang disiplin menjaga jarak.", "semua pedagang disiplin menjaga jarak"],
    ["Ia melihat, perlu segera ada perbaikan jalan di Kediri.", "perlu segera ada perbaikan jalan di Kediri"],
    [
      "Survei menyebut pelanggan yang berjalan kaki sebanyak 14 persen.",
      "pelanggan yang berjalan kaki sebanyak 14 persen",
    ],
    ["Siti Aminah menyatakan usulan anggaran jalan sudah diserahkan.", "usulan anggaran jalan sudah diserahkan"],
    [
      "Siti Aminah menegaskan perbaikan jalan di empat desa rampung sebelum tenggat.",
      "perbaikan jalan di empat desa rampung sebelum tenggat",
    ],
    ["Siti Aminah menjelaskan hasil pemeriksaan keluar Rabu petang.", "hasil pemeriksaan keluar Rabu petang"],
    ["Siti Aminah menyimpulkan ban bus pecah saat mendahului truk.", "ban bus pecah saat mendahului truk"],
    ["Siti Aminah berjanji barang itu kembali.", "barang itu kembali"],
    ["Siti Aminah mengatakan, bantuan cair pada Jumat.", "bantuan cair pada Jumat"],
    ["Siti Aminah menilai gaya Budi Santoso mirip pendahulunya.", "gaya Budi Santoso mirip pendahulunya"],
    ["Siti Aminah menyebut suaranya bersih seperti embun.", "suaranya bersih seperti embun"],
    ["Siti Aminah menyebut tenornya lima tahun.", "tenornya lima tahun"],
    ["Siti Aminah memastikan suhu ruang minus 20 derajat.", "suhu ruang minus 20 derajat"],
    ["Siti Aminah menyebut baru delapan pabrik yang lolos.", "baru delapan pabrik yang lolos"],
    ["Siti Aminah menyebut kenaikan ini yang tertinggi sejak 2010.", "kenaikan ini yang tertinggi sejak 2010"],
    ["Siti Aminah memastikan layanan air kembali normal kemarin.", "layanan air kembali normal kemarin"],
    ["Siti Aminah mengklaim seluruh izin lengkap.", "seluruh izin lengkap"],
    ["Siti Aminah berdalih ongkos jalan terlampau kecil.", "ongkos jalan terlampau kecil"],
    ["Siti Aminah menghitung setiap kenaikan menambah beban subsidi.", "setiap kenaikan menambah beban subsidi"],
    ["Siti Aminah menuntut izin tambang itu dibatalkan.", "izin tambang itu dibatalkan"],
    ["Siti Aminah minta uang itu dipakai memulihkan sungai.", "uang itu dipakai memulihkan sungai"],
    ["Siti Aminah sepakat, warga tak perlu menunggu hasilnya.", "warga tak perlu menunggu hasilnya"],
    ["Siti Aminah mempertanyakan siapa yang membiayai acara itu.", "siapa yang membiayai acara itu"],
    ["Siti Aminah menyinggung pejabat desa terobsesi membuat gudang.", "pejabat desa terobsesi membuat gudang"],
    ["Siti Aminah menyinggung ada 15 desa yang gudangnya kosong.", "ada 15 desa yang gudangnya kosong"],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it.each(["duduk bersama", "mundur dari jabatan", "pulang ke Kediri"])("verbs without a prefix: %s", (act) => {
    expect(contents(`Siti Aminah menyarankan kedua pihak ${act}.`)).toEqual([`kedua pihak ${act}`]);
  });

  it.each([
    "Siti Aminah menyarankan kedua pihak.",
    "Siti Aminah menjelaskan kondisi aman di pasar.",
    "Siti Aminah menyampaikan laporan lengkap kepada gubernur.",
    "Siti Aminah meminta petugas yang benar-benar jujur.",
    "Siti Aminah menekankan pentingnya peran guru dalam menyampaikan pesan.",
    "Siti Aminah menjelaskan hal itu agar warga paham.",
    "Siti Aminah menyampaikan banyak hal yang perlu diketahui.",
    "Siti Aminah menyebut tiga nama warga.",
    "Siti Aminah menyebut nama lengkap.",
    "Siti Aminah menyampaikan peringatan dini kepada warga.",
    "Terdakwanya, Isak Sattu, dibebaskan hakim di Makassar.",
    "Siti Aminah menyangkal serta balik menuding Budi Santoso.",
    "UUD 1945 mengakui kesatuan masyarakat adat.",
    "Siti Aminah, yang malam itu mencatat penampilan ke-100, membawa pulang piala.",
    "Siti Aminah menyebut nama itu dua kali.",
    "Siti Aminah menyebut Budi Santoso saat rapat.",
    "Siti Aminah menyebut petugas yang lalai.",
    "Siti Aminah menjawab “belum” dan pergi.",
    "Siti Aminah memberikan arahan kepada jajarannya untuk tahun depan.",
    "Pola itu memberikan bukti bahwa harga turun.",
    "Siti Aminah membantah kabar yang menyebut ia ditangkap.",
    "Siti Aminah mengkhawatirkan kondisi jalan di Kediri.",
    "Siti Aminah menyebut kapal itu “Bintang Laut”.",
    "Siti Aminah menilai akibat kehilangan rumah di Kediri.",
    "Siti Aminah menjelaskan pintu keluar gedung.",
    "Siti Aminah menyampaikan usulan perbaikan jalan yang sudah dibahas.",
    "Siti Aminah menghitung mundur bersama warga.",
    "Siti Aminah menjanjikan bonus untuk Budi Santoso.",
    "Siti Aminah menjanjikan penggantian bertahap lewat kantor cabang.",
    "Siti Aminah curiga melihat gundukan baru.",
    "Siti Aminah mencatat 31 poin.",
    "Siti Aminah mengenang rumahnya yang berganti rupa menjadi toko.",
    "Siti Aminah menyoroti warga yang diduga terlibat dalam kasus itu.",
    "Siti Aminah menyoroti dua aturan desa, yaitu penutupan gudang dan penambahan pasar menjadi lima.",
    "Siti Aminah menyinggung keberhasilan desa, yang semula tertinggal kini bisa menjual beras.",
    "Siti Aminah menyinggung gaya hidup warga desa.",
    "Siti Aminah mencatat tiga penampilan.",
    "Siti Aminah belum mengungkap kapan aturan itu terbit.",
    "Dikutip dari Kompas.com, berikut adalah daftarnya.",
    "Cabang Lari, Bela Diri, dan Senam masih menyisakan dua final.",
    "Penipuan “mama minta pulsa” sudah biasa terjadi.",
    "Bagi mereka yang sudah pulang, bantuan itu akan cair.",
    "Bentuk kue yang panjang itu menjadi daya tarik sendiri baginya.",
  ])("no clause: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("what stands between the source and what it says", () => {
  it.each([
    ["Menurut laporan Pertamina tahun 2023, harga minyak turun.", "harga minyak turun"],
    [
      "Menurut Siti Aminah, Kepala Eksekutif Pengawas Asuransi, Penjaminan, dan Dana Pensiun, modal perusahaan itu sudah minus.",
      "modal perusahaan itu sudah minus",
    ],
    ["Menurutnya, secara keilmuan, ahli gizi mampu memilah bahan.", "secara keilmuan, ahli gizi mampu memilah bahan"],
    ["Menurut dia, di sela-sela rapat, harga akan turun.", "harga akan turun"],
    ["Menurut keterangan dari pihak keluarga, korban tewas di rumah.", "korban tewas di rumah"],
    ["Menurut pengakuannya kepada penyidik, rem truk itu rusak.", "rem truk itu rusak"],
    ["Menurut aturan itu, porsi belanja dibatasi 30 persen.", "porsi belanja dibatasi 30 persen"],
    ["Berdasarkan data BPS, harga beras naik 3 persen.", "harga beras naik 3 persen"],
    ["Dalam surat itu disebutkan, jam kerja pegawai diatur dinas.", "jam kerja pegawai diatur dinas"],
    ["Dalam riset Pertamina menyebutkan harga minyak akan turun.", "harga minyak akan turun"],
    ["Seperti dilansir siaran pers Pertamina, harga minyak akan turun.", "harga minyak akan turun"],
    ["Dalam pandangan konsumen, tarif itu terlalu mahal.", "tarif itu terlalu mahal"],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  it.each([
    "Menurut aturan, porsi belanja dibatasi 30 persen.",
    "Satwa itu akan didaftarkan menurut UU Nomor 5 Tahun 1990.",
    "Berdasarkan data yang ada, harga beras naik 3 persen.",
    "Bagi konsumen, tarif itu terlalu mahal.",
    "Jumlah penduduk menurut golongan umur, jenis kelamin, dan agama akan dihitung.",
  ])("nobody says: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });

  it("is no subject of what they say", () => {
    const text = "Budi Santoso ditahan. Menurut majelis hakim, Budi Santoso terbukti menerima suap.";
    expect(extractQuotes(text, { now: "2026-11-21" })[0]?.speaker?.name).toBe("majelis hakim");
  });

  it("is the role of whom it names", () => {
    const text = "Menurut dosen dari Universitas Airlangga, Siti Aminah, jumlah itu akan naik.";
    expect(extractQuotes(text, { now: "2026-11-21" })[0]?.speaker?.name).toBe("Siti Aminah");
  });
});

describe("where a clause begins", () => {
  it.each([
    ["Siti Aminah mengatakan, tahun depan harga beras akan turun.", "tahun depan harga beras akan turun"],
    ["Siti Aminah mengatakan, Senin (5/5/2025), harga beras akan turun.", "harga beras akan turun"],
    [
      "Siti Aminah menyebut pada awal libur sekolah, siswa akan diberi telur.",
      "pada awal libur sekolah, siswa akan diberi telur",
    ],
    ["Siti Aminah mengatakan jika hujan turun, warga harus mengungsi.", "jika hujan turun, warga harus mengungsi"],
    ["Siti Aminah mengatakan jika harga turun, termasuk harga telur.", "harga turun, termasuk harga telur"],
    ["Siti Aminah mengatakan dalam konferensi pers, harga beras akan turun.", "harga beras akan turun"],
    [
      "Menurut Siti Aminah, bantuan untuk petani, nelayan, dan buruh akan cair bulan depan.",
      "bantuan untuk petani, nelayan, dan buruh akan cair bulan depan",
    ],
    [
      "Menurut Siti Aminah, ketua panitia, acara itu akan lancar, dan warga senang.",
      "acara itu akan lancar, dan warga senang",
    ],
    ["Siti Aminah mengkritik kerja balai yang, menurut dia, lamban menangani banjir.", "lamban menangani banjir"],
    [
      "Siti Aminah menyebut dinas itu membiarkan balai yang rusak, menurut dia, karena banjir.",
      "dinas itu membiarkan balai yang rusak, menurut dia, karena banjir",
    ],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });
});

describe("a cue between marked words", () => {
  const quoted = (text: string) =>
    extractQuotes(text, { now: "2026-11-21" }).map(({ content, cue, speaker, continues }) => [
      content.text,
      cue?.text ?? null,
      speaker?.name,
      continues,
    ]);

  it.each([
    "“Harga sudah turun,” Siti Aminah menambahkan, “dan stok aman.”",
    "“Harga sudah turun”, Siti Aminah menambahkan, “dan stok aman.”",
  ])("%s", (text) => {
    expect(quoted(text)).toEqual([
      ["Harga sudah turun", "menambahkan", "Siti Aminah", false],
      ["dan stok aman.", null, "Siti Aminah", true],
    ]);
  });

  it("belongs to what follows where the words before are closed", () => {
    expect(quoted("“Harga sudah turun,” kata Budi Santoso. Siti Aminah menambahkan, “Stok aman.”")).toEqual([
      ["Harga sudah turun", "kata", "Budi Santoso", false],
      ["Stok aman.", "menambahkan", "Siti Aminah", false],
    ]);
  });
});

describe("a sentence that tells what the speaker did besides", () => {
  it("does not go on with his words", () => {
    const text =
      "Warga mengungsi ke balai desa.\n\n“Kami mempercepat bantuan,” tegas Siti Aminah.\n\nSiti juga mendorong ada pendampingan bagi para korban.\n\n“Anak-anak butuh guru,” imbuh Siti.";
    expect(contents(text)).toEqual(["Kami mempercepat bantuan", "Anak-anak butuh guru"]);
  });

  it.each([
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Ditargetkan 500 orang akan pindah.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Pernyataannya dibantah warga desa.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Anggaran Desa: Perlu tambahan dana tahun depan.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Bupati Kediri Joko Rahmadi merujuk aturan lama.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Namun belakangan rencana itu batal.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Setiba di balai desa, warga dijamu makan.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Namun, dewan belum memastikan jadwalnya.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Anggota dewan, Budi Santoso, membenarkan hal itu.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Juru bicaranya, Budi Santoso, mengirim surat kepada warga.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Perusahaan itu belum menanggapi permintaan wawancara.",
    "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Mantan bupati itu ingin melihat hasilnya.",
  ])("nor does what others say: %s", (text) => {
    expect(contents(text)).toEqual(["jalan itu rusak", "jembatan akan dibangun"]);
  });

  it("nor is what there is behind what he asks for", () => {
    expect(
      contents("Siti Aminah meminta warga memakai masker. Puskesmas menyediakan seribu lembar.\n\nWarga resah."),
    ).toEqual(["warga memakai masker"]);
  });

  it.each([
    ["mengatakan jembatan akan dibangun.", "Bahkan tahun 2027 ada dua jembatan yang selesai"],
    ["mengatakan jembatan akan dibangun.", "Selain itu, pihaknya juga akan memperbaiki jalan"],
    ["mengatakan jembatan akan dibangun.", "Saat ini tersedia lima alat berat"],
    ["meminta agar jembatan dibangun.", "Jalan desa harus diperbaiki juga"],
  ])("leads on behind %s", (said, more) => {
    const text = `Warga resah.\n\nPanen gagal.\n\nSiti Aminah ${said} ${more}.`;
    expect(contents(text)[1]).toBe(more);
  });

  it.each(["Menurut Siti Aminah, jembatan itu harus dibangun.", "Jembatan itu, kata Siti Aminah, harus dibangun."])(
    "leads on behind its source: %s",
    (said) => {
      expect(contents(`Warga resah.\n\nPanen gagal.\n\n${said} Bahkan jalan harus diperbaiki.`)[1]).toBe(
        "Bahkan jalan harus diperbaiki",
      );
    },
  );

  it("is his where it only states more", () => {
    const text =
      "Siti Aminah menjelaskan jalan itu rusak.\nWarga resah.\nSiti Aminah mengatakan jembatan akan dibangun. Panjangnya akan mencapai dua kilometer.";
    expect(contents(text)).toEqual([
      "jalan itu rusak",
      "jembatan akan dibangun",
      "Panjangnya akan mencapai dua kilometer",
    ]);
  });
});
