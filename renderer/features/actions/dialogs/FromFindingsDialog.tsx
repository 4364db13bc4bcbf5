import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { outcomeWords, severityWords } from '../../../../shared/report/words.ts';
import type { FindingToMend } from '../../../data/commands/actions/createActions.ts';
import { createActions } from '../../../data/commands/actions/createActions.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { ActionRow } from '../../../data/verdicts/actionViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { FindingLine } from '../../../data/verdicts/verdicts.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words as cardWords } from '../actionWords.ts';
import { OwnerAndDue, assignmentFields } from './OwnerAndDue.tsx';

const words = {
  title: text('Make actions from findings', '由问题生成整改事项'),
  lead: text(
    'The findings whose mending gains most for the promises. An action made here closes by itself once its finding is gone, and reopens if it comes back.',
    '以下为整改后对承诺得分提升最大的问题。由此生成的整改事项在问题消除后自动关闭，问题再现时重新开启。',
  ),
  waiting: text('Looking for findings …', '正在查找问题……'),
  nothing: text('There is no finding to mend.', '没有待整改的问题。'),
  list: text('Findings', '问题'),
  has: text('{code} is about it', '已有{code}'),
  cancel: text('Cancel', '取消'),
  make: text(
    '{count, plural, =0 {Make actions} one {Make # action} other {Make # actions}}',
    '{count, plural, =0 {生成整改事项} other {生成#项整改事项}}',
  ),
  made: text(
    '{count, plural, one {Made # action.} other {Made # actions.}}',
    '已生成{count, number}项整改事项。',
  ),
  elsewhere: text(
    'Findings of law and standard, and all others, stand in Assess.',
    '法律与标准方面的问题及其他问题，见“合规评估”。',
  ),
};

const mostFindings = 60;
const askFindings = (judge: Judge) => judge.bestFixes(mostFindings);

interface FromFindingsDialogProps {
  readonly rows: readonly ActionRow[];
  readonly onClose: () => void;
}

/** Chooses findings that are to be mended, and makes an action of each. */
export function FromFindingsDialog({ rows, onClose }: FromFindingsDialogProps) {
  const { say } = useSpeech();
  const session = useSession();
  const findings = useAsked(askFindings);
  const taken = useMemo(() => actionsByFinding(rows), [rows]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [assignment, setAssignment] = useState({ owner: '', due: '' });
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const wanted = (findings ?? []).filter((line) => chosen.has(keyOf(line)));
  const make = async () => {
    if (wanted.length === 0) return;
    setBusy(true);
    const result = await session.run(createActions, {
      findings: wanted.map(toFinding),
      ...assignmentFields(assignment),
    });
    setBusy(false);
    if (!result.ok) {
      setProblem(say(result.error.message));
      return;
    }
    const count = result.value.created.length;
    notify({ id: 'actions', kind: 'done', message: say(words.made, { count }) });
    onClose();
  };
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <Modal opened onClose={onClose} withCloseButton={false} size="xl" title={say(words.title)}>
      <form
        className="actions-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <p className="quiet small">
          {say(words.lead)} {say(words.elsewhere)}
        </p>
        {findings === undefined ? <p role="status">{say(words.waiting)}</p> : null}
        {findings?.length === 0 ? <p>{say(words.nothing)}</p> : null}
        <ul className="actions-findings" aria-label={say(words.list)}>
          {findings?.map((line) => (
            <FindingChoice
              key={keyOf(line)}
              line={line}
              taken={taken.get(`${line.verdict.criterion} ${line.code}`)}
              isChosen={chosen.has(keyOf(line))}
              onToggle={() => toggle(keyOf(line))}
            />
          ))}
        </ul>
        <OwnerAndDue value={assignment} onChange={setAssignment} />
        {problem === undefined ? null : (
          <p className="actions-problem" role="alert">
            {problem}
          </p>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" loading={isBusy} disabled={wanted.length === 0}>
            {say(words.make, { count: wanted.length })}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

interface FindingChoiceProps {
  readonly line: FindingLine;
  /** The code of the action about it. */
  readonly taken: string | undefined;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function FindingChoice({ line, taken, isChosen, onToggle }: FindingChoiceProps) {
  const { say, read, language } = useSpeech();
  const { verdict, code, name } = line;
  const { outcome, gain, severity } = verdict;
  return (
    <li>
      <Checkbox
        checked={isChosen}
        disabled={taken !== undefined}
        onChange={onToggle}
        label={
          <span className="actions-choice">
            <span>
              <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />{' '}
              {verdict.says?.[language] ?? say(verdict.title)}
            </span>
            <span className="small quiet actions-side">
              <span>
                {code} {read(name)}
              </span>
              {outcome === 'undetermined' ? null : <span>{say(severityWords[severity])}</span>}
              {gain === null || gain < 0.05 ? null : (
                <span>{say(cardWords.gain, { gain: gain.toFixed(1) })}</span>
              )}
              {taken === undefined ? null : <span>{say(words.has, { code: taken })}</span>}
            </span>
          </span>
        }
      />
    </li>
  );
}

function keyOf({ verdict, id }: FindingLine): string {
  return `${verdict.criterion} ${id}`;
}

/** Named by what is to be done, in both languages. */
function toFinding({ verdict, register, id, code }: FindingLine): FindingToMend {
  const { criterion, commitments, fix, says } = verdict;
  const said = fix ?? says;
  const name = said === null ? null : withCode(said, code);
  const [commitment] = commitments;
  return {
    criterion,
    record: { register, id },
    ...(commitment === undefined ? {} : { commitment }),
    ...(name === null ? {} : { name }),
  };
}

/** On a board the name stands alone: it tells which record is meant. */
function withCode(said: Text, code: string): Text {
  return text(
    said.en.includes(code) ? said.en : `${said.en} (${code})`,
    said['zh-CN'].includes(code) ? said['zh-CN'] : `${said['zh-CN']}（${code}）`,
  );
}

function actionsByFinding(rows: readonly ActionRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { status, record, about } of rows) {
    if (status === 'dropped' || about.link !== 'finding') continue;
    found.set(`${about.rule?.id ?? ''} ${about.record?.code ?? ''}`, record.code);
  }
  return found;
}
