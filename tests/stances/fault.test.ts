import { BUDI, check, said } from "./cases.js";

check(
  "whoever tells of a fault is against what has it",
  [
    [said("Antrean itu terjadi akibat buruknya pelayanan loket"), "Budi Santoso - pelayanan loket"],
    [said("Lemahnya koordinasi dinas telah membuat warga menunggu"), "Budi Santoso - koordinasi dinas"],
    [said("Jelas ini kelalaian dari kepala pasar"), "Budi Santoso - kepala pasar"],
    [said("Jalan itu rusak karena ulah pengusaha"), "Budi Santoso - pengusaha"],
    [said("Tidak ada kelalaian petugas")],
    [said("Ini kelalaian dalam mengolah makanan")],
    [said("Kami belum tahu apakah ini kelalaian sopir")],
    [said("Cepat atau lambatnya proses itu tergantung dewan")],
    ["Antrean itu terjadi akibat buruknya pelayanan loket."],
  ],
  BUDI,
);
