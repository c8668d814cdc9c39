import type { CueType, CustomCue } from "../types.js";
import { reportingCueLines } from "./data/reporting-cues.js";
import { fields, list } from "./fields.js";
import { lazy } from "./lazy.js";
import { compileTrie, lazyTrie, type Trie } from "./trie.js";

/**
 * How the active form combines. SVB `Budi mengatakan bahwa …`; SVC `Budi mengatakan, …`; SVZ `Budi mengatakan harga naik`;
 * SVQ `Budi mengatakan: "…"`; SVI `Budi meminta warga untuk …`; REL relay by a medium; FRAME sets the scene only.
 */
export type CueSyntax = "SVB" | "SVC" | "SVZ" | "SVQ" | "SVI" | "REL" | "FRAME";

/** A reporting verb with the forms that occur in text. */
export interface ReportingCue {
  /** The root: `kata`. */
  readonly lemma: string;
  /** `kata`: inverted, before its speaker. */
  readonly bare: readonly string[];
  /** `katanya`: its speaker is the clitic. */
  readonly nya: readonly string[];
  readonly active: readonly string[];
  readonly passive: readonly string[];
  readonly type: CueType;
  readonly syntax: ReadonlySet<CueSyntax>;
}

export type CueVoice = "bare" | "nya" | "active" | "passive";

export interface CueForm {
  readonly cue: ReportingCue;
  /** `sesumbar` is both bare and active. Never empty. */
  readonly voices: ReadonlySet<CueVoice>;
}

const VOICES = ["bare", "nya", "active", "passive"] as const satisfies readonly CueVoice[];

function parseCue(line: string): ReportingCue {
  const [lemma = "", bare, nya, active, passive, type, syntax] = fields(line, 7);
  return {
    lemma,
    bare: list(bare),
    nya: list(nya),
    active: list(active),
    passive: list(passive),
    type: type as CueType,
    syntax: new Set(list(syntax, " ") as readonly CueSyntax[]),
  };
}

export const reportingCues: () => readonly ReportingCue[] = lazy(() => reportingCueLines().map(parseCue));

const byRoot = lazy(() => new Map(reportingCues().map((cue) => [cue.lemma, cue])));

/** The library's cue of a root, for inflections that the table does not spell out (`diutarakannya`). */
export const cueOfRoot = (root: string): ReportingCue | null => byRoot().get(root) ?? null;

/** A user's cue with what the library derives for it: `cuit` gives `cuitnya` and every direct pattern. */
function customCue(cue: CustomCue): ReportingCue {
  const bare = cue.bare ?? [];
  return {
    lemma: cue.lemma,
    bare,
    nya: bare.map((form) => `${form}nya`),
    active: cue.active ?? [],
    passive: cue.passive ?? [],
    type: cue.type ?? "neutral",
    syntax: new Set<CueSyntax>(["SVB", "SVC", "SVZ", "SVQ"]),
  };
}

/** All forms of the cues, by phrase. Of two cues that claim a form the later one wins. */
function formsOf(cues: readonly ReportingCue[]): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, { readonly cue: ReportingCue; readonly voices: Set<CueVoice> }>();
  for (const cue of cues) {
    for (const voice of VOICES) {
      for (const form of cue[voice]) {
        const known = forms.get(form);
        if (known?.cue === cue) known.voices.add(voice);
        else forms.set(form, { cue, voices: new Set([voice]) });
      }
    }
  }
  return forms;
}

/** The library's own cues, compiled. */
export const cueTrie: () => Trie<CueForm> = lazyTrie(() => formsOf(reportingCues()));

/** All cues, the user's last, so that they win. */
export function cuesWith(custom: readonly CustomCue[]): Trie<CueForm> {
  return custom.length === 0 ? cueTrie() : compileTrie(formsOf([...reportingCues(), ...custom.map(customCue)]));
}
