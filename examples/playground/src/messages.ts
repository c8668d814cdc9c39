import type { Extraction } from "kutip";

export type Language = "id" | "en";

/** What the page asks its worker for. */
export interface Request {
  readonly id: number;
  readonly text: string;
  /** ISO date, or null where the text is to say it. */
  readonly publishedAt: string | null;
  readonly lang: Language;
}

/** What became of it. */
export type Reply =
  | {
      readonly id: number;
      readonly ok: true;
      readonly extraction: Extraction;
      /** The marked text, escaped. */
      readonly html: string;
      readonly milliseconds: number;
    }
  | { readonly id: number; readonly ok: false; readonly code: string; readonly message: string };
