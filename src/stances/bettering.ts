import { wordSet } from "../lexicon/index.js";

/** Verbs of doing good to whatever is behind them, or of ending what is bad: nobody aims at it but because it is good, and what does it is good for that. */
export const BETTERING = wordSet(`
  memperbaiki memulihkan mempermudah memudahkan memperlancar melancarkan memuluskan meringankan memberdayakan menyejahterakan
  mensejahterakan memakmurkan mencerdaskan menyehatkan menghidupkan menunjang mengakselerasi menstabilkan menghemat
  menjembatani mengakomodasi mengakomodir mengedukasi memaksimalkan memodernisasi merevitalisasi menyederhanakan memeratakan
  meratakan memantapkan memperkaya mempersatukan mengharumkan membenahi menata mempercantik menyempurnakan memperindah
  mengurai meredam meminimalisasi meminimalisir memitigasi mengentaskan mengantisipasi
`);
