import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";
import { objectTarget } from "./target.js";

const BRINGING = wordSet(`
  menimbulkan memicu memunculkan menyebabkan mengakibatkan melahirkan mendatangkan membawa menghasilkan memberi memberikan menciptakan
  menambah meningkatkan menaikkan memperbesar mendorong mendongkrak memacu mengungkit menggerakkan menggenjot membuka
  menumbuhkan membangkitkan menghadirkan
`);
const CAUSING = wordSet("menimbulkan menyebabkan mengakibatkan memicu");
/** With these it may come to that: `berpotensi menimbulkan X`. */
export const RISKING = wordSet("berpotensi berisiko berpeluang rawan");
const LESSENING = wordSet(
  "menurunkan mengurangi menekan menggerus memangkas mengikis menghilangkan menghapus mempersempit memperkecil meminimalkan meminimalisasi meminimalisir",
);

const HARMS = wordSet(`
  masalah permasalahan persoalan problem kerugian konflik kecemburuan kekacauan keresahan polemik kegaduhan ketidakpastian
  kemacetan gejolak beban risiko kerusakan kemiskinan ketimpangan kesenjangan pengangguran korupsi kebocoran penyimpangan
  penyalahgunaan kebingungan kerancuan kekerasan penderitaan inflasi biaya angka kerumunan penularan kecelakaan ketergantungan
  kelangkaan keributan kerusuhan perpecahan defisit stres pencemaran polusi emisi ancaman gangguan stunting kecurangan
  kekhawatiran kecemasan kegelisahan ketakutan kesulitan keterlambatan kecurigaan kebencian polarisasi keraguan kesalahpahaman
  ketidakadilan ketidakpercayaan ketidakstabilan krisis bahaya hambatan kontroversi kemarahan pemborosan diskriminasi
`);
const GOODS = wordSet(`
  manfaat keuntungan kesejahteraan lapangan kesempatan peluang pendapatan penghasilan produktivitas daya kualitas mutu
  pertumbuhan kepercayaan permintaan minat semangat penjualan investasi efisiensi akses partisipasi
  ekonomi perekonomian kemampuan kompetensi kinerja pelayanan layanan transparansi keselamatan ketahanan kemandirian kesehatan
  stabilitas taraf gizi keterampilan
  solusi kepastian kemudahan kenyamanan kesadaran keamanan perlindungan keunggulan inovasi kreativitas konektivitas
  pemerataan keadilan harmoni inklusi derajat motivasi roda jawaban berkah pemahaman pengetahuan harapan
  kedisiplinan kapasitas ketertiban kelancaran kebahagiaan
`);

const MEETING = wordSet("memenuhi menjawab");
const NEEDS = wordSet("kebutuhan tantangan standar syarat persyaratan ketentuan harapan aspirasi keinginan");

const AMOUNTS = wordSet("banyak lebih berbagai beragam sejumlah beberapa aneka");

/** `meningkatkan`, `mengurangi`: neither good nor bad without what. */
export const isChanging = (verb: string): boolean => BRINGING.has(verb) || LESSENING.has(verb);

/** What a thing brings about is good or bad by what it is: `menimbulkan masalah`, `menurunkan permintaan`, `mengurangi kemacetan`; else null. */
export function outcomeOf(reading: Reading, clause: Clause): "support" | "oppose" | null {
  const verb = norm(reading, clause.headFirst);
  const brings = BRINGING.has(verb);
  const meets = MEETING.has(verb);
  if (!brings && !meets && !LESSENING.has(verb)) return null;
  const object = objectTarget(reading, clause);
  if (!object) return null;
  let head = object.first;
  while (AMOUNTS.has(norm(reading, head))) head++;
  const noun = norm(reading, head);
  if (meets) return NEEDS.has(noun) ? "support" : null;
  // `membawa dampak buruk`
  if (brings && /^(?:dampak|efek|pengaruh)$/u.test(noun)) {
    const how = norm(reading, head + (norm(reading, head + 1) === "yang" ? 2 : 1));
    return /^(?:buruk|negatif)$/u.test(how)
      ? "oppose"
      : /^(?:baik|positif|besar|signifikan|jera)$/u.test(how)
        ? "support"
        : null;
  }
  if (HARMS.has(noun)) return brings ? "oppose" : "support";
  if (GOODS.has(noun)) return brings ? "support" : "oppose";
  // `berpotensi menimbulkan antrean`
  return CAUSING.has(verb) && RISKING.has(norm(reading, clause.headFirst - 1)) ? "oppose" : null;
}
