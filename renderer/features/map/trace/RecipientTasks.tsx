import type { Text } from '../../../../shared/lib/index.ts';
import type { RecipientTask, Trace } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { TraceAnswer } from './askTrace.ts';
import { NamedLink, NamedLinks } from './NamedLink.tsx';
import { asideOf } from './planLines.ts';
import { planWords } from './planWords.ts';
import { TaskBox, TaskExceptions, TaskReason } from './TaskParts.tsx';
import { TaskRows } from './TaskRows.tsx';
import { pointTo } from './TraceReach.tsx';

export interface TasksProps<T> {
  readonly tasks: readonly T[];
  readonly trace: Trace;
  readonly promises: TraceAnswer['promises'];
}

/** Recipients of one duty: what they have to do or hear is the same for all of them. */
export function RecipientTasks({ tasks, trace, promises }: TasksProps<RecipientTask>) {
  const { say } = useSpeech();
  const { isAside } = asideOf(trace);
  const [first] = tasks;
  if (first === undefined) return null;
  return (
    <>
      <p>{say(first.what)}</p>
      <TaskReason reason={first.reason} promises={promises} />
      <TaskRows
        heads={[planWords.recipient, planWords.shownBy, planWords.mayKeep, planWords.earlier]}
        tasks={tasks}
        isAside={({ partner }) => isAside('partners', partner)}
        asideNote={planWords.asideRecipient}
      >
        {({ partner, flows, operates, exceptions, toldBefore, exceptedBefore }) => (
          <tr key={partner}>
            <th scope="row">
              <TaskBox />
              <NamedLink register="partners" id={partner} />
            </th>
            <td>
              {flows.length === 0 ? null : (
                <p>
                  <span className="quiet">{say(planWords.receives)}</span>{' '}
                  <NamedLinks pointers={pointTo('flows', flows)} />
                </p>
              )}
              {operates.length === 0 ? null : (
                <p>
                  <span className="quiet">{say(planWords.runs)}</span>{' '}
                  <NamedLinks pointers={pointTo('locations', operates)} />
                </p>
              )}
            </td>
            <td>
              <TaskExceptions exceptions={exceptions} />
            </td>
            <td>
              <Earlier head={planWords.toldIn} requests={toldBefore} />
              <Earlier head={planWords.exceptedIn} requests={exceptedBefore} />
            </td>
          </tr>
        )}
      </TaskRows>
    </>
  );
}

function Earlier({
  head,
  requests,
}: {
  readonly head: Text;
  readonly requests: readonly string[];
}) {
  const { say } = useSpeech();
  if (requests.length === 0) return null;
  return (
    <p>
      <span className="quiet">{say(head)}</span>{' '}
      <NamedLinks pointers={pointTo('rights-requests', requests)} />
    </p>
  );
}
