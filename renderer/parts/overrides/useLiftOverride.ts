import { useCallback } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { setOverride } from '../../data/commands/setOverride.ts';
import { readPackRules } from '../../data/queries/readPackRules.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

/** Lifts an override and says so; resolves to whether it is lifted. */
export function useLiftOverride(): (
  criterion: string,
  record: { readonly id: string; readonly code?: string },
) => Promise<boolean> {
  const session = useSession();
  const { say } = useSpeech();
  return useCallback(
    async (criterion, { id, code = '' }) => {
      const pack = await readPackRules(session.database);
      if (pack === undefined) {
        notify({ kind: 'problem', message: say(words.noPack) });
        return false;
      }
      const result = await session.run(setOverride, {
        criterion,
        record: id,
        override: undefined,
        pack,
      });
      notify(
        result.ok
          ? { kind: 'done', message: say(words.done, { code }) }
          : { kind: 'problem', message: say(result.error.message) },
      );
      return result.ok;
    },
    [session, say],
  );
}

const words = {
  done: text(
    'Lifted: the rule’s own verdict counts for {code}. Undo takes it back.',
    '已撤销认定，{code} 以规则结论为准；此操作可撤销。',
  ),
  noPack: text(
    'The policy pack of this workspace is not known. Choose a pack under “Policy pack”.',
    '无法识别本工作区的政策规则包。请在“政策规则包”中选择规则包。',
  ),
};
