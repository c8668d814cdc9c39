import { reads } from "./reads.js";

reads("what is denied is nobody's wish", [
  ["Rina Wijaya membantah pihaknya ingin menutup pasar.", "Rina Wijaya - pihaknya ingin menutup pasar"],
  ["Rina Wijaya menepis kabar bahwa dinasnya menolak hibah itu.", "Rina Wijaya - dinasnya menolak hibah itu"],
  ["Rina Wijaya membantah tarif itu merugikan pedagang.", "Rina Wijaya - tarif itu merugikan pedagang"],
  ["“Kami mendukung hibah itu,” bantah Rina Wijaya.", "Rina Wijaya + hibah itu"],
  ["Rina Wijaya membantah kabar itu dan mendukung hibah itu.", "Rina Wijaya - kabar itu", "Rina Wijaya + hibah itu"],
]);

reads("who warns of harm is against what does it", [
  ["Rina Wijaya mewanti-wanti tambak itu bakal merusak hutan bakau.", "Rina Wijaya - tambak itu"],
  ["Rina Wijaya mewanti-wanti bahwa aturan itu akan melemahkan koperasi.", "Rina Wijaya - aturan itu"],
  ["Rina Wijaya mewanti-wanti agar dinas tidak mengulangi kesalahan.", "Rina Wijaya - mengulangi kesalahan"],
  ["Rina Wijaya mewanti-wanti pegawai untuk menjaga gudang.", "Rina Wijaya + menjaga gudang"],
]);

reads("who reminds others of what to do calls for it", [
  [
    "Rina Wijaya mengingatkan agar siswa mengunci lemari dan tidak percaya pada orang asing.",
    "Rina Wijaya + mengunci lemari",
    "Rina Wijaya - orang asing",
  ],
  ["Rina Wijaya mengingatkan agar petani tidak membakar jerami.", "Rina Wijaya - membakar jerami"],
  ["Rina Wijaya mengingatkan bahwa petani membakar jerami."],
]);

reads("not lightly is not", [
  ["Rina Wijaya meminta petani tidak mudah percaya tawaran itu.", "Rina Wijaya - tawaran itu"],
  ["Rina Wijaya mengimbau petani tidak asal membeli pupuk.", "Rina Wijaya - membeli pupuk"],
  ["Rina Wijaya meminta dinas tidak serta-merta menutup kolam.", "Rina Wijaya - menutup kolam"],
]);
