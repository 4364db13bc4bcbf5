import type { Text, Words } from '../../lib/index.ts';
import type { RegisterId, SettingValue } from '../../map/index.ts';
import type { Severity } from '../defineCriterion.ts';

/**
 * A company's own version of a pack that ships: what differs, as data, and why. Its rules are the
 * shipped ones and attested questions; it holds no code, so that it can travel as a file.
 */
export interface AdjustedPack {
  /** Kebab-case; never the id of a pack that ships. */
  readonly id: string;
  /** The shipped pack it was made from, and that pack's revision at the time. */
  readonly base: string;
  readonly baseRevision: number;
  /** Rises with each saved change. */
  readonly revision: number;
  readonly title: Words;
  /** Share of a principle in the overall score, by principle id. */
  readonly principles?: { readonly [principle: string]: number };
  readonly bands?: { readonly [band: string]: { readonly from?: number; readonly name?: Text } };
  readonly bestBandWhenCritical?: string;
  readonly commitments?: { readonly [commitment: string]: CommitmentAdjustment };
  /** Commitments that do not apply to this company, each with the reason. */
  readonly switchedOff?: { readonly [commitment: string]: Words };
  /** Other defaults for the settings of the pack; what a workspace chose itself still prevails. */
  readonly settings?: { readonly [setting: string]: SettingValue };
  readonly added?: readonly AddedCommitment[];
  /** Why, for each kind of change that was made; what is switched off has its own. */
  readonly reasons: { readonly [K in AdjustmentKind]?: Words };
}

/** The kinds of change that ask for a reason. */
export const adjustmentKinds = ['weights', 'bands', 'settings', 'added'] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

export interface CommitmentAdjustment {
  /** Weight by principle id; 0 takes the principle away, one not named keeps its weight. */
  readonly weights?: { readonly [principle: string]: number };
  /** Weight by criterion id. */
  readonly criteria?: { readonly [criterion: string]: number };
}

/** A promise the shipped pack does not hold. */
export interface AddedCommitment {
  /** `X01` … */
  readonly id: string;
  readonly section: Text;
  readonly promise: Text;
  /** The principle it mainly serves; one of those in `weights`. */
  readonly mainPrinciple: string;
  readonly weights: { readonly [principle: string]: number };
  readonly criteria: readonly AddedCriterion[];
}

/** A rule of the shipped pack, or a question that people answer. */
export type AddedCriterion =
  | { readonly criterion: string; readonly weight: number }
  | { readonly question: AttestedQuestion; readonly weight: number };

export interface AttestedQuestion {
  /** `own-` and kebab-case, so that no rule that ships can ever have it. */
  readonly id: string;
  readonly ask: Text;
  /** The register about whose records it is asked one by one; `organisation` asks once. */
  readonly per: RegisterId;
  readonly needsEvidence: boolean;
  readonly severity: Severity;
}

/** The most and the least a weight may be; 0 is no weight but an absence. */
export const mostWeight = 100;
export const leastWeight = 0.01;
export const mostAdded = 100;
export const mostCriteria = 20;
