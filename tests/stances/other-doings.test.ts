import { reads } from "./reads.js";

reads("what is done on a pitch is no stance", [
  ["Sepakan Rina Wijaya ditepis Budi Santoso."],
  ["Budi Santoso menepis tendangan Rina Wijaya."],
  ["Budi Santoso menepis kabar itu.", "Budi Santoso - kabar itu"],
  ["“Lawan memang tampil cepat,” kata Budi Santoso."],
  ["“Lawan bermain rapat,” kata Budi Santoso."],
  ["“Lawan penebangan liar!” kata Budi Santoso.", "Budi Santoso - penebangan liar"],
]);

reads("who stands in the next clause did not do it", [
  ["Rina Wijaya diragukan hadir, sementara Budi Santoso absen."],
  ["Pendakian dilarang karena Merapi masih bergolak."],
  ["Usul itu ditolak Budi Santoso karena mahal.", "Budi Santoso - Usul itu"],
]);

reads("a place by which a thing is called holds nothing", [
  ["Perang Sudan yang memanas mendorong kenaikan harga gandum."],
  ["Sudan yang dilanda perang menolak perundingan itu.", "Sudan - perundingan itu"],
]);

reads("an award is given by whoever is named as its giver", [
  ["Buku itu meraih penghargaan Adinegoro Muda."],
  ["Buku itu mendapat penghargaan dari Kementerian Kebudayaan.", "Kementerian Kebudayaan + Buku itu"],
]);

reads("where somebody lives is not who holds it", [
  ["Warga Desa Sukamaju, Kabupaten Garut menolak tambak itu.", "Warga Desa Sukamaju - tambak itu"],
  [
    "Puluhan petani Desa Sukamaju, Kabupaten Garut mendatangi balai itu. Mereka menolak tambak itu.",
    "Puluhan petani Desa Sukamaju - tambak itu",
  ],
  ["Belajar dari Malaysia, Indonesia menolak tambak itu.", "Indonesia - tambak itu"],
]);

reads("what somebody is accused of he does not hold", [
  ["Polisi menangkap dua warga dengan tuduhan menghalangi penebangan."],
  ["Budi Santoso membantah tuduhan menghalangi penebangan.", "Budi Santoso - tuduhan menghalangi penebangan"],
]);

reads("what is unlawful, a match, an attack, and what somebody is against or for", [
  ["“Perbuatan itu bersifat melawan hukum,” kata Rina Wijaya.", "Rina Wijaya - Perbuatan itu"],
  ["“Ini termasuk pungutan yang melawan hukum,” kata Rina Wijaya."],
  ["Pelatih itu menyiapkan laga kedua melawan Garuda Jaya."],
  ["“Kami melawan penggusuran pasar,” kata Rina Wijaya.", "Rina Wijaya - penggusuran pasar"],
  ["“Pasukan itu hanya menargetkan fasilitas militer,” kata Rina Wijaya."],
  ["“Koperasi menargetkan pembangunan gudang,” kata Rina Wijaya.", "Koperasi + pembangunan gudang"],
  ["“Kemarau membuat pedagang kesulitan menjaga mutu beras,” kata Rina Wijaya."],
  ["“Kami menjaga mutu beras,” kata Rina Wijaya.", "Rina Wijaya + mutu beras"],
]);

reads("what somebody is charged with, and what he does", [
  ["Rudi Hartono didakwa ikut menyetujui impor garam."],
  ["Rudi Hartono ikut menyetujui impor garam.", "Rudi Hartono + impor garam"],
]);

reads("what is called binding, and what is called for", [
  ["“Itu termasuk urusan wajib pelayanan dasar,” kata Rina Wijaya."],
  ["“Setiap pasar wajib ada petugas kebersihan,” kata Rina Wijaya.", "Rina Wijaya + petugas kebersihan"],
]);
