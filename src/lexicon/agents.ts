import { agentNounLines } from "./data/agent-nouns.js";
import { classMembers } from "./word-set.js";

const inClass = classMembers<"holder" | "voice" | "body">(agentNounLines);

/** `nelayan`, `majelis`: heads a noun phrase that can be for or against something. */
export const isAgentNoun: (norm: string) => boolean = inClass("holder");
/** `pihak (Iran)`, `militer (AS)`: speaks for what is named behind it. */
export const isVoiceNoun: (norm: string) => boolean = inClass("voice");
/** `pemerintah (Indonesia)`: what is named behind it takes the stand. */
export const isBodyNoun: (norm: string) => boolean = inClass("body");
