import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayProblem } from '../../../../shared/exchange/index.ts';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { Settings } from '../../../../shared/map/index.ts';
import type { AdjustedPack, PackChoice } from '../../../../shared/policy/adjust/index.ts';
import { adjustPack, copyPack, packOf, readyPack } from '../../../../shared/policy/adjust/index.ts';
import { findPack } from '../../../../shared/policy/packs.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { useOpenHeader } from '../../../data/workspaces/useOpenHeader.ts';
import { usePacks } from '../../../data/workspaces/usePacks.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { Banner } from '../../../ui/feedback/Banner.tsx';
import { ConfirmDialog } from '../../../ui/feedback/ConfirmDialog.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useStored } from '../parts/useStored.ts';
import { packIdFor } from './draft.ts';
import { PackDetail } from './PackDetail.tsx';
import { PackEditor } from './PackEditor.tsx';
import { PackTable } from './PackTable.tsx';
import { takenIds, useStudio } from './useStudio.ts';
import { UseDialog } from './UseDialog.tsx';
import './studio.css';

const words = {
  title: text('Policy pack', '政策规则包'),
  lead: text(
    'What the verdicts are measured by: the promises of the policy, the rules that decide them, their weights. The shipped pack stays as it is; adjust a copy of it. A pack change is a step of its own, apart from any change of facts.',
    '评估所依据的尺度：政策的承诺、判定规则及其权重。内置规则包保持不变，可复制后调整。规则包的变更单独成为一个步骤，不与数据变更混同。',
  ),
  loading: text('Being read …', '正在读取……'),
  bringIn: text('Import a pack file …', '导入规则包文件……'),
  problems: text(
    'The pack does not fit, so nothing was changed.',
    '规则包不符合要求，未作任何改动。',
  ),
  dismiss: text('Dismiss', '关闭提示'),
  shown: text('Looking into “{title}”', '查看“{title}”'),
  copyTitle: text('{title}, adjusted', '{title}（调整版）'),
  deleteTitle: text('Delete “{title}”?', '删除“{title}”？'),
  deleteText: text(
    'The pack leaves the workspace; undo brings it back. Saved assessments made with it keep their wording.',
    '该规则包将从工作区移除，可以撤销。以其作出的已存评估仍保留原文。',
  ),
  remove: text('Delete', '删除'),
  leaveTitle: text('Leave without saving?', '不保存并退出？'),
  leaveText: text('What was changed in this copy is lost.', '对该副本所作的调整将丢失。'),
  leave: text('Leave', '退出'),
  cancel: text('Cancel', '取消'),
};

/** Look into the pack, adjust a copy of it, choose by which one the workspace is judged. */
export function StudioView() {
  const { say } = useSpeech();
  const choice = usePacks();
  const header = useOpenHeader();
  if (choice === undefined || header === undefined)
    return <p className="quiet studio-wait">{say(words.loading)}</p>;
  return <Studio choice={choice} settings={header.settings} />;
}

type Asking =
  | { readonly kind: 'use'; readonly id: string }
  | { readonly kind: 'save' | 'remove'; readonly pack: AdjustedPack }
  | { readonly kind: 'leave' };

interface StudioProps {
  readonly choice: PackChoice;
  readonly settings: Settings;
}

function Studio({ choice, settings }: StudioProps) {
  const { say, language } = useSpeech();
  const { id: workspace } = useSession();
  const studio = useStudio(choice);
  const [draft, setDraft] = useStored<AdjustedPack | null>('studio', null, isDraft);
  const [asking, setAsking] = useState<Asking>();
  const part = useShownPack();
  const own = choice.packs ?? [];
  const shown = packOf({ ...choice, pack: part ?? choice.pack });
  const look = (id: string) =>
    goTo({ at: 'workspace', workspace, place: 'assess', part: `studio:${id}` });
  const close = () => setAsking(undefined);

  const save = async (pack: AdjustedPack) => {
    if (!(await studio.save(pack))) return;
    setDraft(null);
    look(pack.id);
  };
  const adjust = (id: string) => {
    const mine = own.find((each) => each.id === id);
    const base = findPack(id);
    if (mine !== undefined) setDraft(mine);
    else if (base !== undefined) {
      const title = say(words.copyTitle, { title: say(base.title) });
      setDraft(copyPack(base, packIdFor(`${base.id}-adjusted`, takenIds(own)), title));
    }
  };
  const base = draft === null ? undefined : findPack(draft.base);

  return (
    <div className="studio">
      {studio.problems.length === 0 ? null : (
        <Banner
          kind="problem"
          actions={
            <Button size="xs" variant="default" onClick={studio.forgetProblems}>
              {say(words.dismiss)}
            </Button>
          }
        >
          <p>{say(words.problems)}</p>
          <ul className="studio-moves small">
            {studio.problems.slice(0, 10).map((problem) => (
              <li key={problem.path}>{sayProblem(problem, language)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {draft !== null && base !== undefined ? (
        <PackEditor
          draft={draft}
          base={base}
          revision={(own.find(({ id }) => id === draft.id)?.revision ?? draft.revision - 1) + 1}
          isInUse={draft.id === choice.pack}
          settings={settings}
          onChange={setDraft}
          onSave={(pack) =>
            pack.id === choice.pack ? setAsking({ kind: 'save', pack }) : void save(pack)
          }
          onLeave={() => setAsking({ kind: 'leave' })}
        />
      ) : (
        <>
          <header className="studio-head">
            <div>
              <h2>{say(words.title)}</h2>
              <p className="quiet">{say(words.lead)}</p>
            </div>
            <Button
              variant="default"
              loading={studio.isBusy}
              onClick={() =>
                void studio.bringIn().then((id) => (id === undefined ? undefined : look(id)))
              }
            >
              {say(words.bringIn)}
            </Button>
          </header>
          <PackTable
            choice={choice}
            shown={shown.ok ? shown.value.id : undefined}
            look={look}
            adjust={adjust}
            use={(id) => setAsking({ kind: 'use', id })}
            carry={(pack) => void studio.carry(pack)}
            save={(pack) => void studio.exportPack(pack)}
            remove={(pack) => setAsking({ kind: 'remove', pack })}
          />
          {shown.ok ? (
            <>
              <h2 className="studio-title">
                {say(words.shown, { title: say(shown.value.title) })}
              </h2>
              <PackDetail key={shown.value.id} pack={shown.value} settings={settings} />
            </>
          ) : (
            <p role="alert">{say(shown.error.message)}</p>
          )}
        </>
      )}
      {asking === undefined ? null : (
        <Question
          asking={asking}
          choice={choice}
          settings={settings}
          isBusy={studio.isBusy}
          onClose={close}
          onUse={(id) => void studio.use(id).then(() => close())}
          onSave={(pack) => void save(pack).then(close)}
          onRemove={(id) => void studio.remove(id).then(close)}
          onLeave={() => {
            setDraft(null);
            close();
          }}
        />
      )}
    </div>
  );
}

interface QuestionProps extends StudioProps {
  readonly asking: Asking;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onUse: (id: string) => void;
  readonly onSave: (pack: AdjustedPack) => void;
  readonly onRemove: (id: string) => void;
  readonly onLeave: () => void;
}

/** Asked before anything that moves the scores or loses work. */
function Question({ asking, choice, settings, isBusy, onClose, ...answers }: QuestionProps) {
  const { say, language } = useSpeech();
  const common = { cancel: say(words.cancel), isBusy, onClose };
  switch (asking.kind) {
    case 'use': {
      const chosen = toUse(asking.id, choice);
      if (chosen === undefined) return null;
      return (
        <UseDialog
          {...chosen}
          settings={settings}
          isBusy={isBusy}
          isSaving={false}
          onConfirm={() => answers.onUse(asking.id)}
          onClose={onClose}
        />
      );
    }
    case 'save': {
      const base = findPack(asking.pack.base);
      const made = base === undefined ? undefined : adjustPack(base, asking.pack);
      if (made?.ok !== true) return null;
      return (
        <UseDialog
          adjusted={asking.pack}
          pack={made.value}
          settings={settings}
          isBusy={isBusy}
          isSaving
          onConfirm={() => answers.onSave(asking.pack)}
          onClose={onClose}
        />
      );
    }
    case 'remove':
      return (
        <ConfirmDialog
          {...common}
          title={say(words.deleteTitle, { title: inLanguage(asking.pack.title, language) })}
          confirm={say(words.remove)}
          isDangerous
          onConfirm={() => answers.onRemove(asking.pack.id)}
        >
          <p>{say(words.deleteText)}</p>
        </ConfirmDialog>
      );
    case 'leave':
      return (
        <ConfirmDialog
          {...common}
          title={say(words.leaveTitle)}
          confirm={say(words.leave)}
          onConfirm={answers.onLeave}
        >
          <p>{say(words.leaveText)}</p>
        </ConfirmDialog>
      );
  }
}

/** A pack of the workspace, or a shipped one as a copy in which nothing is changed. */
function toUse(id: string, { packs = [] }: PackChoice) {
  const shipped = findPack(id);
  if (shipped !== undefined) {
    const taken = takenIds(packs);
    const copy = copyPack(shipped, packIdFor(`${id}-as-shipped`, taken), shipped.title);
    return { adjusted: copy, pack: shipped };
  }
  const adjusted = packs.find((each) => each.id === id);
  const ready = adjusted === undefined ? undefined : readyPack(adjusted);
  if (adjusted === undefined || ready?.ok !== true) return undefined;
  return { adjusted, pack: ready.value };
}

/** The pack of the address, as in `studio:our-policy`. */
function useShownPack(): string | undefined {
  const route = useRoute();
  const part = route.at === 'workspace' ? route.part : undefined;
  return part?.startsWith('studio:') === true ? part.slice('studio:'.length) : undefined;
}

/** As far as going on with a draft asks; what does not fit is told beside it. */
function isDraft(kept: unknown): kept is AdjustedPack | null {
  if (kept === null) return true;
  return typeof kept === 'object' && 'id' in kept && 'base' in kept && 'reasons' in kept;
}
