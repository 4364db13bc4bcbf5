import type { ReactNode } from 'react';
import { useContext, useState } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { ErasureException } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { sayException } from './planWords.ts';
import { WholeContext } from './wholeContext.ts';

const words = {
  more: text('Show all {count, number}', '显示全部{count, number}项'),
};

/** So many rows of a table are shown before the rest is asked for. */
const mostRows = 40;

interface TaskRowsProps<T> {
  readonly heads: readonly Text[];
  readonly tasks: readonly T[];
  /** Not on the way that was traced: such tasks come last, under a line that says so. */
  readonly isAside: (task: T) => boolean;
  readonly asideNote: Text;
  readonly children: (task: T) => ReactNode;
}

/** Tasks of one kind as a table, with what their exceptions mean below. */
export function TaskRows<T extends { readonly exceptions: readonly ErasureException[] }>({
  heads,
  tasks,
  isAside,
  asideNote,
  children,
}: TaskRowsProps<T>) {
  const { say } = useSpeech();
  const isWhole = useContext(WholeContext);
  const [isAll, setAll] = useState(false);
  const most = isWhole || isAll ? tasks.length : mostRows;
  const straight = tasks.filter((task) => !isAside(task));
  const aside = tasks.filter(isAside);
  const shownAside = aside.slice(0, Math.max(0, most - straight.length));
  return (
    <>
      <table className="plain-table trace-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{straight.slice(0, most).map((task) => children(task))}</tbody>
        {shownAside.length === 0 ? null : (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={heads.length} className="trace-aside">
                {say(asideNote)}
              </th>
            </tr>
            {shownAside.map((task) => children(task))}
          </tbody>
        )}
      </table>
      {most >= tasks.length ? null : (
        <button type="button" className="link small" onClick={() => setAll(true)}>
          {say(words.more, { count: tasks.length })}
        </button>
      )}
      <Notes tasks={tasks} />
    </>
  );
}

/** Each kind of exception of the table in full, once. */
function Notes({
  tasks,
}: {
  readonly tasks: readonly { readonly exceptions: readonly ErasureException[] }[];
}) {
  const speech = useSpeech();
  const kinds = new Map<string, ErasureException>();
  for (const { exceptions } of tasks) for (const each of exceptions) kinds.set(each.id, each);
  return [...kinds.values()].map((each) => (
    <p key={each.id} className="quiet small trace-note">
      {sayException({ ...each, legalReference: null }, speech)}
    </p>
  ));
}
