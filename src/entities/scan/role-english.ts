import { wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { isNameWord } from "./name.js";
import { tailAt } from "./tail.js";

/** What an officer of a company is called in English. */
const NOUNS = wordSet(
  "officer director direktur manager analyst specialist strategist president head secretary representative chairman chairperson lead leader founder economist counsel ceo coo cfo cto cio cmo vp avp svp evp",
);
/** Before one of them, or behind it: `Senior`, `Corporate Affairs`. */
const FIELDS = wordSet(
  "affairs area assistant associate branch brand business capital chief commercial communication communications community content corporate country creative csr customer data departement department deputy design development digital division equity executive experience external finance financial fixed fund general global government group growth human income industrial information innovation internal investment investor junior legal logistics manager managing marcomm market marketing markets media operation operational operations partnership partnerships people performance planning policy portfolio product program programme project promotion public quality regional relation relations research resident resources retail risk safety sales security senior service services solution store strategic strategy supply sustainability technical technology tjsl traffic treasury vice wealth management",
);
const JOINED = wordSet("& and of for the");
const LONGEST = 9;
/** The institution stands behind these and no field of theirs: `CEO Media Group`. */
const WHOLE = /^(?:c[a-z]o|officer|founder)$/u;

/**
 * One past the English office that opens at `index`, or `index`: words of business around one that names an officer, so that no list has to have all
 * of them: `Group Head Corporate Communication`, `SVP Strategy & Investment`, `Chief Sustainability Officer`.
 */
export function englishOfficeEnd(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  if (!isOfBusiness(reading, index)) return index;
  const stop = Math.min(end, index + LONGEST);
  let noun = index - 1;
  let last = index;
  for (let i = index; i < stop; i++) {
    const { norm } = tokens[i] as Token;
    const officer = norm === "chief" ? officerOf(reading, i, stop) : i;
    if (officer > i) {
      noun = officer - 1;
      last = officer;
      i = noun;
      continue;
    }
    // `Area Manager Communication, Relation & CSR`
    if (norm === "," && noun > index && isOfBusiness(reading, i + 1) && JOINED.has(tokens[i + 2]?.norm ?? "")) continue;
    if (JOINED.has(norm)) {
      if (i === index || i + 1 >= stop || !isOfBusiness(reading, i + 1)) break;
      continue;
    }
    if (!isOfBusiness(reading, i)) break;
    if (NOUNS.has(norm)) noun = i;
    last = i + 1;
  }
  if (noun < index || last === index + 1) return index;
  const ended = noun + 1;
  if (last === ended || WHOLE.test((tokens[noun] as Token).norm)) return ended;
  // `Managing Director | Capital Group`, but `Head of Research | Kiwoom Sekuritas`
  const company = JOINED.has((tokens[ended] as Token).norm) ? null : tailAt(reading, ended, end);
  return company !== null && company.last <= last + 1 ? ended : last;
}

/** Look-up form of an office: does it name an officer in English? */
export function isEnglishOffice(head: string): boolean {
  return head.split(" ").some((word) => NOUNS.has(word));
}

function isOfBusiness(reading: Reading, index: number): boolean {
  const { norm } = reading.tokens[index] as Token;
  return (FIELDS.has(norm) || NOUNS.has(norm)) && isNameWord(reading, index);
}

/** `Chief Human Capital Officer`: one past it, or `index`. */
function officerOf(reading: Reading, index: number, end: number): number {
  for (let i = index + 1; i < Math.min(end, index + 5) && isNameWord(reading, i); i++)
    if ((reading.tokens[i] as Token).norm === "officer") return i + 1;
  return index;
}
