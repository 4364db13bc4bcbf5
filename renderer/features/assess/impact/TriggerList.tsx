import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { CoverState, TriggerId } from '../../../../shared/assessment/impact/index.ts';
import { coverStates } from '../../../../shared/assessment/impact/index.ts';
import { none, registerOf } from '../../../../shared/map/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { createLinkedRecord } from '../../../data/commands/createLinkedRecord.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import type { ImpactSummary, TriggerLine } from '../../../data/verdicts/impactViews.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { CoverMark } from './StateMark.tsx';
import { hrefOf, openDocument } from './useChosen.ts';
import { coverWords, words } from './words.ts';

type Case = ImpactSummary['triggers'][number];
const step = 30;

const linkFields: { readonly [register: string]: string } = {
  activities: 'assessments',
  flows: 'assessments',
  uses: 'assessment',
};

/** One case of PIPL Art. 55: folded, its counts; opened, its records, to be assessed together. */
export function TriggerList({ trigger, total, states }: Case) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const title = useTriggerName(trigger);
  const open = total - (states.valid ?? 0);
  return (
    <details className="impact-trigger" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{title}</span>
        <span className="quiet small">
          {coverStates
            .toReversed()
            .flatMap((state) =>
              states[state] === undefined
                ? []
                : [say(words.stateCount, { state: say(coverWords[state]), count: states[state] })],
            )
            .join(' · ')}
          {open === 0 && total === 0 ? '0' : ''}
        </span>
      </summary>
      {isOpen && total > 0 ? (
        <TriggerRecords trigger={trigger} total={total} states={states} />
      ) : null}
    </details>
  );
}

function useTriggerName(trigger: TriggerId): string {
  const { say } = useSpeech();
  const field = registerOf('impact-assessments').fields['triggers'];
  const option = field?.kind === 'choices' ? field.options[trigger] : undefined;
  return option === undefined ? trigger : say(option);
}

function TriggerRecords({ trigger, total, states }: Case) {
  const { say, read } = useSpeech();
  const session = useSession();
  const title = useTriggerName(trigger);
  const [state, setState] = useState<CoverState | null>(null);
  const [most, setMost] = useState(step);
  const [chosen, setChosen] = useState<ReadonlyMap<string, TriggerLine>>(new Map());
  const answer = useAsked(
    useCallback(
      (judge: Judge) => judge.view('impact-records', { trigger, state, most }),
      [trigger, state, most],
    ),
  );
  const begin = async () => {
    const [first] = chosen.values();
    if (first === undefined) return;
    const id = crypto.randomUUID();
    const subject = chosen.size === 1 ? read(first.record.name) : title;
    const result = await session.run(createLinkedRecord, {
      register: 'impact-assessments',
      id,
      name: say(words.beginName, { subject }),
      fields: { kind: 'pipia', completed: none, triggers: [trigger] },
      links: [...chosen.values()].map(({ record }) => ({
        register: record.register,
        id: record.id,
        field: linkFields[record.register] ?? 'assessments',
      })),
    });
    if (!result.ok) {
      notify({ kind: 'problem', message: say(result.error.message) });
      return;
    }
    notify({ kind: 'done', message: say(words.begun, { code: result.value.code }) });
    setChosen(new Map());
    openDocument(session.id, id);
  };
  if (answer === undefined) {
    return (
      <p className="quiet" role="status">
        {say(words.reading)}
      </p>
    );
  }
  const { lines } = answer;
  return (
    <div className="impact-records">
      <div className="impact-tools">
        <select
          aria-label={say(words.state, { trigger: title })}
          value={state ?? ''}
          onChange={(event) => {
            setState(coverStates.find((each) => each === event.currentTarget.value) ?? null);
            setMost(step);
          }}
        >
          <option value="">{say(words.everyState, { count: total })}</option>
          {coverStates.toReversed().map((each) =>
            states[each] === undefined ? null : (
              <option key={each} value={each}>
                {say(words.stateCount, { state: say(coverWords[each]), count: states[each] })}
              </option>
            ),
          )}
        </select>
        <button
          type="button"
          className="link small"
          onClick={() => setChosen(new Map(lines.map((line) => [line.record.id, line])))}
        >
          {say(words.chooseAll)}
        </button>
      </div>
      <ul>
        {lines.map((line) => (
          <TriggerItem
            key={line.record.id}
            line={line}
            isChosen={chosen.has(line.record.id)}
            onChoose={() => setChosen((before) => toggle(before, line))}
          />
        ))}
      </ul>
      {answer.total > lines.length ? (
        <button type="button" className="link small" onClick={() => setMost(most + 100)}>
          {say(words.more, { count: answer.total - lines.length })}
        </button>
      ) : null}
      <Button
        variant="default"
        size="compact-sm"
        disabled={chosen.size === 0}
        onClick={() => void begin()}
      >
        {say(words.begin, { count: chosen.size })}
      </Button>
    </div>
  );
}

function toggle(
  before: ReadonlyMap<string, TriggerLine>,
  line: TriggerLine,
): ReadonlyMap<string, TriggerLine> {
  const after = new Map(before);
  if (!after.delete(line.record.id)) after.set(line.record.id, line);
  return after;
}

interface TriggerItemProps {
  readonly line: TriggerLine;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function TriggerItem({ line, isChosen, onChoose }: TriggerItemProps) {
  const { say, read } = useSpeech();
  const { id: workspace } = useSession();
  const { record, state, assessment, isCertain, outcome } = line;
  return (
    <li>
      <input
        type="checkbox"
        aria-label={say(words.choose, { record: `${record.code} ${read(record.name)}` })}
        checked={isChosen}
        onChange={onChoose}
      />
      <div>
        <RecordLink record={record} />
        <p className="small impact-cover">
          <CoverMark state={state} />
          {assessment === null ? null : (
            <a href={hrefOf(workspace, assessment.id)} title={read(assessment.name)}>
              <span className="code">{assessment.code}</span>
            </a>
          )}
          {isCertain ? null : <span className="quiet">{say(words.openCase)}</span>}
          {outcome === null ? null : (
            <span className="quiet">
              {say(words.rule, { outcome: say(outcomeWords[outcome]) })}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
