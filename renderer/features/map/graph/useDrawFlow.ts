import { useCallback } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { createRecord } from '../../../data/commands/createRecord.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { DrawnNode } from '../../../data/verdicts/graphViews.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { planFlow } from './plannedFlow.ts';

const words = {
  name: text('{from} → {to}', '{from} → {to}'),
  added: text(
    '{code} added. Choose its kind and fill in the rest in the details; undo takes it back.',
    '已新增{code}。请在详情中选择类型并补充其余内容；可撤销。',
  ),
};

/** Adds a flow between two nodes with what they tell, and opens its form beside the graph. */
export function useDrawFlow(): (from: DrawnNode, to: DrawnNode) => Promise<void> {
  const { say, read } = useSpeech();
  const session = useSession();
  const route = useRoute();
  return useCallback(
    async (from, to) => {
      const complain = (message: string) => notify({ id: 'graph', kind: 'problem', message });
      const plan = planFlow(from, to);
      if (!plan.ok) return complain(say(plan.why));
      const id = crypto.randomUUID();
      const name = say(words.name, { from: read(from.words), to: read(to.words) });
      const added = await session.run(createRecord, {
        register: 'flows',
        id,
        name,
        fields: plan.fields,
      });
      if (!added.ok) return complain(say(added.error.message));
      const { code } = added.value;
      notify({ id: 'graph', kind: 'done', message: say(words.added, { code }) });
      // The form, whatever part of a record was looked at last.
      sessionStorage.setItem('cartulary.record-part', 'facts');
      if (route.at === 'workspace') goTo({ ...route, record: { register: 'flows', id } });
      return undefined;
    },
    [session, say, read, route],
  );
}
