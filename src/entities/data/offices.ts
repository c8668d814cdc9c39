// Clipped names of offices and what they stand for, in look-up form. Source: own work. Licence: as this package.

export const officeAbbreviations: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["menlu", "menteri luar negeri"],
  ["menkeu", "menteri keuangan"],
  ["mendagri", "menteri dalam negeri"],
  ["menhan", "menteri pertahanan"],
  ["menkes", "menteri kesehatan"],
  ["menkominfo", "menteri komunikasi dan informatika"],
  ["menko", "menteri koordinator"],
  ["wapres", "wakil presiden"],
  ["capres", "calon presiden"],
  ["cawapres", "calon wakil presiden"],
  ["pm", "perdana menteri"],
  ["dubes", "duta besar"],
  ["jubir", "juru bicara"],
  ["wagub", "wakil gubernur"],
  ["wabup", "wakil bupati"],
  ["walikota", "wali kota"],
  ["walkot", "wali kota"],
  ["ketum", "ketua umum"],
  ["waketum", "wakil ketua umum"],
  ["sekjen", "sekretaris jenderal"],
  ["sekda", "sekretaris daerah"],
  ["seskab", "sekretaris kabinet"],
  ["dirut", "direktur utama"],
  ["dirjen", "direktur jenderal"],
  ["kades", "kepala desa"],
  ["kadis", "kepala dinas"],
  ["kabid", "kepala bidang"],
  ["ceo", "chief executive officer"],
  ["wamenkeu", "wakil menteri keuangan"],
  ["wamenlu", "wakil menteri luar negeri"],
]);

/** Words for many people: what follows one may be their company as well (`pegawai Surveindo`). */
export const WEAK_TITLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "karyawan pegawai anggota kader pejabat pengurus pemilik penyidik petugas personel prajurit mahasiswa mahasiswi siswa pelajar guru investor nasabah pelanggan pengguna penumpang pedagang buruh nelayan petani warga korban pasien pasangan bintang legenda sopir pengemudi mitra direksi komisaris founder pendiri pemain pengusaha relawan pelatih pebalap pembalap rider driver manajer analis pengelola perwakilan pimpinan bos kepala kandidat".split(
    " ",
  ),
);
