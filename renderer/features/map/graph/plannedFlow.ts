import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { DrawnNode } from '../../../data/verdicts/graphViews.ts';

/** What a flow drawn from one stop to another says by itself; all else is filled in the panel. */
export type PlannedFlow =
  | { readonly ok: true; readonly fields: { readonly [field: string]: unknown } }
  | { readonly ok: false; readonly why: Text };

const refusals = {
  same: text(
    'A flow goes from one stop to another. Choose another stop as its end.',
    '流转须从一个节点到另一个节点，请选择其他节点作为终点。',
  ),
  group: text(
    'A flow ends at one record. Open the group and choose one of its members.',
    '流转的两端须为具体记录。请展开该组后选择其中一项。',
  ),
  notRecord: text(
    'A flow is drawn between records. What is not entered, and the public, are told in the record of the flow itself.',
    '只能在记录之间绘制流转。未载明的环节及社会公众请在流转记录中填写。',
  ),
  people: text(
    'Data goes from people into an activity or a location, not to them. Draw it the other way round.',
    '个人信息由个人流向处理活动或位置。请按相反方向绘制。',
  ),
  activities: text(
    'A flow serves one activity. Draw it between the activity and a location or partner.',
    '一条流转服务于一项处理活动。请在处理活动与位置或合作方之间绘制。',
  ),
};

/** The fields of a flow between two nodes, or why there can be none. */
export function planFlow(from: DrawnNode, to: DrawnNode): PlannedFlow {
  if (from.id === to.id) return refuse(refusals.same);
  if (from.kind === 'group' || to.kind === 'group') return refuse(refusals.group);
  if (from.record === null || to.record === null) return refuse(refusals.notRecord);
  if (to.register === 'subjects') return refuse(refusals.people);
  if (from.register === 'activities' && to.register === 'activities') {
    return refuse(refusals.activities);
  }
  const start = {
    subjects: { subjects: [from.record] },
    partners: { fromPartner: from.record },
    activities: { activity: from.record },
    locations: { fromLocation: from.record },
  }[from.register ?? 'activities'];
  const end = {
    partners: { toPartner: to.record },
    activities: { activity: to.record },
    locations: { toLocation: to.record },
  }[to.register ?? 'activities'];
  return { ok: true, fields: { ...start, ...end } };
}

function refuse(why: Text): PlannedFlow {
  return { ok: false, why };
}
