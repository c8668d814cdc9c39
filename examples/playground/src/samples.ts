import beijing from "../../../fixtures/articles/beijing-2024.txt?raw";
import jakarta from "../../../fixtures/articles/jakarta-2023.txt?raw";
import kualaLumpur from "../../../fixtures/articles/kuala-lumpur-2025.txt?raw";
import nizhnyNovgorod from "../../../fixtures/articles/nizhny-novgorod-2024.txt?raw";
import phnomPenh from "../../../fixtures/articles/phnom-penh-2022.txt?raw";

export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** All five say themselves when they were written, by a stamp or by a weekday. */
export const samples: readonly Sample[] = [
  { id: "phnom-penh-2022", name: "Phnom Penh 2022", text: phnomPenh },
  { id: "jakarta-2023", name: "Jakarta 2023", text: jakarta },
  { id: "beijing-2024", name: "Beijing 2024", text: beijing },
  { id: "nizhny-novgorod-2024", name: "Nizhny Novgorod 2024", text: nizhnyNovgorod },
  { id: "kuala-lumpur-2025", name: "Kuala Lumpur 2025", text: kualaLumpur },
];
