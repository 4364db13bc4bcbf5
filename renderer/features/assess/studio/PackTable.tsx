import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { AdjustedPack, PackChoice } from '../../../../shared/policy/adjust/index.ts';
import { readyPack } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import { packs as shipped } from '../../../../shared/policy/packs.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  caption: text('Policy packs of this workspace', '本工作区的政策规则包'),
  title: text('Pack', '规则包'),
  revision: text('Revision', '版次'),
  origin: text('Made from', '来源'),
  state: text('State', '状态'),
  actions: text('What can be done', '操作'),
  ships: text('ships with the program', '程序内置'),
  from: text('{base}, revision {revision, number}', '{base} 第{revision, number}版'),
  inUse: text('in use', '使用中'),
  ready: text('ready', '可用'),
  outdated: text('to be carried over', '待转移'),
  invalid: text('does not fit', '不一致'),
  unknown: text('base not known', '来源未知'),
  look: text('Look into', '查看'),
  adjust: text('Adjust', '调整'),
  copy: text('Adjust in a copy', '复制并调整'),
  use: text('Use this pack …', '使用该规则包……'),
  carry: text('Carry over to the shipped revision', '转移到内置版次'),
  save: text('Export', '导出'),
  remove: text('Delete …', '删除……'),
  ofPack: text('{action}: {pack}', '{action}：{pack}'),
};

export interface PackActions {
  readonly look: (id: string) => void;
  /** A shipped pack is adjusted in a copy, one of the workspace's own as its next revision. */
  readonly adjust: (id: string) => void;
  readonly use: (id: string) => void;
  readonly carry: (pack: AdjustedPack) => void;
  readonly save: (pack: AdjustedPack) => void;
  readonly remove: (pack: AdjustedPack) => void;
}

interface PackTableProps extends PackActions {
  readonly choice: PackChoice;
  /** The pack looked into below. */
  readonly shown: string | undefined;
}

/** Every pack there is, with its version and what can be done with it. */
export function PackTable({ choice, shown, ...actions }: PackTableProps) {
  const { say } = useSpeech();
  const { pack: inUse, packs: own = [] } = choice;
  return (
    <table className="studio-table studio-packs">
      <caption className="unseen">{say(words.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.title)}</th>
          <th scope="col" className="number">
            {say(words.revision)}
          </th>
          <th scope="col">{say(words.origin)}</th>
          <th scope="col">{say(words.state)}</th>
          <th scope="col">{say(words.actions)}</th>
        </tr>
      </thead>
      <tbody>
        {shipped.map((pack) => (
          <ShippedRow
            key={pack.id}
            pack={pack}
            isInUse={pack.id === inUse}
            isShown={pack.id === shown}
            {...actions}
          />
        ))}
        {own.map((pack) => (
          <OwnRow
            key={pack.id}
            pack={pack}
            isInUse={pack.id === inUse}
            isShown={pack.id === shown}
            {...actions}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowState {
  readonly isInUse: boolean;
  readonly isShown: boolean;
}

function ShippedRow({
  pack,
  isInUse,
  isShown,
  look,
  adjust,
  use,
}: PackActions & RowState & { readonly pack: Pack }) {
  const { say, number } = useSpeech();
  const title = say(pack.title);
  const { id, revision } = pack;
  return (
    <tr className={isShown ? 'studio-shown' : ''}>
      <th scope="row">{title}</th>
      <td className="number">{number(revision)}</td>
      <td className="quiet">{say(words.ships)}</td>
      <td>{isInUse ? <b>{say(words.inUse)}</b> : say(words.ready)}</td>
      <td className="studio-links">
        <Action of={title} action={say(words.look)} onClick={() => look(id)} />
        <Action of={title} action={say(words.copy)} onClick={() => adjust(id)} />
        {isInUse ? null : <Action of={title} action={say(words.use)} onClick={() => use(id)} />}
      </td>
    </tr>
  );
}

function OwnRow({
  pack,
  isInUse,
  isShown,
  ...actions
}: PackActions & RowState & { readonly pack: AdjustedPack }) {
  const { say, number, language } = useSpeech();
  const { look, adjust, use, carry, save, remove } = actions;
  const { id, revision, base, baseRevision } = pack;
  const title = inLanguage(pack.title, language);
  const ready = readyPack(pack);
  const kind = ready.ok ? 'ready' : ready.error.kind;
  const from = shipped.find((each) => each.id === base);
  return (
    <tr className={isShown ? 'studio-shown' : ''}>
      <th scope="row">{title}</th>
      <td className="number">{number(revision)}</td>
      <td className="quiet">
        {say(words.from, {
          base: from === undefined ? base : say(from.title),
          revision: baseRevision,
        })}
      </td>
      <td>
        {isInUse ? <b>{say(words.inUse)}</b> : null}
        {isInUse && kind === 'ready' ? null : <span> {say(words[kind])}</span>}
      </td>
      <td className="studio-links">
        {ready.ok ? <Action of={title} action={say(words.look)} onClick={() => look(id)} /> : null}
        {kind === 'ready' || kind === 'invalid' ? (
          <Action of={title} action={say(words.adjust)} onClick={() => adjust(id)} />
        ) : null}
        {kind === 'outdated' ? (
          <Action of={title} action={say(words.carry)} onClick={() => carry(pack)} />
        ) : null}
        {ready.ok && !isInUse ? (
          <Action of={title} action={say(words.use)} onClick={() => use(id)} />
        ) : null}
        <Action of={title} action={say(words.save)} onClick={() => save(pack)} />
        {isInUse ? null : (
          <Action of={title} action={say(words.remove)} onClick={() => remove(pack)} />
        )}
      </td>
    </tr>
  );
}

interface ActionProps {
  readonly of: string;
  readonly action: string;
  readonly onClick: () => void;
}

function Action({ of, action, onClick }: ActionProps) {
  const { say } = useSpeech();
  return (
    <button
      type="button"
      className="link small"
      aria-label={say(words.ofPack, { action, pack: of })}
      onClick={onClick}
    >
      {action}
    </button>
  );
}
