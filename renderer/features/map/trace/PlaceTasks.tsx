import type { BackupTask, LocationTask } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { NamedLink, NamedLinks } from './NamedLink.tsx';
import { asideOf } from './planLines.ts';
import { planWords, sayClearedBy, sayIsolated } from './planWords.ts';
import type { TasksProps } from './RecipientTasks.tsx';
import { TaskBox, TaskExceptions, TaskReason } from './TaskParts.tsx';
import { TaskRows } from './TaskRows.tsx';

/** Places that have to be cleared. */
export function PlaceTasks({ tasks, trace, promises }: TasksProps<LocationTask>) {
  const { say } = useSpeech();
  const { isAside } = asideOf(trace);
  const [first] = tasks;
  if (first === undefined) return null;
  const entrusted = tasks.find(({ operator }) => operator !== null);
  const own = tasks.find(({ operator }) => operator === null);
  return (
    <>
      {entrusted === undefined ? null : (
        <p>{say(planWords.byPartner, { what: say(entrusted.what) })}</p>
      )}
      {own === undefined ? null : <p>{say(planWords.byOthers, { what: say(own.what) })}</p>}
      <TaskReason reason={first.reason} promises={promises} />
      <TaskRows
        heads={[planWords.place, planWords.who, planWords.mayKeep, planWords.shownBy]}
        tasks={tasks}
        isAside={({ location }) => isAside('locations', location)}
        asideNote={planWords.asideLocation}
      >
        {(task) => (
          <tr key={task.location}>
            <PlaceCell task={task} />
            <td>
              <Operator task={task} />
            </td>
            <td>
              <TaskExceptions exceptions={task.exceptions} />
            </td>
            <td>
              <NamedLinks pointers={task.because} />
            </td>
          </tr>
        )}
      </TaskRows>
    </>
  );
}

/** Backups, which wait for their next run. */
export function BackupTasks({ tasks, trace, promises }: TasksProps<BackupTask>) {
  const speech = useSpeech();
  const { say } = speech;
  const { isAside } = asideOf(trace);
  const [first] = tasks;
  if (first === undefined) return null;
  return (
    <>
      <p>{say(first.what)}</p>
      <TaskReason reason={first.reason} promises={promises} />
      <TaskRows
        heads={[
          planWords.place,
          planWords.who,
          planWords.isolated,
          planWords.clearedBy,
          planWords.mayKeep,
          planWords.shownBy,
        ]}
        tasks={tasks}
        isAside={({ location }) => isAside('locations', location)}
        asideNote={planWords.asideLocation}
      >
        {(task) => (
          <tr key={task.location}>
            <PlaceCell task={task} />
            <td>
              <Operator task={task} />
            </td>
            <td>{sayIsolated(task, speech)}</td>
            <td>{sayClearedBy(task, speech)}</td>
            <td>
              <TaskExceptions exceptions={task.exceptions} />
            </td>
            <td>
              <NamedLinks pointers={task.because} />
            </td>
          </tr>
        )}
      </TaskRows>
    </>
  );
}

function PlaceCell({ task: { location } }: { readonly task: LocationTask }) {
  return (
    <th scope="row">
      <TaskBox />
      <NamedLink register="locations" id={location} />
    </th>
  );
}

function Operator({ task: { operator, isOperatorKnown } }: { readonly task: LocationTask }) {
  const { say } = useSpeech();
  if (operator !== null) return <NamedLink register="partners" id={operator} />;
  return say(isOperatorKnown ? planWords.ourselves : planWords.notEntered);
}
