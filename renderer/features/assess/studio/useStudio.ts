import { useState } from 'react';
import type { Problem } from '../../../../shared/exchange/index.ts';
import { canonicalJson, inLanguage, text } from '../../../../shared/lib/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import type { AdjustedPack, PackChoice } from '../../../../shared/policy/adjust/index.ts';
import { rebase } from '../../../../shared/policy/adjust/index.ts';
import { findPack, packs as shipped } from '../../../../shared/policy/packs.ts';
import { choosePack } from '../../../data/commands/packs/choosePack.ts';
import { deletePack } from '../../../data/commands/packs/deletePack.ts';
import { savePack } from '../../../data/commands/packs/savePack.ts';
import type { Refusal } from '../../../data/refusal.ts';
import type { Runnable } from '../../../data/session/session.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { useHost } from '../../../host/hostContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { packIdFor } from './draft.ts';
import { packFileBytes, readPackFile } from './packFiles.ts';

const words = {
  saved: text('Saved as revision {revision, number}.', '已保存为第{revision, number}版。'),
  unchanged: text('Nothing was changed: no new revision.', '内容无变化，未产生新版次。'),
  chosen: text('The workspace is judged by another pack now.', '本工作区已改用其他规则包评估。'),
  deleted: text('The pack was deleted.', '已删除该规则包。'),
  exported: text('Exported as {name}.', '已导出为 {name}。'),
  imported: text('Brought in “{title}”. It is not in use yet.', '已导入“{title}”，尚未启用。'),
  present: text('This very pack is here already.', '该规则包已存在，内容相同。'),
  carried: text(
    'Carried over. Left out, since the shipped pack holds it no more: {dropped}.',
    '已转移。内置规则包不再包含的下列内容未予保留：{dropped}。',
  ),
};

/** What the studio does: every change through a command, every refusal told. */
export function useStudio(choice: PackChoice) {
  const session = useSession();
  const host = useHost();
  const { say, language } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const own = choice.packs ?? [];

  const tell = (message: string) => notify({ id: 'packs', kind: 'done', message });
  const complain = (message: string) => notify({ id: 'packs', kind: 'problem', message });

  async function run<I, T>(command: Runnable<I, T>, input: I): Promise<Result<T, Refusal>> {
    setBusy(true);
    try {
      const done = await session.run(command, input);
      if (!done.ok) {
        setProblems(done.error.kind === 'invalid' ? done.error.problems : []);
        complain(say(done.error.message));
      } else setProblems([]);
      return done;
    } finally {
      setBusy(false);
    }
  }

  async function bringIn(): Promise<string | undefined> {
    const opened = await host.openFile({ kind: 'pack' });
    if (!opened.ok) {
      if (opened.error.code !== 'cancelled') complain(say(opened.error.text));
      return undefined;
    }
    const read = readPackFile(opened.value.bytes);
    if (!read.ok) {
      setProblems(read.error);
      return undefined;
    }
    const pack = read.value;
    const known = own.find(({ id }) => id === pack.id);
    if (known !== undefined && canonicalJson(known) === canonicalJson(pack)) {
      setProblems([]);
      tell(say(words.present));
      return pack.id;
    }
    // Another content under a known id stands beside it: neither is lost.
    const id = known === undefined ? pack.id : packIdFor(pack.id, takenIds(own));
    const saved = await run(savePack, { ...pack, id });
    if (!saved.ok) return undefined;
    tell(say(words.imported, { title: inLanguage(pack.title, language) }));
    return id;
  }

  return {
    isBusy,
    problems,
    forgetProblems: () => setProblems([]),
    bringIn,
    async save(pack: AdjustedPack): Promise<boolean> {
      const saved = await run(savePack, pack);
      if (!saved.ok) return false;
      const { hasChanged, revision } = saved.value;
      tell(hasChanged ? say(words.saved, { revision }) : say(words.unchanged));
      return true;
    },
    async use(id: string): Promise<boolean> {
      const chosen = await run(choosePack, id);
      if (chosen.ok) tell(say(words.chosen));
      return chosen.ok;
    },
    async remove(id: string): Promise<boolean> {
      const deleted = await run(deletePack, id);
      if (deleted.ok) tell(say(words.deleted));
      return deleted.ok;
    },
    async carry(pack: AdjustedPack): Promise<void> {
      const base = findPack(pack.base);
      if (base === undefined) return;
      const { adjusted, dropped } = rebase(pack, base);
      const saved = await run(savePack, adjusted);
      if (!saved.ok) return;
      const { revision } = saved.value;
      if (dropped.length === 0) tell(say(words.saved, { revision }));
      else complain(say(words.carried, { dropped: dropped.join(', ') }));
    },
    async exportPack(pack: AdjustedPack): Promise<void> {
      const saved = await host.saveFile({
        kind: 'pack',
        suggestedName: `${inLanguage(pack.title, language)} ${pack.revision}`,
        bytes: packFileBytes(pack),
      });
      if (saved.ok) tell(say(words.exported, { name: saved.value.name }));
      else if (saved.error.code !== 'cancelled') complain(say(saved.error.text));
    },
  };
}

/** Ids a new pack of the workspace must not have. */
export function takenIds(own: readonly AdjustedPack[]): ReadonlySet<string> {
  return new Set([...own, ...shipped].map(({ id }) => id));
}
