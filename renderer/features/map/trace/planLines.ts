import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import type { Clause } from '../../../../shared/standards/clause.ts';
import { formatClause, formatClauses } from '../../../../shared/standards/clause.ts';
import type {
  BackupTask,
  ErasureException,
  ErasurePlan,
  LocationTask,
  RecipientTask,
  Trace,
} from '../../../../shared/views/index.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { planWords, sayClearedBy, sayException, sayIsolated, sayMissing } from './planWords.ts';
import type { Names } from './traceNames.ts';

/** GB/T 35273, 8.3 c: what was disclosed is no longer disclosed, and a notice goes to those who got it. */
export const publishedClause: Clause = { instrument: 'gbt-35273', article: '8.3 c' };

/** The columns of the checklist; the last three are for whoever works through it. */
export const planColumns = [
  'part',
  'code',
  'name',
  'who',
  'what',
  'until',
  'promise',
  'clauses',
  'because',
  'exceptions',
  'earlier',
  'remark',
  'done',
  'by',
  'on',
] as const;
export type PlanColumn = (typeof planColumns)[number];

export const planHeads: { readonly [C in PlanColumn]: Text } = {
  part: text('Part of the plan', '类别'),
  code: text('Code', '编号'),
  name: text('Name', '名称'),
  who: planWords.who,
  what: planWords.what,
  until: planWords.clearedBy,
  promise: text('Promise', '承诺'),
  clauses: text('Clauses', '条款'),
  because: planWords.shownBy,
  exceptions: planWords.mayKeep,
  earlier: planWords.earlier,
  remark: text('Remark', '备注'),
  done: planWords.done,
  by: planWords.by,
  on: planWords.on,
};

/** One line of the checklist, in words of one language. */
export type PlanLine = { readonly [C in PlanColumn]: string };

const parts = {
  location: text('Place to clear', '须清除的位置'),
  backup: text('Backup', '备份'),
  act: text('Recipient: must act', '接收方：须采取行动'),
  tell: text('Recipient: must be told', '接收方：须予告知'),
  published: planWords.published,
  refusal: text('Ground for refusal', '可不予响应的情形'),
  gap: text('Not known', '未载明事项'),
};
const apart = text('Kept apart: {isolated}.', '隔离存放：{isolated}。');
const separators = { items: text('; ', '；'), codes: text(', ', '、') };

/**
 * A deletion plan as a checklist, a line a task, in the order of the plan. Nothing is left out: grounds
 * for refusal and what is not known are lines too.
 */
export function planLines(
  plan: ErasurePlan,
  trace: Trace,
  names: Names,
  speech: Speech,
): readonly PlanLine[] {
  const { say, read, language } = speech;
  const named = (register: RegisterId, id: string) => {
    const record = names(register, id);
    return { code: record?.code ?? id, name: record === undefined ? '' : read(record.name) };
  };
  const codes = (register: RegisterId, ids: readonly string[]) =>
    ids.map((id) => named(register, id).code);
  const full = (register: RegisterId, id: string) =>
    Object.values(named(register, id)).join(' ').trim();
  const because = ({ because: pointers }: LocationTask) =>
    pointers.map(({ register, id }) => named(register, id).code).join(say(separators.codes));
  const exceptions = (all: readonly ErasureException[]) =>
    all.map((each) => sayException(each, speech)).join(say(separators.items));
  const reason = ({ reason: { commitment, clauses } }: LocationTask | RecipientTask) => ({
    promise: commitment ?? '',
    clauses: formatClauses(clauses, language),
  });
  const { isAside } = asideOf(trace);

  const location = (task: LocationTask): Partial<PlanLine> => ({
    part: say(parts.location),
    ...named('locations', task.location),
    who: operatorOf(task),
    what: say(task.what),
    ...reason(task),
    because: because(task),
    exceptions: exceptions(task.exceptions),
    remark: isAside('locations', task.location) ? say(planWords.asideLocation) : '',
  });
  const operatorOf = ({ operator, isOperatorKnown }: LocationTask) => {
    if (operator !== null) return full('partners', operator);
    return say(isOperatorKnown ? planWords.ourselves : planWords.notEntered);
  };
  const backup = (task: BackupTask): Partial<PlanLine> => ({
    ...location(task),
    part: say(parts.backup),
    until: sayClearedBy(task, speech),
    remark: [
      say(apart, { isolated: sayIsolated(task, speech) }),
      isAside('locations', task.location) ? say(planWords.asideLocation) : '',
    ]
      .join(' ')
      .trim(),
  });
  const recipient = (task: RecipientTask): Partial<PlanLine> => ({
    part: say(parts[task.duty]),
    ...named('partners', task.partner),
    who: say(planWords.ourselves),
    what: say(task.what),
    ...reason(task),
    because: [...codes('flows', task.flows), ...codes('locations', task.operates)].join(
      say(separators.codes),
    ),
    exceptions: exceptions(task.exceptions),
    earlier: [
      ...codes('rights-requests', task.toldBefore).map(
        (code) => `${say(planWords.toldIn)} ${code}`,
      ),
      ...codes('rights-requests', task.exceptedBefore).map(
        (code) => `${say(planWords.exceptedIn)} ${code}`,
      ),
    ].join(say(separators.items)),
    remark: isAside('partners', task.partner) ? say(planWords.asideRecipient) : '',
  });

  const lines: Partial<PlanLine>[] = [
    ...plan.locations.map(location),
    ...plan.backups.map(backup),
    ...plan.recipients.filter(({ duty }) => duty === 'act').map(recipient),
    ...plan.recipients.filter(({ duty }) => duty === 'tell').map(recipient),
    ...plan.published.map((id) => ({
      part: say(parts.published),
      ...named('flows', id),
      who: say(planWords.ourselves),
      what: say(planWords.publishedNote),
      clauses: formatClause(publishedClause, language),
    })),
    ...plan.refusals.map((refusal) => ({
      part: say(parts.refusal),
      name: say(refusal.text),
      clauses: formatClauses(refusal.clauses, language),
    })),
    ...plan.gaps.map((gap) => ({
      part: say(parts.gap),
      ...(gap.missing.kind === 'field' ? named(gap.missing.register, gap.missing.id) : {}),
      what: sayMissing(gap, speech),
      remark: say(gap.text),
    })),
  ];
  return lines.map((line) => ({ ...emptyLine, ...line }));
}

const emptyLine = Object.fromEntries(planColumns.map((column) => [column, ''])) as PlanLine; // every column

/** Tells what a plan holds beside what was traced: a plan goes by categories, whoever they are about. */
export function asideOf(trace: Trace): {
  readonly isAside: (register: 'locations' | 'partners', id: string) => boolean;
} {
  const ids = {
    locations: new Set(trace.resting.map(({ location }) => location)),
    partners: new Set(trace.parties.map(({ partner }) => partner)),
  };
  return { isAside: (register, id) => !ids[register].has(id) };
}
