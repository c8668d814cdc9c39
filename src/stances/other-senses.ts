import { wordSet } from "../lexicon/index.js";
import { FORMALITIES } from "./carrier.js";
import type { Clause } from "./clause.js";
import { NEEDS } from "./needs.js";
import { norm, type Reading } from "./reading.js";
import { HYPOTHETICAL } from "./words.js";

/** `tidak menerima gaji penuh`: what is got, not agreed to. */
const GOODS = wordSet(
  "gaji upah honor uang bayaran surat laporan kabar informasi kunjungan tamu bantuan dana hadiah tunjangan insentif kompensasi subsidi hibah pembayaran pesanan telepon pesan kiriman aduan",
);

const SHOTS = wordSet("bola tendangan tembakan sundulan sepakan penalti eksekusi umpan");

const LEVELS = wordSet("level area titik batas harga customer tim team system sistem");

/** `mengusung tema “…”` */
const THEMES = wordSet("tema target konsep gelar judul slogan jargon tajuk genre mesin nama");

/** `mengeluhkan nyeri dada` */
const SYMPTOMS = wordSet("sakit nyeri pusing mual demam sesak gatal lemas mulas diare kelelahan");

const SEATS = wordSet(
  "barisan antrean kursi meja panggung kemudi setir pintu rumah gedung sekolah rumahnya kelas layar kamera",
);

const DEEDS = wordSet("perbuatan perbuatannya kesalahan kesalahannya kelalaian kekeliruan adanya bahwa");

/** What is true or not. */
const REPORTS = wordSet("adanya kabar berita informasi kejadian peristiwa insiden hal laporan isu pernyataan telah");

/** What somebody did or wants to do: `menyambut keputusan itu`. */
const MOVES = wordSet(
  "keputusan putusan kebijakan langkah rencana usul usulan inisiatif kesepakatan perjanjian resolusi larangan pernyataan tawaran gencatan veto wacana gagasan ide vonis aturan program",
);

/** What is pointed out and not found fault with: merits, topics, what befalls. */
const UNFAULTED = wordSet(
  "pentingnya perlunya keberhasilan keberlanjutan kesuksesan pencapaian capaian prestasi peran peranan kontribusi komitmen keunggulan kemajuan perkembangan pengembangan penguatan peningkatan pertumbuhan peluang manfaat upaya strategi inovasi kemampuan urgensi kebutuhan nilai hal isu topik tema sejumlah beberapa dua tiga wilayah evaluasi karakteristik keberadaan perjanjian gejolak krisis bencana",
);

function isUnfaulted(reading: Reading, object: number): boolean {
  const at = /^(?:soal|tentang|mengenai|terkait)$/u.test(norm(reading, object)) ? object + 1 : object;
  const word = norm(reading, at);
  return (
    reading.mentionAt[at] !== -1 ||
    UNFAULTED.has(word) ||
    (word === "potensi" &&
      !/^(?:masalah|persoalan|risiko|bahaya|kerugian|konflik|penyalahgunaan|penyimpangan|gangguan)$/u.test(
        norm(reading, at + 1),
      ))
  );
}

/** `menepis tendangan Budi`, `sundulan Budi yang ditepis kiper` */
function isShot(reading: Reading, { voice, subject, last }: Clause): boolean {
  if (voice !== "passive") return SHOTS.has(norm(reading, last));
  return subject !== null && [subject.first, subject.first - 1].some((at) => SHOTS.has(norm(reading, at)));
}

/** `(memilih) pulang`, `(memilih) bekerja serabutan` */
const isDone = (word: string): boolean => GOING.has(word) || /^be(?:r[a-z]{4,}|kerja)$/u.test(word);

const GOING = wordSet(
  "tetap segera pulang pergi pindah keluar duduk masuk naik turun mundur diam tinggal tidur makan kerja kuliah datang hidup mana",
);

const MATCHES = wordSet("laga pertandingan duel final semifinal tanding kontra leg");

function isMatch(reading: Reading, index: number): boolean {
  return [1, 2, 3].some((step) => MATCHES.has(norm(reading, index - step)));
}

/** A predicate that its object makes no stance: `meminta maaf`, `mengusung tema`, `menerima gaji`, `mengeluhkan nyeri dada`. */
export function isOtherSense(reading: Reading, clause: Clause): boolean {
  const object = norm(reading, clause.last);
  switch (clause.form?.predicate.category) {
    // `meminta keterangan saksi`
    case "call-for":
      if (FORMALITIES.has(object)) return true;
      break;
    // `menyoroti pentingnya X`, `menyoroti bahwa X`
    case "criticise":
      if (norm(reading, clause.headFirst) === "menyoroti" && (clause.lead || isUnfaulted(reading, clause.last)))
        return true;
      break;
    case "advocate":
      if (THEMES.has(object)) return true;
      break;
    // `membenarkan (bahwa) peristiwa itu terjadi`: it is so, be it good or bad
    case "agree":
      if (
        !clause.negated &&
        norm(reading, clause.headFirst) === "membenarkan" &&
        (clause.lead || object === "bahwa" || REPORTS.has(object))
      )
        return true;
      break;
    // `mengakui perbuatannya`
    case "recognise":
    case "reject":
      if (/akui$/u.test(norm(reading, clause.headLast - 1)) && DEEDS.has(object)) return true;
      break;
    // `meyakini apabila aset itu dikelola dengan baik, …`: what he holds for true comes behind
    case "trust":
    case "worry":
      if (HYPOTHETICAL.has(object) || (object === "," && HYPOTHETICAL.has(norm(reading, clause.last + 1)))) return true;
      break;
    // `menyambut tamu`, `menyambut Lebaran`
    case "welcome":
      // … but `keputusan itu patut disambut`
      if (clause.voice === "passive" && clause.attitude === "obligation") break;
      if (norm(reading, clause.headLast - 1).endsWith("ambut") && !MOVES.has(object)) return true;
      break;
    case "deny":
    case "obstruct":
      if (isShot(reading, clause)) return true;
      break;
    // `mengakhiri masa jabatannya`
    case "stop":
      if (/^(?:masa|karier|jabatan|hidup)/u.test(object)) return true;
      // `menghentikan truk di tepi jalan`
      if (/^(?:truk|mobil|motor|sepeda|kendaraan|bus|angkot|taksi)/u.test(object)) return true;
      break;
    // `mempertanyakan urgensi X`: read as a need
    case "question":
      if (NEEDS.has(object)) return true;
      break;
    // `membubarkan unjuk rasa warga`
    case "protest":
      if (norm(reading, clause.headFirst) === "unjuk") return true;
      break;
    // `berdiri di belakang barisan siswa`
    case "side-with":
      if (SEATS.has(object)) return true;
      break;
    // `memilih pulang`: what is done, and nothing preferred
    case "choose":
      if (isDone(object)) return true;
      break;
    // `melawan hukum`: unlawful; `laga kedua melawan Garuda FC`
    case "fight":
      if (norm(reading, clause.headLast - 1) === "melawan" && (object === "hukum" || isMatch(reading, clause.first)))
        return true;
      break;
    case "complain":
      if (SYMPTOMS.has(object)) return true;
      break;
  }
  if (norm(reading, clause.headLast - 1) === "menerima" && GOODS.has(object)) return true;
  // `level support 7.136`
  return (
    norm(reading, clause.headFirst) === "support" &&
    (reading.tokens[clause.last]?.kind === "number" || LEVELS.has(norm(reading, clause.first - 1)))
  );
}
