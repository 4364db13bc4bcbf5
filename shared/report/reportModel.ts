import type { Language } from '../lib/index.ts';

/** The verdict shapes a document can draw. */
export type Outcome =
  | 'met'
  | 'partly-met'
  | 'not-met'
  | 'undetermined'
  | 'not-applicable'
  | 'error';

/**
 * A report as words and figures, already in one language: what a drawer needs and nothing else.
 * Built from an assessment alone; drawn as PDF by `documents/pdf`.
 */
export interface ReportModel {
  readonly language: Language;
  /** The day the report speaks of, `YYYY-MM-DD`: also the creation date of the file. */
  readonly asOf: string;
  readonly cover: ReportCover;
  /** The running head of every page but the cover: organisation left, state right. */
  readonly runningHead: { readonly left: string; readonly right: string };
  /** The folio with `{page}` and `{pages}` to fill in, as the language says it. */
  readonly folio: string;
  readonly sections: readonly ReportSection[];
  /** Words the drawer itself needs. */
  readonly words: { readonly contents: string; readonly continued: string };
}

export interface ReportCover {
  readonly kind: string;
  readonly title: string;
  readonly organisation: string;
  /** Set on sample data: said in a band on the cover and in every running head. */
  readonly sampleNotice?: string;
  readonly facts: readonly LabelledText[];
  readonly digestLabel: string;
  /** The digest in groups of four characters. */
  readonly digest: string;
  readonly disclaimer: string;
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** A chapter: starts a page, stands in the contents and the bookmarks. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'quiet' }
  /** Level 2 and 3 become bookmarks under their section. */
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly text: string;
      readonly id?: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly LabelledText[] }
  | ScoresBlock
  | CommitmentBlock
  | TableBlock
  | { readonly kind: 'note'; readonly text: string };

/** The signature figure: aligned range bars, one a row. */
export interface ScoresBlock {
  readonly kind: 'scores';
  readonly caption: string;
  /** Said by a screen reader in place of the drawing. */
  readonly alternative: string;
  /** Lower edges of the pack's bands, 0 to 1, with the name of the band that starts there. */
  readonly bands: readonly { readonly from: number; readonly name: string }[];
  readonly rows: readonly ScoreRow[];
}

export interface ScoreRow {
  readonly code: string;
  readonly label: string;
  /** 0 to 1; null when nothing applies. */
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  /** As printed: `72`, `61–84`, `–`. */
  readonly figure: string;
  /** As printed: `41 of 52 decided`. */
  readonly coverage: string;
  readonly band: string;
}

/** The head of one commitment: shape, code, promise, clause, share. Kept with what follows. */
export interface CommitmentBlock {
  readonly kind: 'commitment';
  readonly id: string;
  readonly code: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly promise: string;
  /** Policy section and legal references, one line each. */
  readonly references: readonly string[];
  readonly figure: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Said under the table where rows were left out. */
  readonly remark?: string;
}

export interface TableColumn {
  readonly head: string;
  /** Share of the width left after fixed columns; `code` columns fit their widest code. */
  readonly weight: number;
  readonly kind: 'code' | 'text' | 'number' | 'verdict';
}

export type TableCell = string | { readonly outcome: Outcome; readonly text: string };
