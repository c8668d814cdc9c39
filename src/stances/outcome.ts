import { isPreposition, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { madeOf } from "./making.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget } from "./target.js";

const BRINGING = wordSet(`
  menimbulkan memicu memunculkan menyebabkan mengakibatkan melahirkan mendatangkan membawa menghasilkan memberi memberikan menciptakan
  menambah meningkatkan menaikkan memperbesar mendorong mendongkrak memacu mengungkit menggerakkan menggenjot membuka
  menumbuhkan membangkitkan menghadirkan memperlebar
`);
const CAUSING = wordSet("menimbulkan menyebabkan mengakibatkan memicu");
/** With these it is in the thing itself: `memiliki banyak kelemahan`. */
const HAVING = wordSet("memiliki mempunyai punya mengandung menyimpan menyisakan menawarkan");
const WORTH = wordSet("manfaat keuntungan keunggulan kelebihan kontribusi faedah khasiat");
const FLAWS = wordSet(
  "kelemahan kekurangan masalah permasalahan persoalan problem risiko celah cacat kejanggalan keterbatasan bahaya ketimpangan cela",
);
/** With these it may come to that: `berpotensi menimbulkan X`. */
export const RISKING = wordSet("berpotensi berisiko berpeluang rawan");
const LESSENING = wordSet(
  "menurunkan mengurangi menekan menggerus memangkas mengikis menghilangkan menghapus mempersempit memperkecil meminimalkan meminimalisasi meminimalisir mematikan mengorbankan",
);

const HARMS = wordSet(`
  masalah permasalahan persoalan problem kerugian konflik kecemburuan kekacauan keresahan polemik kegaduhan ketidakpastian
  kemacetan gejolak beban risiko kerusakan kemiskinan ketimpangan kesenjangan pengangguran korupsi kebocoran penyimpangan
  penyalahgunaan kebingungan kerancuan kekerasan penderitaan inflasi biaya angka kerumunan penularan kecelakaan ketergantungan
  kelangkaan keributan kerusuhan perpecahan defisit stres pencemaran polusi emisi ancaman gangguan stunting kecurangan
  kekhawatiran kecemasan kegelisahan ketakutan kesulitan keterlambatan kecurigaan kebencian polarisasi keraguan kesalahpahaman
  ketidakadilan ketidakpercayaan ketidakstabilan krisis bahaya hambatan kontroversi kemarahan pemborosan diskriminasi celah stigma takut
  kasus keracunan praktik kriminalitas kejahatan pelanggaran pungli pungutan penipuan penyebaran penyakit malnutrisi kebakaran banjir
  antrean penumpukan kerawanan penyelewengan kebosanan
`);
const GOODS = wordSet(`
  manfaat keuntungan kesejahteraan lapangan kesempatan peluang pendapatan penghasilan produktivitas daya kualitas mutu
  pertumbuhan kepercayaan permintaan minat semangat penjualan investasi efisiensi akses partisipasi
  ekonomi perekonomian kemampuan kompetensi kinerja pelayanan layanan transparansi keselamatan ketahanan kemandirian kesehatan
  stabilitas taraf gizi keterampilan
  solusi kepastian kemudahan kenyamanan kesadaran keamanan perlindungan keunggulan inovasi kreativitas konektivitas asupan prestasi kebanggaan ruang
  pemerataan keadilan harmoni inklusi derajat motivasi roda jawaban berkah pemahaman pengetahuan harapan
  kedisiplinan kapasitas ketertiban kelancaran kebahagiaan kontribusi kebaikan kemajuan kemaslahatan aman nyaman tenang bangga
`);

/** `menciptakan suasana yang kondusif`: nobody says he makes one unless it is good. */
const SETTINGS = wordSet("iklim suasana lingkungan ekosistem generasi");
const CREATING = wordSet("menciptakan melahirkan menghadirkan");
/** `menyebabkan anjloknya penjualan` */
const LOSSES = wordSet(
  "anjloknya turunnya hilangnya berkurangnya menurunnya rusaknya terganggunya terhambatnya lumpuhnya merosotnya melemahnya tertundanya terhentinya membengkaknya melonjaknya penurunan kehilangan",
);

const MEETING = wordSet("memenuhi menjawab");
const NEEDS = wordSet(
  "kebutuhan tuntutan permintaan tantangan standar syarat persyaratan ketentuan harapan aspirasi keinginan",
);

const AMOUNTS = wordSet("banyak lebih berbagai beragam sejumlah beberapa aneka sebuah rasa potensi dua tiga empat");

/** Good or bad by how they are: `dampak sosial yang nyata`, `citra negatif`. */
const MARKS = wordSet("dampak efek pengaruh citra kesan persepsi imbas");
const WELL = wordSet("baik positif berganda jera nyata berarti strategis");
const GREAT = wordSet("besar signifikan luas");
const ILL = wordSet("buruk negatif merugikan fatal jelek destruktif serius");

/** `meningkatkan`, `mengurangi`: neither good nor bad without what. */
export const isChanging = (verb: string): boolean => BRINGING.has(verb) || LESSENING.has(verb);

/** `memenuhi kebutuhan`: good as an end. */
export const isMeeting = (verb: string): boolean => MEETING.has(verb);

/** What a thing brings about is good or bad by what it is: `menimbulkan masalah`, `menurunkan permintaan`, `mengurangi kemacetan`; else null. */
export function outcomeOf(reading: Reading, clause: Clause): "support" | "oppose" | null {
  const verb = norm(reading, clause.headFirst);
  // `membuat masalah`
  if (verb === "membuat") return HARMS.has(norm(reading, clause.last)) ? "oppose" : madeOf(reading, clause);
  if (verb === "memungkinkan") return enabled(reading, clause);
  const brings = BRINGING.has(verb);
  const meets = MEETING.has(verb);
  const has = HAVING.has(verb);
  if (!brings && !meets && !has && !LESSENING.has(verb)) return null;
  const object = objectTarget(reading, clause);
  if (!object) return null;
  let head = object.first;
  while (AMOUNTS.has(norm(reading, head)) || isFigure(reading, head)) head++;
  const noun = norm(reading, head);
  // `tidak memenuhi standar`: a value of its own
  if (meets) return NEEDS.has(noun) && !clause.negated ? "support" : null;
  if (noun === "nilai") return brings && /^(?:tambah|lebih)$/u.test(norm(reading, head + 1)) ? "support" : null;
  if (MARKS.has(noun)) return brings || has ? markedAs(reading, head + 1, CAUSING.has(verb)) : null;
  if (has) return WORTH.has(noun) ? "support" : FLAWS.has(noun) ? "oppose" : null;
  // `membuka potensi besar desa itu`
  if (verb === "membuka" && norm(reading, object.first) === "potensi" && !HARMS.has(noun)) return "support";
  if (CREATING.has(verb) && SETTINGS.has(noun)) return isDim(reading, object) ? "oppose" : "support";
  if (CAUSING.has(verb) && LOSSES.has(noun)) return "oppose";
  if (HARMS.has(noun)) return brings ? "oppose" : "support";
  // `mempersempit ruang gerak pencuri`
  if (noun === "ruang" && norm(reading, head + 1) === "gerak") return null;
  if (GOODS.has(noun)) return brings ? "support" : "oppose";
  // `berpotensi menimbulkan antrean`
  return CAUSING.has(verb) && RISKING.has(norm(reading, clause.headFirst - 1)) ? "oppose" : null;
}

/** `memungkinkan petani menjual sendiri`, but not `memungkinkan terjadinya kebocoran`, `memungkinkan pedagang melakukan kecurangan` */
function enabled(reading: Reading, { last, negated }: Clause): "support" | null {
  if (negated || reading.tokens[last]?.kind !== "word") return null;
  for (let index = last; index < last + 12 && reading.tokens[index]?.kind === "word"; index++) {
    const word = norm(reading, index);
    if (HARMS.has(word) || FLAWS.has(word) || /^terjadi/u.test(word)) return null;
  }
  return "support";
}

/** `(menciptakan) 1,5 juta (lapangan kerja)` */
const isFigure = (reading: Reading, index: number): boolean =>
  reading.mentionAt[index] === -1 &&
  (reading.tokens[index]?.kind === "number" ||
    /^(?:ribu|juta|miliar|triliun|ribuan|jutaan|puluhan|ratusan)$/u.test(norm(reading, index)));

/** `lingkungan yang tidak sehat` */
function isDim(reading: Reading, { first }: Range): boolean {
  for (let index = first + 1; index < first + 7 && reading.tokens[index]?.kind === "word"; index++)
    if (ILL.has(norm(reading, index)) || /^(?:tidak|tak|kurang|belum)$/u.test(norm(reading, index))) return true;
  return false;
}

/** `(dampak) ekonomi yang sangat nyata`; what is caused and great is bad: `menimbulkan dampak besar`. */
function markedAs(reading: Reading, first: number, caused: boolean): "support" | "oppose" | null {
  for (let index = first; index < first + 5 && reading.tokens[index]?.kind === "word"; index++) {
    const word = norm(reading, index);
    if (ILL.has(word) || (caused && GREAT.has(word))) return "oppose";
    if (WELL.has(word)) return "support";
    // `warna memiliki pengaruh besar`: on what is not said to be good
    if (GREAT.has(word)) return norm(reading, first - 1) === "pengaruh" ? null : "support";
    if (isPreposition(word)) return null;
  }
  return null;
}
