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
