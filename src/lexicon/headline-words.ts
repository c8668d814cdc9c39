import { reportingCues } from "./cues.js";
import { bareVerbs } from "./data/verb-forms.js";
import { lazy } from "./lazy.js";
import { lemma } from "./lemma.js";
import { stancePredicates } from "./predicates.js";
import { verbVoice } from "./verb-forms.js";
import { isConjunction, isPreposition, preverbTrie } from "./word-class.js";
import { wordSet } from "./word-set.js";

/** Nouns first of all, whatever they are without `di-`. */
const NOUNS = wordSet(
  "aku akui estimasi hukum informasi intervensi lawan nilai prediksi tanya tentang terima toleransi",
);
/** Of names as well: `Jawa Tengah`, `Kota Baru`, `Lalu Lintas`, `Kantor Berita Antara`. */
const NAMED = wordSet(
  "antara atas bagi baru bersama dalam dan dari dengan di guna ke lalu pada per serta tengah untuk wajib",
);
const OTHERS = wordSet("batal berlaku gagal hari ini itu makin mandek perlu rampung resmi segera siap");

/** A passive without its `di-` is what stands in a headline: `tolak`, `soroti`, `sahkan`. */
const bare = lazy(() => {
  const forms = [
    ...reportingCues().flatMap(({ passive }) => passive),
    ...stancePredicates().flatMap(({ forms }) => forms),
  ];
  const verbs = forms.filter((form) => /^di[a-z]{4,}$/u.test(form)).map((form) => form.slice(2));
  return new Set([...verbs, ...bareVerbs()].filter((verb) => !NOUNS.has(verb)));
});

/** A verb without its prefix, as headlines have them: `Tolak`, `Untungkan`. */
export function isBareVerb(norm: string): boolean {
  return bare().has(norm) || (norm.endsWith("kan") && `${lemma(norm)}kan` === norm);
}

/** A word that in a headline ends the name before it: a verb, or one that goes with it (`Belum Dibahas`). */
export function endsHeadlineName(norm: string): boolean {
  if (isBareVerb(norm) || (verbVoice(norm) !== null && lemma(norm) !== null)) return true;
  if (NAMED.has(norm)) return false;
  return OTHERS.has(norm) || isPreposition(norm) || isConjunction(norm) || preverbTrie().get(norm) !== null;
}
