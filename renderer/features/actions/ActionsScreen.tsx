import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';
import { useRecords, useSession } from '../../data/session/sessionContext.ts';
import type { ActionViewQuestions } from '../../data/verdicts/actionViews.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import type { LiveScores } from '../../data/verdicts/verdicts.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { goTo, useRoute } from '../../navigation/useRoute.ts';
import { AwaitVerdicts } from '../../parts/AwaitVerdicts.tsx';
import { useCommands } from '../../ui/commands/commandContext.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import { ActionFilters } from './ActionFilters.tsx';
import { ActionTotals } from './ActionTotals.tsx';
import { ActionBoard } from './board/ActionBoard.tsx';
import { SaveCalendar } from './calendar/SaveCalendar.tsx';
import { FromFindingsDialog } from './dialogs/FromFindingsDialog.tsx';
import { NewActionDialog } from './dialogs/NewActionDialog.tsx';
import type { ActionFilter, ActionOrder } from './filterActions.ts';
import { filterActions, noFilter } from './filterActions.ts';
import { ActionList } from './list/ActionList.tsx';
import './actions.css';

const tabs = ['board', 'list'] as const;
type Tab = (typeof tabs)[number];

const words = {
  title: text('Actions', '整改事项'),
  views: text('Views of the actions', '整改事项视图'),
  board: text('Board', '看板'),
  list: text('List', '列表'),
  fromFindings: text('Make actions from findings', '由问题生成整改事项'),
  newAction: text('New action', '新增整改事项'),
  register: text('Open as a register', '在登记册中打开'),
  waiting: text('Looking up where each action stands …', '正在核对各项整改的进展……'),
  none: text('No action fits these filters.', '没有符合筛选条件的整改事项。'),
  emptyTitle: text('Nothing has been decided on yet', '尚无整改事项'),
  empty: text(
    'An action says who mends a finding and by when. Made from a finding it keeps itself honest: it closes once the record is mended, whoever forgets to say so, and reopens if the finding comes back. Accountability begins with the findings that gain most.',
    '整改事项明确由谁、在何时前整改何种问题。由问题生成的整改事项自动核对：相关记录改正后即关闭，问题再现时重新开启。落实责任，宜从提升最大的问题着手。',
  ),
};

/** What is to be done, by whom and by when, as a board and as a list. */
export function ActionsScreen() {
  return <AwaitVerdicts>{(scores) => <Actions scores={scores} />}</AwaitVerdicts>;
}

const askActions = (judge: Judge) => judge.view('actions', null);

function Actions({ scores }: { readonly scores: LiveScores }) {
  const { say } = useSpeech();
  const answer = useAsked(askActions);
  const recordOf = useActionRecords();
  if (answer === undefined || recordOf === undefined) {
    return (
      <p className="screen quiet" role="status">
        {say(words.waiting)}
      </p>
    );
  }
  return <Shown answer={answer} recordOf={recordOf} scores={scores} />;
}

interface ShownProps {
  readonly answer: ActionViewQuestions['actions']['answer'];
  readonly recordOf: (id: string) => AnyRecord | undefined;
  readonly scores: LiveScores;
}

function Shown({ answer, recordOf, scores }: ShownProps) {
  const { say, read } = useSpeech();
  const { id: workspace } = useSession();
  const tab = useTab();
  const [filter, setFilter] = useState<ActionFilter>(noFilter);
  const [order, setOrder] = useState<ActionOrder>({ by: 'due', isDescending: false });
  const [dialog, setDialog] = useState<'new' | 'findings'>();
  const { rows, totals, asOf } = answer;
  const shown = useMemo(() => filterActions(rows, filter, read), [rows, filter, read]);
  useActionCommands(setDialog);
  const make = (
    <>
      <Button size="xs" onClick={() => setDialog('findings')}>
        {say(words.fromFindings)}
      </Button>
      <Button size="xs" variant="default" onClick={() => setDialog('new')}>
        {say(words.newAction)}
      </Button>
    </>
  );
  const view =
    tab === 'board' ? (
      <ActionBoard rows={shown} recordOf={recordOf} />
    ) : (
      <ActionList rows={shown} recordOf={recordOf} order={order} onOrder={setOrder} />
    );
  return (
    <div className="actions-screen">
      <header className="actions-head">
        <h1>{say(words.title)}</h1>
        <Tabs
          id="actions"
          label={say(words.views)}
          tabs={tabs.map((id) => ({ id, title: say(words[id]) }))}
          chosen={tab}
          choose={(part) => goTo({ at: 'workspace', workspace, place: 'actions', part })}
        />
        {rows.length === 0 ? null : (
          <div className="actions-tools">
            {make}
            <SaveCalendar rows={rows} asOf={asOf} recordOf={recordOf} />
          </div>
        )}
      </header>
      <div
        className="actions-panel"
        role="tabpanel"
        id="actions-panel"
        aria-labelledby={`actions-tab-${tab}`}
      >
        {rows.length === 0 ? (
          <EmptyState title={say(words.emptyTitle)} actions={make}>
            <p>{say(words.empty)}</p>
          </EmptyState>
        ) : (
          <>
            <ActionTotals totals={totals} />
            <ActionFilters
              rows={rows}
              shown={shown.length}
              principles={scores.principles}
              filter={filter}
              onFilter={setFilter}
            />
            {shown.length === 0 ? <p className="quiet">{say(words.none)}</p> : view}
            <p className="small">
              <a
                href={writeRoute({
                  at: 'workspace',
                  workspace,
                  place: 'registers',
                  register: 'actions',
                })}
              >
                {say(words.register)}
              </a>
            </p>
          </>
        )}
      </div>
      {dialog === 'new' ? <NewActionDialog onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'findings' ? (
        <FromFindingsDialog rows={rows} onClose={() => setDialog(undefined)} />
      ) : null}
    </div>
  );
}

/** Actions as entered, which are there before they have been judged; undefined while they are read. */
function useActionRecords(): ((id: string) => AnyRecord | undefined) | undefined {
  const records = useRecords('actions');
  const byId = useMemo(
    () => records && new Map(records.map((record) => [record.id, record])),
    [records],
  );
  return useMemo(() => byId && ((id: string) => byId.get(id)), [byId]);
}

function useActionCommands(open: (dialog: 'new' | 'findings') => void): void {
  const run = useCallback((dialog: 'new' | 'findings') => () => open(dialog), [open]);
  useCommands(
    useMemo(
      () => [
        {
          id: 'new-action',
          label: words.newAction,
          group: words.title,
          run: run('new'),
        },
        {
          id: 'actions-from-findings',
          label: words.fromFindings,
          group: words.title,
          run: run('findings'),
        },
      ],
      [run],
    ),
  );
}

function useTab(): Tab {
  const route = useRoute();
  const part = route.at === 'workspace' ? route.part : undefined;
  return tabs.find((each) => each === part) ?? 'board';
}
