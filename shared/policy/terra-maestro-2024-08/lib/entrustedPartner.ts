import { text } from '../../../lib/index.ts';
import type { FlowView, RecordIn } from '../../../map/index.ts';
import type { Change, Judgement } from '../../index.ts';
import { doesNotApply, missingField, pointTo, setFields, undetermined } from '../../index.ts';

/** Why the duties towards entrusted processors (PIPL Art. 21) do not, or not surely, arise; else null. */
export function judgeEntrusted(
  { id, role }: RecordIn<'partners'>,
  received: readonly FlowView[] | undefined,
): Judgement<keyof typeof entrustedSayings> | null {
  if (received === undefined) return doesNotApply('receives-nothing');
  if (role === 'processor') return null;
  let open: FlowView | undefined;
  for (const view of received) {
    if (view.flow.kind === 'entrust') return null;
    if (view.flow.kind === undefined) open = view;
  }
  if (role === undefined)
    return undetermined('role-unknown', [missingField('partners', id, 'role')]);
  if (open === undefined) return doesNotApply('not-entrusted');
  return undetermined('kind-unknown', [missingField('flows', open.flow.id, 'kind')], {
    records: { flow: pointTo('flows', open.flow.id) },
  });
}

/** Makes known that a partner is entrusted, after the finding that this is open. */
export function clarifyEntrusted(
  { id }: RecordIn<'partners'>,
  received: readonly FlowView[],
  code: string,
): readonly Change[] {
  if (code === 'role-unknown') return [setFields('partners', id, { role: 'processor' })];
  if (code !== 'kind-unknown') return [];
  return received
    .filter(({ flow }) => flow.kind === undefined)
    .map(({ flow }) => setFields('flows', flow.id, { kind: 'entrust' }));
}

/** The wordings of `judgeEntrusted`. */
export const entrustedSayings = {
  'receives-nothing': {
    outcome: 'not-applicable',
    text: text('No flow of the map goes to {record}.', '数据地图中没有流向{record}的流转。'),
  },
  'not-entrusted': {
    outcome: 'not-applicable',
    text: text('Nothing is entrusted to {record}.', '未委托{record}处理个人信息。'),
  },
  'role-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {record} processes on instruction or for itself.',
      '未载明{record}系受托处理还是自主处理。',
    ),
    fix: text('Enter the role of {record}.', '补录{record}的角色。'),
  },
  'kind-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {flow} entrusts data to {record}.',
      '未载明{flow}是否属于委托{record}处理。',
    ),
    fix: text('Enter the kind of {flow}.', '补录{flow}的流转类型。'),
  },
} as const;
