import type { Text, Words } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import type { Outcome, Question, Severity, VerdictKind } from '../../../shared/policy/index.ts';
import type { Score } from '../../../shared/scoring/index.ts';
import type { NamedRecord } from './verdicts.ts';

/** One rule as the tree of promises shows it. */
export interface TreeCriterion {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly title: Text;
  readonly rule: Text;
  /** Whether a failure of it can be critical. */
  readonly isCritical: boolean;
  readonly outcome: Outcome;
  readonly score: Score;
  readonly counts: { readonly [O in Outcome]: number };
  readonly judges: RegisterId;
  /** How many of the records it applies to the person asked about is the owner of. */
  readonly mine: number;
}

export interface TreeCommitment {
  readonly id: string;
  readonly principle: string;
  readonly section: Text;
  readonly promise: Text;
  readonly remark: Text | null;
  readonly clauses: readonly Text[];
  readonly verdicts: {
    readonly [K in VerdictKind]: { readonly outcome: Outcome; readonly score: Score };
  };
  /** Ids of its rules; one rule may serve several promises. */
  readonly criteria: readonly string[];
  /** Set where no rule can judge it. */
  readonly noCriterion: Text | null;
}

export interface AssessTree {
  readonly commitments: readonly TreeCommitment[];
  readonly criteria: readonly TreeCriterion[];
}

/** One thing a rule can say. */
export interface CriterionCode {
  readonly code: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** With names in angle brackets where a record or figure is filled in. */
  readonly says: Text;
  readonly fix: Text | null;
  /** Of how many records it says so now. */
  readonly count: number;
}

/** All of one rule: what it reads, how it judges, what it can say. */
export interface CriterionCard {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly severity: Severity;
  readonly revision: number;
  readonly title: Text;
  readonly rule: Text;
  readonly clauses: readonly Text[];
  readonly judges: RegisterId;
  readonly reads: readonly RegisterId[];
  readonly settings: readonly { readonly id: string; readonly label: Text; readonly value: Text }[];
  readonly questions: readonly Question[];
  readonly codes: readonly CriterionCode[];
  readonly cannotMend: Text | null;
  readonly commitments: readonly {
    readonly id: string;
    readonly principle: string;
    readonly section: Text;
    readonly promise: Text;
    readonly weight: number;
  }[];
}

/** The records a rule judges, the gravest first, as columns: twenty thousand objects would hold up the page. */
export interface JudgedRecords {
  /** One id a line. */
  readonly ids: string;
  readonly count: number;
  /** Numbers of `outcomeNumbers`. */
  readonly outcomes: Uint8Array;
  /** 1 where a person overruled the rule. */
  readonly overruled: Uint8Array;
  /** Of all records, whatever is filtered. */
  readonly counts: { readonly [O in Outcome]: number };
}

/** What a person is asked: a field of records, a record that is missing, a question of a rule. */
export type GuidedKind = 'field' | 'record' | 'answer';

/** The same thing open for several records. */
export interface GuidedGroup {
  readonly key: string;
  readonly kind: GuidedKind;
  /** The field's label, the missing record's kind, or the question. */
  readonly label: Text;
  /** Of the field, or of the record that is missing; null for a question. */
  readonly register: RegisterId | null;
  readonly field: string | null;
  readonly question: Question | null;
  /** Where the records are that it is asked about. */
  readonly of: RegisterId;
  /** The first records still to be asked about; empty text stands for the organisation. */
  readonly items: readonly string[];
  readonly records: number;
  /** Undecided verdicts that wait for it. */
  readonly findings: number;
  /** What the overall promise score may rise by, in points of 100; law and standard gain nothing. */
  readonly gain: number;
}

export interface GuidedStanding {
  readonly groups: readonly GuidedGroup[];
  /** Judgements over all rules. */
  readonly decided: number;
  readonly applicable: number;
  /** Open verdicts of rules that failed: no answer decides them. */
  readonly failed: number;
  /** Things left out because the person passed over them. */
  readonly skipped: number;
}

/** A verdict that waits for what is asked. */
export interface WaitingVerdict {
  readonly record: NamedRecord;
  readonly criterion: string;
  readonly title: Text;
  readonly rule: Text;
  readonly kind: VerdictKind;
  readonly severity: Severity;
  readonly says: Text | null;
  readonly commitments: readonly {
    readonly id: string;
    readonly promise: Text;
    readonly principle: string;
  }[];
}

/** One fact a rule asks for. */
export interface ProposedFact {
  readonly record: NamedRecord | { readonly register: RegisterId; readonly name: Words };
  readonly label: Text;
  readonly value: Text;
}

/** The facts by which the first waiting verdict would be decided well, ready to be entered. */
export interface Proposal {
  readonly facts: readonly ProposedFact[];
  readonly creations: readonly {
    readonly register: RegisterId;
    /** Replaced by a new id when it is entered. */
    readonly id: string;
    readonly name: Words;
    readonly fields: { readonly [field: string]: unknown };
  }[];
  readonly updates: readonly {
    readonly register: RegisterId;
    readonly id: string;
    readonly fields: { readonly [field: string]: unknown };
  }[];
}

/** One question about one record. */
export interface GuidedStep {
  readonly kind: GuidedKind;
  readonly label: Text;
  /** Of the field, or of the record that is missing; null for a question. */
  readonly register: RegisterId | null;
  readonly field: string | null;
  readonly question: Question | null;
  /** Where the records are that it is asked about. */
  readonly of: RegisterId;
  /** Null for a question about the whole organisation, or where the record is gone. */
  readonly item: NamedRecord | null;
  /** The first verdicts that wait for it; none once it is decided. */
  readonly waiting: readonly WaitingVerdict[];
  readonly total: number;
  readonly gain: number;
  /** How many records the same is open for. */
  readonly records: number;
  readonly proposal: Proposal | null;
}

/** Entries of `ViewQuestions`. */
export interface AssessQuestions {
  /** The promises and rules; `input` is the name of the person whose records are counted. */
  readonly 'assess-tree': { readonly input: string; readonly answer: AssessTree };
  /** Null when the pack has no such rule. */
  readonly 'assess-criterion': { readonly input: string; readonly answer: CriterionCard | null };
  readonly 'assess-records': {
    readonly input: {
      readonly criterion: string;
      /** Empty: all. */
      readonly outcomes: readonly Outcome[];
      /** Words in code or name. */
      readonly query: string;
      /** Records of this owner only; null for all. */
      readonly owner: string | null;
    };
    readonly answer: JudgedRecords;
  };
  /** What is open, by what it decides; `input` names keys, or key and record, to leave out. */
  readonly guided: { readonly input: readonly string[]; readonly answer: GuidedStanding };
  readonly 'guided-step': {
    readonly input: { readonly key: string; readonly item: string };
    /** Null for what no pack asks. */
    readonly answer: GuidedStep | null;
  };
  /** Every record of a group. */
  readonly 'guided-records': { readonly input: string; readonly answer: readonly NamedRecord[] };
}
