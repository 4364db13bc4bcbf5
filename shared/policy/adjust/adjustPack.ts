import type { Result, Text, Words } from '../../lib/index.ts';
import { fail, inLanguage, ok, text } from '../../lib/index.ts';
import type { Setting } from '../../map/index.ts';
import type { Commitment, CommitmentEntry, Pack } from '../definePack.ts';
import { definePack } from '../definePack.ts';
import type { AddedCommitment, AdjustedPack } from './adjustedPack.ts';
import { attestedCriterion } from './attestedCriterion.ts';
import { checkAdjusted } from './checkAdjusted.ts';
import type { PackProblem } from './packProblem.ts';

/**
 * The pack that an adjusted pack describes over its base, or everything that does not fit. What is
 * switched off stays listed with its reason and decides nothing; the data of the adjustment becomes
 * part of the pack, so that its digest covers the reasons too.
 */
export function adjustPack(
  base: Pack,
  adjusted: AdjustedPack,
): Result<Pack, readonly PackProblem[]> {
  const problems = checkAdjusted(base, adjusted);
  if (problems.length > 0) return fail(problems);
  try {
    return ok(build(base, adjusted));
  } catch (error) {
    return fail([unforeseen(error)]);
  }
}

function build(base: Pack, adjusted: AdjustedPack): Pack {
  const commitments = [
    ...base.commitments.map((commitment) => adjustCommitment(base, commitment, adjusted)),
    ...(adjusted.added ?? []).map((added) => toEntry(base, added)),
  ];
  const used = new Set(
    commitments.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)),
  );
  const asked = (adjusted.added ?? []).flatMap(({ criteria }) =>
    criteria.flatMap((one) => ('question' in one ? [attestedCriterion(one.question)] : [])),
  );
  const {
    bestBandWhenCritical = base.bestBandWhenCritical,
    principles = {},
    bands = {},
  } = adjusted;
  return definePack({
    ...base,
    id: adjusted.id,
    revision: adjusted.revision,
    title: inBoth(adjusted.title),
    principles: base.principles.map((each) => ({
      ...each,
      weight: principles[each.id] ?? each.weight,
    })),
    bands: base.bands.map((band) => ({ ...band, ...bands[band.id] })),
    bestBandWhenCritical,
    settings: base.settings.map((setting) => adjustSetting(setting, adjusted)),
    commitments,
    criteria: [...base.criteria.filter(({ id }) => used.has(id)), ...asked],
    adjustment: adjusted,
  });
}

function adjustCommitment(
  base: Pack,
  commitment: Commitment,
  { commitments = {}, switchedOff = {} }: AdjustedPack,
): CommitmentEntry {
  const { mainPrinciple: _main, ...entry } = commitment;
  const { weights = {}, criteria = {} } = commitments[commitment.id] ?? {};
  const why = switchedOff[commitment.id];
  const weighed = { ...entry, weights: mergeWeights(base, commitment, weights) };
  if (why !== undefined) return { ...weighed, criteria: [], noCriterion: sayOff(why) };
  return {
    ...weighed,
    criteria: entry.criteria.map(({ criterion, weight }) => ({
      criterion,
      weight: criteria[criterion] ?? weight,
    })),
  };
}

/** The principle it mainly serves stays the first: the order of members says which it is. */
function mergeWeights(
  base: Pack,
  { mainPrinciple, weights }: Commitment,
  changed: { readonly [principle: string]: number },
): { readonly [principle: string]: number } {
  const merged: Record<string, number> = {};
  const order = [mainPrinciple, ...Object.keys(weights), ...base.principles.map(({ id }) => id)];
  for (const id of order) {
    const weight = changed[id] ?? weights[id] ?? 0;
    if (weight > 0) merged[id] = weight;
  }
  return merged;
}

function adjustSetting(setting: Setting, { settings = {} }: AdjustedPack): Setting {
  const value = settings[setting.id];
  // Checked against the kind of this very setting before.
  return value === undefined ? setting : ({ ...setting, default: value } as Setting);
}

function toEntry(base: Pack, added: AddedCommitment): CommitmentEntry {
  const { id, section, promise, mainPrinciple, weights, criteria } = added;
  const decided = new Set<'map' | 'log' | 'attested'>();
  for (const one of criteria) {
    if ('question' in one) decided.add('attested');
    else for (const source of sourcesOf(base, one.criterion)) decided.add(source);
  }
  return {
    id,
    section,
    promise,
    weights: { [mainPrinciple]: weights[mainPrinciple] ?? 0, ...weights },
    decidedBy: [...decided],
    criteria: criteria.map((one) => ({
      criterion: 'question' in one ? one.question.id : one.criterion,
      weight: one.weight,
    })),
    clauses: [],
  };
}

function sourcesOf(base: Pack, criterion: string): Commitment['decidedBy'] {
  return base.commitments.flatMap(({ criteria, decidedBy }) =>
    criteria.some((one) => one.criterion === criterion) ? decidedBy : [],
  );
}

function sayOff(why: Words): Text {
  const reason = inBoth(why);
  return text(
    `Switched off in this version of the pack: ${reason.en}`,
    `本版规则包已停用该承诺：${reason['zh-CN']}`,
  );
}

function inBoth(words: Words): Text {
  return text(inLanguage(words, 'en'), inLanguage(words, 'zh-CN'));
}

/** Our own checks come first; what is left is a complaint of the maker of packs. */
function unforeseen(error: unknown): PackProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    path: '',
    expected: text('a pack that fits together', '前后一致的规则包'),
    found: text(detail, detail),
    fix: text(
      'Take the last change back, or make a new copy of the shipped pack.',
      '请撤回最近的调整，或重新复制内置规则包。',
    ),
  };
}
