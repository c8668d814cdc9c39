import { BUDI, check, said } from "./cases.js";

check(
  "what a thing does good to besides",
  [
    [said("Dana itu langsung beredar di desa dan bisa menggerakkan ekonomi petani"), "Budi Santoso + ekonomi petani"],
    [
      said("Festival itu menjadi bagian penting kota, sekaligus memperkuat perdagangan rempah"),
      "Budi Santoso + Festival itu",
      "Budi Santoso + perdagangan rempah",
    ],
    [
      said("Program ini mulia dan mampu meningkatkan gizi anak"),
      "Budi Santoso + Program ini",
      "Budi Santoso + gizi anak",
    ],
    [
      said("Program ini mulia, sekaligus mengurangi kemacetan"),
      "Budi Santoso + Program ini",
      "Budi Santoso - kemacetan",
    ],
    // what a person does, what is told as done or is not so, what only follows, and the reporter's own words
    [said("Petani itu datang dan bisa menggerakkan traktor")],
    [said("Dana itu beredar di desa dan tidak bisa menggerakkan ekonomi petani")],
    [said("Dana itu beredar di desa dan menggerakkan ekonomi petani")],
    ["Dana itu beredar di desa dan bisa menggerakkan ekonomi petani."],
  ],
  BUDI,
);
