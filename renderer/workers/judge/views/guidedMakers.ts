import type { AnyRecord } from '../../../../shared/map/index.ts';
import { severityOf } from '../../../../shared/scoring/criterionTally.ts';
import type {
  GuidedGroup,
  GuidedStanding,
  GuidedStep,
  WaitingVerdict,
} from '../../../data/verdicts/assessViews.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';
import { sayVerdict } from '../sayVerdict.ts';
import type { OpenFinding, OpenGroup } from './openIndex.ts';
import { describeKey, openIndex } from './openIndex.ts';
import { proposeFacts } from './proposeFacts.ts';
import type { NameOf } from './recordNamer.ts';
import { recordNamer } from './recordNamer.ts';
import type { ViewSources } from './viewSources.ts';

/** So many records of a group travel with the list; the rest when they are needed. */
const mostItems = 30;
const mostWaiting = 8;

/** What is open, by what it decides, without what the person passed over. */
export function guided({ evaluation }: ViewSources, passedOver: readonly string[]): GuidedStanding {
  const { groups: all, decided, applicable, failed } = openIndex(evaluation);
  const isPassed = new Set(passedOver);
  let skipped = 0;
  const groups: GuidedGroup[] = [];
  for (const group of all.values()) {
    const left = [...group.items].filter(
      ([item]) => !isPassed.has(group.key) && !isPassed.has(`${group.key}|${item}`),
    );
    skipped += group.items.size - left.length;
    if (left.length === 0) continue;
    const { items: _items, ...described } = group;
    groups.push({
      ...described,
      items: left
        .toSorted(([, a], [, b]) => b.gain - a.gain)
        .slice(0, mostItems)
        .map(([item]) => item),
      records: left.length,
      findings: left.reduce((sum, [, { findings }]) => sum + findings.length, 0),
      gain: left.reduce((sum, [, { gain }]) => sum + gain, 0),
    });
  }
  // What gains nothing for the promises, law and standard, follows by how much it decides.
  groups.sort((a, b) => b.gain - a.gain || b.findings - a.findings); // oxlint-disable-line unicorn/no-array-sort
  return { groups, decided, applicable, failed, skipped };
}

/** One question about one record: why it is asked, and the facts that would decide it well. */
export function guidedStep(
  sources: ViewSources,
  { key, item }: { readonly key: string; readonly item: string },
): GuidedStep | null {
  const { evaluation, snapshot } = sources;
  const nameOf = recordNamer(snapshot);
  const group = openIndex(evaluation).groups.get(key);
  const described = group ?? describeKey(evaluation, key);
  if (described === null) return null;
  const { kind, label, register, field, question, of } = described;
  const open = group?.items.get(item);
  return {
    kind,
    label,
    register,
    field,
    question,
    of,
    item: item === '' ? null : nameOf(of, item),
    waiting: (open?.findings ?? [])
      .slice(0, mostWaiting)
      .map((each) => toWaiting(sources, each, nameOf)),
    total: open?.findings.length ?? 0,
    gain: open?.gain ?? 0,
    records: group?.items.size ?? 0,
    proposal: open === undefined || kind === 'answer' ? null : proposeFirst(sources, open.findings),
  };
}

/** Every record a group asks about, by code. */
export function guidedRecords(
  { evaluation, snapshot }: ViewSources,
  key: string,
): readonly NamedRecord[] {
  const group: OpenGroup | undefined = openIndex(evaluation).groups.get(key);
  if (group === undefined) return [];
  const nameOf = recordNamer(snapshot);
  return [...group.items.keys()]
    .flatMap((item) => nameOf(group.of, item) ?? [])
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function proposeFirst(sources: ViewSources, findings: readonly OpenFinding[]) {
  for (const each of findings) {
    const proposal = proposeFacts(sources, each);
    if (proposal !== null) return proposal;
  }
  return null;
}

function toWaiting(
  { evaluation, snapshot }: ViewSources,
  { result, finding }: OpenFinding,
  nameOf: NameOf,
): WaitingVerdict {
  const { criterion, records } = result;
  const judged = records[finding.position];
  const record = nameOf(criterion.judges, judged?.id);
  if (judged === undefined || record === null) throw new Error('A finding names no record.');
  const { pack } = evaluation;
  const { says } = sayVerdict(
    { criterion, outcome: finding.outcome, finding },
    { register: criterion.judges, id: (judged as AnyRecord).id },
    snapshot,
    pack,
    null,
  );
  return {
    record,
    criterion: criterion.id,
    title: criterion.title,
    rule: criterion.rule,
    kind: criterion.kind,
    severity: severityOf(criterion, finding),
    says,
    commitments: pack.commitments
      .filter(({ criteria }) => criteria.some((each) => each.criterion === criterion.id))
      .map(({ id, promise, mainPrinciple }) => ({ id, promise, principle: mainPrinciple })),
  };
}
