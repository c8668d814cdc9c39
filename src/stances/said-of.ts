import { verbVoice, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Range, type Reading } from "./reading.js";

/** `menyangkal jika dikatakan bahwa X` */
const REPORTED = wordSet("dikatakan disebut dinilai dianggap dibilang");

/** `membantah (menerima suap)`: the verb phrase says what is denied. */
export function isDeniedAct(reading: Reading, above: Clause, clause: Clause): boolean {
  return (
    above.form?.predicate.category === "deny" &&
    clause.link === "serial" &&
    clause.first === above.last &&
    clause.headFirst < clause.headLast &&
    !REPORTED.has(norm(reading, clause.headFirst))
  );
}

const SURE = wordSet("yakin optimis optimistis");
const GLAD = wordSet("senang gembira bahagia bangga bersyukur lega");
/** What one is given, sees, or does for others: `senang (menjalani debut)` is about oneself. */
const GIVEN = wordSet(
  "menerima mendapat mendapatkan memperoleh merasakan menikmati melihat mendengar menyaksikan menyambut mendukung membantu melayani menolong memfasilitasi",
);

/** `yakin (bisa mencapai X)`, `optimistis untuk (menjalankan X)`, `senang (menerima X)`, `bangga karena (dipilih menjadi X)` */
export function isHeldAct(reading: Reading, above: Clause, clause: Clause): boolean {
  const word = norm(reading, above.headFirst);
  const glad = GLAD.has(word);
  return (
    (glad || SURE.has(word)) &&
    (clause.link === "serial"
      ? clause.first - above.last <= (glad ? 1 : 0)
      : clause.link === (glad ? "subordinate" : "purpose") && clause.first <= above.last + 1) &&
    clause.subject === null &&
    (glad ? isGiven(reading, clause) : clause.voice === "active") &&
    !clause.negated
  );
}

const isGiven = (reading: Reading, { voice, headFirst }: Clause): boolean =>
  voice === "active" ? GIVEN.has(norm(reading, headFirst)) : voice !== "stative";

/** `tidak setuju jika (anggaran itu dipotong)`: what is reported is what he is for or against; a claim of his own in it says more. */
export function isAgreed(above: Clause, clause: Clause): clause is Clause & { readonly subject: object } {
  const category = above.form?.predicate.category;
  return (
    above.lead &&
    (category === "agree" || category === "oppose") &&
    clause.link === "main" &&
    clause.subject !== null &&
    clause.attitude === null
  );
}

export type AssuredThing = Clause & { readonly subject: Range };

/** `memastikan, pembangunan itu (akan dilakukan pemerintah)`, `menargetkan kota itu (menjadi pusat dagang)` */
export function isAssuredThing(above: Clause, clause: Clause): clause is AssuredThing {
  const pledge = above.lead && above.form?.predicate.category === "commit" && above.form.predicate.targets.has("CL");
  return pledge && clause.link === "main" && clause.subject !== null;
}

/** `mengizinkan truk itu (untuk melintas)`, `membuka peluang (menaikkan tarif)`: what is allowed or held possible. */
export function isPermittedAct(reading: Reading, { form, headFirst, last }: Clause, clause: Clause): boolean {
  return (
    form?.predicate.category === "permit" &&
    verbVoice(norm(reading, headFirst)) === "active" &&
    clause.voice === "active" &&
    !clause.negated &&
    (clause.link === "purpose" ? clause.opener === null : clause.link === "serial" && clause.first === last)
  );
}
