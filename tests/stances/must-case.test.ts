import { reads } from "./reads.js";

const said = (words: string): string => `“${words},” kata Bupati Budi Santoso.`;

reads("what must be in some case: of what, the case does not say", [
  [said("Kalau rusak, harus diganti"), "Budi Santoso + diganti"],
  [said("Jika terbukti, harus ditindak tegas"), "Budi Santoso + ditindak tegas"],
  [said("Karena sudah retak, harus segera diperbaiki"), "Budi Santoso + diperbaiki"],
  [said("Kalau berisiko jangan dibagikan"), "Budi Santoso - dibagikan"],
  [said("Kalau memang berisiko jangan dibagikan"), "Budi Santoso - dibagikan"],
  [said("Ketika tidak layak maka harus dihentikan"), "Budi Santoso + dihentikan"],
  // it has a subject of its own
  [said("Kalau terbukti, pelakunya harus dihukum"), "Budi Santoso - pelakunya"],
  // no call: the case itself, or what is granted
  [said("Kalau terdakwa harus ditahan, keluarganya keberatan")],
  [said("Saat itu, harus diakui, pasar sepi")],
  [said("Kalau warga harus membayar, mereka tidak akan datang")],
  [said("Jika desa harus menanggung biaya itu, anggarannya habis")],
]);

reads("the bare act of a verb that is for or against", [
  [said("Jadi harus didukung"), "Budi Santoso + didukung"],
  [said("Perlu dilindungi dengan peraturan desa"), "Budi Santoso + dilindungi dengan peraturan desa"],
  [said("Harus segera dihentikan"), "Budi Santoso + dihentikan"],
  [said("Jangan dihukum"), "Budi Santoso - dihukum"],
  // what it is done to is named
  [said("Pungutan itu harus dihentikan"), "Budi Santoso - Pungutan itu"],
  [said("Dahulu sering didukung")],
]);

reads("what must be, where the rest is only possible or follows", [
  [said("Mungkin nanti digelar daring, tapi harus dikaji dulu"), "Budi Santoso + dikaji dulu"],
  [said("Bisa saja digelar daring, tetapi perlu penyesuaian"), "Budi Santoso + penyesuaian"],
  [said("Dananya besar sehingga pengawasannya harus diperketat"), "Budi Santoso + pengawasannya"],
  [said("Harga naik sehingga warga harus berhemat")],
]);

reads("what is asked for instead, or besides not to be", [
  [
    "Bupati Budi Santoso mengimbau warga untuk tidak panik dan tetap tenang.",
    "Budi Santoso - panik",
    "Budi Santoso + tetap tenang",
  ],
  [said("Warga jangan panik dan tetap tenang"), "Budi Santoso - panik", "Budi Santoso + tetap tenang"],
  [said("Warga jangan panik, tetap tenang"), "Budi Santoso - panik", "Budi Santoso + tetap tenang"],
  [
    said("Kami mengimbau warga untuk tetap tenang dan tidak terpengaruh isu"),
    "Budi Santoso + tenang",
    "Budi Santoso - terpengaruh isu",
  ],
  [
    said("Pasar itu harus sederhana, melibatkan petani, dan tidak merugikan nelayan"),
    "Budi Santoso + Pasar itu harus sederhana",
    "Budi Santoso + melibatkan petani",
    "Budi Santoso - merugikan nelayan",
  ],
  // feared are both, denied are both
  [said("Jangan sampai warga lapar dan terus menderita"), "Budi Santoso - warga lapar"],
  [said("Kita tidak boleh lengah dan terlena"), "Budi Santoso - lengah dan terlena"],
]);

reads("a burden, and what is called for", [
  ["“Penumpang harus mengeluarkan biaya tambahan setiap hari,” kata Rina Wijaya."],
  ["“Pedagang kecil juga harus kehilangan pembeli,” kata Rina Wijaya."],
  ["“Mereka harus menghadapi kenyataan itu sendirian,” kata Rina Wijaya."],
  ["“Dinas harus mengeluarkan surat edaran,” kata Rina Wijaya.", "Rina Wijaya + mengeluarkan surat edaran"],
  ["“Warga harus menghadapi banjir bersama,” kata Rina Wijaya.", "Rina Wijaya + menghadapi banjir"],
  ["“Penumpang tidak boleh menanggung biaya itu,” kata Rina Wijaya.", "Rina Wijaya - menanggung biaya itu"],
]);

reads("what must not be there, with what tells which", [
  ["“Tidak boleh ada aturan yang kabur atau bersifat mendua,” kata Rina Wijaya.", "Rina Wijaya - aturan yang kabur"],
  [
    "“Tidak boleh ada aturan yang kabur, dan harus melindungi petani,” kata Rina Wijaya.",
    "Rina Wijaya - aturan yang kabur",
    "Rina Wijaya + petani",
  ],
]);

reads("the first of several things that must be", [
  [
    "“Pertama adalah aturannya harus jelas, kedua adalah tenaganya,” kata Rina Wijaya.",
    "Rina Wijaya + aturannya harus jelas",
  ],
]);
