import { reads } from "./reads.js";

reads("of what importance something is", [
  ["Rudi Hartono berbicara tentang pentingnya imunisasi.", "Rudi Hartono + imunisasi"],
  ["Rudi Hartono menekankan soal pentingnya ronda malam.", "Rudi Hartono + ronda malam"],
  ["“Kami memberi penyuluhan mengenai pentingnya imunisasi,” kata Rudi Hartono.", "Rudi Hartono + imunisasi"],
  ["Menurut Rudi Hartono, kunjungan itu menunjukkan pentingnya kerja sama.", "Rudi Hartono + kerja sama"],
  ["“Ini menunjukkan betapa pentingnya pelampung,” kata Rudi Hartono.", "Rudi Hartono + pelampung"],
  ["“Warga sadar akan pentingnya imunisasi,” kata Rudi Hartono.", "Rudi Hartono + imunisasi"],
  ["Peristiwa itu menunjukkan pentingnya pelampung."],
  ["“Yang tak kalah pentingnya pelampung itu sudah dibeli,” kata Rudi Hartono."],
  ["“Dari segi urgensi kapal itu dikaji,” kata Rudi Hartono."],
  ["“Dinas hadir, dan ini pelajaran tentang urgensi pelatihan,” kata Rudi Hartono."],
  [
    "“Pencucian beras di dapur itu diduga kurang teliti,” kata Rudi Hartono.",
    "Rudi Hartono - Pencucian beras di dapur itu",
  ],
]);
