import { cueClassLines } from "./data/cue-classes.js";
import { classMembers } from "./word-set.js";

const inClass = classMembers<
  "speech" | "ascribe" | "bahwa" | "show" | "view" | "count" | "pledge" | "invert" | "resume"
>(cueClassLines);

/** By lemma. `kata`, `ujar`: nothing but speech. */
export const isSpeechCue: (lemma: string) => boolean = inClass("speech");
/** By lemma. `puji`, `sebut`: `… X sebagai Y`. */
export const isAscribingCue: (lemma: string) => boolean = inClass("ascribe");
/** By lemma. `sadar`, `rencana`: reports words only with `bahwa`. */
export const isBahwaCue: (lemma: string) => boolean = inClass("bahwa");
/** By lemma. `tunjuk`, `bukti`: what a thing does as well as a person; words only of a source that can have some. */
export const isShowingCue: (lemma: string) => boolean = inClass("show");
/** By lemma. `lihat`: sees things, or tells how it sees them. */
export const isViewingCue: (lemma: string) => boolean = inClass("view");
/** By lemma. `catat`, `kira`: a figure is words enough (`mencatat inflasi 3 persen`). */
export const isCountingCue: (lemma: string) => boolean = inClass("count");
/** By lemma. `ancam`: without a marker only where a verb follows (`mengancam akan mundur`). */
export const isPledgingCue: (lemma: string) => boolean = inClass("pledge");
/** By lemma. `kata`, `ungkap`: a cue behind its content also where the mark between them is lost. */
export const isInversionCue: (lemma: string) => boolean = inClass("invert");
/** By lemma. `imbuh`, `sambung`: goes on with what was said before. */
export const isResumingCue: (lemma: string) => boolean = inClass("resume");
