import { reads } from "./reads.js";

reads("rows of single nouns are targets of their own", [
  [
    "Bambang Wijaya mengutamakan keterbukaan, kejujuran, dan keadilan.",
    "Bambang Wijaya + keterbukaan",
    "Bambang Wijaya + kejujuran",
    "Bambang Wijaya + keadilan",
  ],
  // they share a head, or what follows belongs to all
  [
    "Bambang Wijaya menolak kekerasan fisik, verbal, dan seksual.",
    "Bambang Wijaya - kekerasan fisik, verbal, dan seksual",
  ],
  [
    "Bambang Wijaya mengutamakan dialog, kajian, dan penelitian dengan warga.",
    "Bambang Wijaya + dialog, kajian, dan penelitian",
  ],
]);

reads("what is fought, in passing too", [
  ["Polisi membentuk satuan itu untuk memberantas judi.", "Polisi - judi"],
  ["Tim Garuda berlatih untuk melawan Tim Elang."],
]);

reads("an apposition behind what comes first in time", [
  ["Selepas rapat ditutup, gubernur, Bambang Wijaya, memuji program itu.", "Bambang Wijaya + program itu"],
  ["Seusai rapat, program itu dibahas."],
]);
