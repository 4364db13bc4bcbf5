import { useEffect, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../../shared/map/index.ts';
import type { RegisterCounts } from '../../../data/queries/registerCounts.ts';
import { registerCounts } from '../../../data/queries/registerCounts.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { registerGroups } from '../../../navigation/registerGroups.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import './list.css';

const words = {
  title: text('Registers', '登记册'),
  lead: text(
    'Everything the judgement rests on is written down here, register by register. What nobody has said yet counts as unknown, never as fine.',
    '所有判定均以各登记册所载内容为依据。尚未说明的内容一律计为“未知”，绝不视为符合。',
  ),
  register: text('Register', '登记册'),
  records: text('Records', '记录数'),
  belongs: text('What belongs here', '登记范围'),
  mostlyUnknown: text('Mostly unknown', '多为未知'),
  archived: text('{count, number} archived', '已归档{count, number}条'),
  counting: text('counting …', '统计中……'),
  filled: text('filled in', '已填写'),
};

/** The first page: every register in its group, what belongs there, and where most is still unknown. */
export function RegisterList() {
  const { say, read } = useSpeech();
  const session = useSession();
  const counts = useCounts();
  return (
    <div className="register-list">
      <h1>{say(words.title)}</h1>
      <p className="register-list-lead">{say(words.lead)}</p>
      {registerGroups.map(({ id, label, registers }) => (
        <div key={id}>
          <h2>{say(label)}</h2>
          <table>
            <colgroup>
              <col className="register-list-name" />
              <col className="register-list-count" />
              <col className="register-list-mostly" />
              <col />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{say(words.register)}</th>
                <th scope="col" className="number">
                  {say(words.records)}
                </th>
                <th scope="col" className="number">
                  {say(words.mostlyUnknown)}
                </th>
                <th scope="col">{say(words.belongs)}</th>
              </tr>
            </thead>
            <tbody>
              {registers.map((register) => {
                const { many, help } = registerOf(register);
                return (
                  <tr key={register}>
                    <th scope="row">
                      <a
                        href={writeRoute({
                          at: 'workspace',
                          workspace: session.id,
                          place: 'registers',
                          register,
                        })}
                      >
                        {read(many)}
                      </a>
                    </th>
                    <CountCells register={register} counts={counts.get(register)} />
                    <td className="quiet">{read(help)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

interface CountCellsProps {
  readonly register: RegisterId;
  readonly counts: RegisterCounts | undefined;
}

function CountCells({ register, counts }: CountCellsProps) {
  const { say, number } = useSpeech();
  if (counts === undefined) {
    return (
      <>
        <td className="number quiet">
          <span aria-hidden>…</span>
          <span className="unseen">{say(words.counting)}</span>
        </td>
        <td />
      </>
    );
  }
  const { records, archived, unknown } = counts;
  return (
    <>
      <td className="number">
        {registerOf(register).isSingle
          ? records === 0
            ? '0'
            : say(words.filled)
          : number(records)}
        {archived === 0 ? null : (
          <span className="register-list-archived quiet">
            {say(words.archived, { count: archived })}
          </span>
        )}
      </td>
      <td className={unknown === 0 ? 'number quiet' : 'number register-list-unknown'}>
        {number(unknown)}
      </td>
    </>
  );
}

/** Counts the registers one after another, and again after each step. */
function useCounts(): ReadonlyMap<RegisterId, RegisterCounts> {
  const session = useSession();
  const [counts, setCounts] = useState<ReadonlyMap<RegisterId, RegisterCounts>>(new Map());
  useEffect(() => {
    let round = 0;
    const countAll = async () => {
      round += 1;
      const own = round;
      for (const register of registerIds) {
        const found = await registerCounts(session.database, register, () => round === own);
        if (found === undefined) return;
        setCounts((before) => new Map(before).set(register, found));
      }
    };
    const count = () => {
      // A store that fails shows on the next command; the figures stay away until then.
      countAll().catch(() => undefined);
    };
    count();
    const leave = session.onEntry(count);
    return () => {
      round += 1;
      leave();
    };
  }, [session]);
  return counts;
}
