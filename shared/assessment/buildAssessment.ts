import type { Day } from '../lib/index.ts';
import { digestOf, text } from '../lib/index.ts';
import type { AnyRecord, RegisterId, Setting, SettingValue, Snapshot } from '../map/index.ts';
import { completeSettings, createSnapshot, known, registerIds } from '../map/index.ts';
import type { Pack } from '../policy/index.ts';
import type { Evaluation } from '../scoring/index.ts';
import { evaluate } from '../scoring/index.ts';
import { transferSettings } from '../transfers/index.ts';
import type { Workspace } from './workspace.ts';
import { assessCriteria } from './assessCriteria.ts';
import type { AssessedSetting, Assessment, RecordName, Scorecard } from './assessment.ts';
import { assessmentVersion } from './assessment.ts';
import { digestOfAnswers, digestOfMap, digestOfPack } from './digests.ts';
import { assessExports } from './assessExports.ts';
import { assessPartners } from './assessPartners.ts';
import { createPositions } from './positions.ts';
import { assessTimers } from './assessTimers.ts';

export interface AssessOptions {
  /** Name and version of the program, as it is to stand in the result. */
  readonly engine: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What an assessment was made from and what came out: the written form and the live one. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
}

/** Every setting a workspace may hold for a pack. */
export function settingsOf(pack: Pack): readonly Setting[] {
  return [...pack.settings, ...transferSettings];
}

/** The map of a workspace as it stands on a day, ready to be judged. */
export function snapshotOf(workspace: Workspace, pack: Pack, asOf: Day): Snapshot {
  const settings = completeSettings(settingsOf(pack), workspace.settings);
  return createSnapshot(workspace.registers, { asOf, settings });
}

/** Assesses a workspace on a day: pure, and the same bytes for the same input (SC-9). */
export function buildAssessment(
  workspace: Workspace,
  pack: Pack,
  asOf: Day,
  options: AssessOptions,
): Assessed {
  const snapshot = snapshotOf(workspace, pack, asOf);
  const evaluation = evaluate(pack, snapshot, workspace.answers, workspace.overrides, options);
  const positions = createPositions(snapshot);
  const criteria = assessCriteria(evaluation, positions);
  const { exports, counters } = assessExports(evaluation, snapshot, positions);
  const { id, revision, title, owner, dated, principles, bands, bestBandWhenCritical } = pack;
  const body: Omit<Assessment, 'digest'> = {
    format: 'cartulary-assessment',
    version: assessmentVersion,
    engine: options.engine,
    asOf,
    workspace: describeWorkspace(workspace, snapshot),
    pack: {
      id,
      revision,
      title,
      owner,
      dated,
      principles,
      bands,
      bestBandWhenCritical,
      commitments: pack.commitments,
      tensions: pack.tensions,
      gaps: pack.gaps,
    },
    settings: settingsOf(pack).map((setting) => describeSetting(setting, snapshot)),
    digests: {
      map: digestOfMap(workspace.registers),
      answers: digestOfAnswers(workspace.answers, workspace.overrides),
      pack: digestOfPack(pack),
    },
    overall: evaluation.overall,
    principles: evaluation.principles.map(({ principle, scores, standing }) => ({
      id: principle,
      scores,
      standing,
    })),
    commitments: evaluation.commitments.map(({ commitment, verdicts }) => ({
      id: commitment.id,
      verdicts,
    })),
    criteria,
    records: nameRecords(snapshot),
    archived: countArchived(workspace),
    scorecards: keepScorecards(evaluation, snapshot),
    exports,
    counters,
    partners: assessPartners(evaluation, snapshot, positions),
    timers: assessTimers(snapshot, positions),
    overrides: workspace.overrides.length,
    staleOverrides: countStale(evaluation),
  };
  return { assessment: { ...body, digest: digestOf(body) }, evaluation, snapshot };
}

function describeWorkspace(workspace: Workspace, snapshot: Snapshot): Assessment['workspace'] {
  const [organisation] = snapshot.all('organisation');
  return {
    id: workspace.id,
    name: workspace.name,
    isSample: workspace.isSample,
    organisation: {
      name: organisation?.name ?? null,
      country: organisation?.country ?? null,
      contact: known(organisation?.contactEmail) ?? null,
    },
  };
}

function describeSetting(setting: Setting, snapshot: Snapshot): AssessedSetting {
  const value = snapshot.setting(setting.id);
  return {
    id: setting.id,
    label: setting.label,
    value,
    shown: showValue(setting, value),
    isDefault: value === setting.default,
  };
}

function showValue(setting: Setting, value: SettingValue) {
  switch (setting.kind) {
    case 'yes-no':
      return value === true ? text('Yes', '是') : text('No', '否');
    case 'integer':
      return text(`${value} ${setting.unit.en}`, `${value}${setting.unit['zh-CN']}`);
    case 'choice':
      return setting.options[String(value)] ?? text(String(value), String(value));
  }
}

function nameRecords(snapshot: Snapshot): Assessment['records'] {
  const named: { [R in RegisterId]?: readonly RecordName[] } = {};
  for (const register of registerIds) {
    const records = snapshot.all(register) as readonly AnyRecord[]; // only what every record has is read
    if (records.length > 0)
      named[register] = records.map(({ id, code, name }) => ({ id, code, name }));
  }
  return named;
}

function countArchived({ registers }: Workspace): number {
  let count = 0;
  for (const records of Object.values(registers)) {
    for (const { archived } of records) if (archived === true) count += 1;
  }
  return count;
}

function countStale({ criteria }: Evaluation): number {
  let count = 0;
  for (const { findings } of criteria.values()) {
    for (const { isStale } of findings) if (isStale === true) count += 1;
  }
  return count;
}

const scoredRegisters: readonly RegisterId[] = [
  'activities',
  'categories',
  'locations',
  'partners',
  'flows',
];

function keepScorecards(evaluation: Evaluation, snapshot: Snapshot): readonly Scorecard[] {
  return scoredRegisters.flatMap((register) =>
    (snapshot.all(register) as readonly AnyRecord[]).flatMap(({ id }, position) => {
      const scores = evaluation.scorecards.of(register, id);
      if (scores === null) return [];
      return [
        {
          record: [register, position] as const,
          scores: scores.map((score) =>
            score === null ? null : ([score.low, score.high, score.coverage] as const),
          ),
        },
      ];
    }),
  );
}
