import { useCallback, useState } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { isRegisterId, registerOf } from '../../../../shared/map/index.ts';
import { tablesPointingAt, usedBy } from '../../../data/queries/usedBy.ts';
import type { User } from '../../../data/refusal.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { RecordLink } from './RecordLink.tsx';
import { useReading } from './useReading.ts';

/** So many of a group at first: a category can be used ten thousand times. */
const most = 50;

interface UsedByPartProps {
  readonly register: RegisterId;
  readonly id: string;
}

/** Where a record is used, by register, each a link that opens it in the panel. */
export function UsedByPart({ register: target, id }: UsedByPartProps) {
  const { say } = useSpeech();
  const users = useUsers(target, id);
  if (users === undefined) return <p className="record-quiet">{say(words.reading)}</p>;
  if (users === 'failed') {
    return (
      <p className="record-quiet" role="alert">
        {say(words.failed)}
      </p>
    );
  }
  if (users.length === 0) return <p className="record-quiet">{say(words.nobody)}</p>;
  const registers = [...new Set(users.map((user) => user.register))];
  return registers.map((register) => (
    <UserGroup
      key={register}
      title={titleOf(register)}
      users={users.filter((user) => user.register === register)}
    />
  ));
}

function UserGroup({ title, users }: { readonly title: Text; readonly users: readonly User[] }) {
  const { say, read } = useSpeech();
  const [shown, setShown] = useState(most);
  return (
    <section className="used-group">
      <h3>{say(words.head, { title: say(title), count: users.length })}</h3>
      <ul>
        {users.slice(0, shown).map(({ register, id, code, name, field }) => (
          <li key={`${id}:${field}`}>
            <span className="code">
              {isRegisterId(register) ? (
                <RecordLink record={{ register, id }}>{code}</RecordLink>
              ) : (
                code
              )}
            </span>
            <span className="used-name">{read(name)}</span>
            <span className="quiet small">{say(fieldLabel(register, field))}</span>
          </li>
        ))}
      </ul>
      {users.length > shown ? (
        <button type="button" className="link" onClick={() => setShown(shown + 200)}>
          {say(words.more, { count: users.length - shown })}
        </button>
      ) : null}
    </section>
  );
}

/** Read while it is looked at, and only after steps in registers that can point here. */
function useUsers(register: RegisterId, id: string): readonly User[] | 'failed' | undefined {
  return useReading(
    useCallback((database) => usedBy(database, register, id), [register, id]),
    useCallback(
      ({ changes }) => {
        const tables = tablesPointingAt(register);
        return changes.some((change) => tables.includes(change.register));
      },
      [register],
    ),
  );
}

function titleOf(register: User['register']): Text {
  if (isRegisterId(register)) return registerOf(register).many;
  return register === 'answers' ? words.answers : words.overrides;
}

function fieldLabel(register: User['register'], field: string): Text {
  const label = isRegisterId(register) ? registerOf(register).fields[field]?.label : undefined;
  return label ?? words.evidence;
}

const words = {
  reading: text('Looking for its uses …', '正在查找引用……'),
  failed: text(
    'Where it is used could not be read. Close the panel and open it again; if it fails again, restart the program.',
    '无法读取引用情况。请关闭面板后重新打开；如仍失败，请重新启动程序。',
  ),
  nobody: text(
    'No record points at this one. It can be deleted without leaving a gap.',
    '没有记录引用该记录，删除不会造成缺漏。',
  ),
  head: text('{title} ({count, number})', '{title}（{count, number}）'),
  more: text('Show more ({count, number} left)', '显示更多（余{count, number}条）'),
  answers: text('Answers', '答复'),
  overrides: text('Overruled verdicts', '人工认定'),
  evidence: text('Evidence', '证据'),
};
