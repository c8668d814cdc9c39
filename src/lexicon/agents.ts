import { agentNounLines } from "./data/agent-nouns.js";
import { classMembers } from "./word-set.js";

const inClass = classMembers<"holder" | "voice" | "body">(agentNounLines);

const isHolder = inClass("holder");

/** `perusahaan-perusahaan` */
function singular(norm: string): string {
  const half = norm.slice(0, (norm.length - 1) / 2);
  return norm === `${half}-${half}` ? half : norm;
}

/** `nelayan`, `majelis`, `perusahaan-perusahaan`: heads a noun phrase that can be for or against something. */
export const isAgentNoun = (norm: string): boolean =>
  isHolder(norm) || (norm.includes("-") && isHolder(singular(norm)));
/** `pihak (Iran)`, `militer (AS)`: speaks for what is named behind it. */
export const isVoiceNoun: (norm: string) => boolean = inClass("voice");
/** `pemerintah (Indonesia)`: what is named behind it takes the stand. */
export const isBodyNoun: (norm: string) => boolean = inClass("body");
