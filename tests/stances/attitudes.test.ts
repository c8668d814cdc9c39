import { reads } from "./reads.js";

reads("where somebody's care and attention go", [
  ["Dinas Perikanan fokus pada perbaikan dermaga.", "Dinas Perikanan + perbaikan dermaga"],
  ["“Kami berfokus pada perbaikan dermaga,” kata Rudi Hartono.", "Rudi Hartono + perbaikan dermaga"],
  ["Dewan Kota memberikan perhatian penuh terhadap penanganan banjir.", "Dewan Kota + penanganan banjir"],
  ["Fokus kamera itu tajam."],
  ["Warga tidak peduli dengan bahaya banjir."],
  ["Dewan Kota menerima perhatian warga."],
]);

reads("whom and what somebody lets in", [
  ["“Kami terbuka untuk kerja sama,” kata Rudi Hartono.", "Rudi Hartono + kerja sama"],
  ["Pemerintah membuka ruang untuk kenaikan tarif parkir.", "Pemerintah + kenaikan tarif parkir"],
  ["Rudi Hartono menutup pintu bagi investor tambang.", "Rudi Hartono - investor tambang"],
  ["Warga tidak bisa menerima kenaikan tarif parkir.", "Warga - kenaikan tarif parkir"],
  ["Pameran itu terbuka untuk umum."],
  ["“Gerbang itu terbuka bagi mobil,” kata Rudi Hartono."],
  ["Rudi Hartono membuka pintu rumahnya."],
]);

reads("whom somebody stands up for, and what he welcomes", [
  ["Rudi Hartono pasang badan untuk para nelayan.", "Rudi Hartono + para nelayan"],
  ["Rudi Hartono angkat topi untuk para nelayan.", "Rudi Hartono + para nelayan"],
  ["Dinas itu merespons positif usulan warga.", "Dinas itu + usulan warga"],
  ["Rudi Hartono menantikan pembukaan dermaga itu.", "Rudi Hartono + pembukaan dermaga itu"],
  ["Rudi Hartono yakin target itu tercapai.", "Rudi Hartono + target itu tercapai"],
  ["Rudi Hartono yakin pelaku bersembunyi di hutan."],
  ["Dinas itu merespons surat warga."],
  ["Rudi Hartono memasang papan nama di badan truk."],
]);
