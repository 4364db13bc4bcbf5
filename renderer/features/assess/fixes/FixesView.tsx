import { SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { FindingKey } from '../../../../shared/scoring/index.ts';
import type { FixList } from '../../../data/verdicts/fixViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { useRoute } from '../../../navigation/useRoute.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { FixFilters } from './FixFilters.tsx';
import { FixTable } from './FixTable.tsx';
import { PathPanel } from './PathPanel.tsx';
import { usePlan } from './usePlan.ts';
import { WhatIfPanel } from './WhatIfPanel.tsx';
import '../../../parts/parts.css';
import './fixes.css';

const words = {
  title: text('Best next fixes', '整改优先次序'),
  lead: text(
    'Ranked by gain for effort: what the score would rise by were the finding met, for each person-day you estimate. What a fix does beyond its own finding shows on the right.',
    '按单位工作量的提升幅度排序：问题解决后得分的提升，除以您估计的人日。整改带来的其他影响见右侧。',
  ),
  panel: text('Beside the list', '侧栏内容'),
  whatIf: text('What if', '整改测算'),
  path: text('Path to a band', '达标路径'),
  loading: text('Ranking the findings …', '正在排列问题……'),
  noneTitle: text('Nothing to mend here', '此处无待整改问题'),
  none: text(
    'No finding of this kind fits the filters. Findings appear here as soon as a rule is not met or lacks a fact; widen the filters, or enter more of the map.',
    '没有符合筛选条件的问题。规则不符合或者缺少事实时，问题会列于此处；可放宽筛选条件，或者继续完善数据地图。',
  ),
};

/** The findings by what mending them brings, what mending some would do, and the way to a band. */
export function FixesView() {
  return <AwaitVerdicts>{(scores) => <Fixes scores={scores} />}</AwaitVerdicts>;
}

function Fixes({ scores }: { readonly scores: LiveScores }) {
  const { say } = useSpeech();
  const state = usePlan(useFirst());
  const { plan, change } = state;
  const [panel, setPanel] = useState<'what-if' | 'path'>('what-if');
  const { kind, principle, severity, register, efforts, most, chosen } = plan;
  const ask = useCallback(
    (judge: Judge) =>
      judge.view('fixes', {
        aim: { kind, principle },
        severity,
        register,
        efforts,
        from: 0,
        most,
        chosen,
      }),
    [kind, principle, severity, register, efforts, most, chosen],
  );
  const answer = useAsked(ask);
  // A tick in a box asks anew: until the answer is there the list stays as it was.
  const [kept, setKept] = useState<FixList>();
  if (answer !== undefined && answer !== kept) setKept(answer);
  const list = answer ?? kept;
  const choose = (findings: readonly FindingKey[]) => {
    change({ chosen: findings });
    setPanel('what-if');
  };
  return (
    <div className="fixes">
      <section className="fixes-list" aria-label={say(words.title)}>
        <h2>{say(words.title)}</h2>
        <p className="quiet fixes-lead">{say(words.lead)}</p>
        <FixFilters plan={plan} change={change} scores={scores} registers={list?.registers ?? []} />
        {list === undefined ? (
          <p className="quiet" role="status">
            {say(words.loading)}
          </p>
        ) : list.total === 0 ? (
          <EmptyState title={say(words.noneTitle)}>{say(words.none)}</EmptyState>
        ) : (
          <FixTable list={list} state={state} />
        )}
      </section>
      <aside className="fixes-panel" aria-label={say(words.panel)}>
        <SegmentedControl
          fullWidth
          aria-label={say(words.panel)}
          value={panel}
          onChange={(value) => setPanel(value === 'path' ? 'path' : 'what-if')}
          data={[
            { value: 'what-if', label: say(words.whatIf) },
            { value: 'path', label: say(words.path) },
          ]}
        />
        {panel === 'what-if' ? (
          <WhatIfPanel state={state} lines={list?.chosen ?? []} scores={scores} />
        ) : (
          <PathPanel state={state} scores={scores} choose={choose} />
        )}
      </aside>
    </div>
  );
}

/** The finding the address names, as in `fixes:{criterion}:{record}`. */
function useFirst(): FindingKey | undefined {
  const route = useRoute();
  const part = route.at === 'workspace' ? route.part : undefined;
  const [tab, criterion, ...rest] = part?.split(':') ?? [];
  const record = rest.join(':'); // an id may hold a colon, a criterion's never does
  if (tab !== 'fixes' || criterion === undefined || record === '') return undefined;
  return { criterion, record };
}
