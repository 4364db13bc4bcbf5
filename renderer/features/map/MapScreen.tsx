import { Suspense, useEffect } from 'react';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import { useRoute } from '../../navigation/useRoute.ts';
import { AwaitVerdicts } from '../../parts/AwaitVerdicts.tsx';
import { OpenRegister } from '../../parts/OpenRegister.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { lazyView, loadWhenIdle } from '../../ui/loading/lazyView.tsx';
import type { MapTab } from './mapState.ts';
import { mapTabs, useMapState } from './mapState.ts';
import { MapStateProvider } from './MapStateProvider.tsx';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import './map.css';

const GraphView = lazyView(() => import('./graph/GraphView.tsx').then((m) => m.GraphView));
const GeographyView = lazyView(() =>
  import('./geography/GeographyView.tsx').then((m) => m.GeographyView),
);
const MatrixView = lazyView(() => import('./matrix/MatrixView.tsx').then((m) => m.MatrixView));
const TraceView = lazyView(() => import('./trace/TraceView.tsx').then((m) => m.TraceView));

const words = {
  title: text('Map', '数据地图'),
  views: text('Views of the map', '数据地图视图'),
  loading: text('Loading …', '正在载入……'),
  emptyTitle: text('Nothing is mapped yet', '尚未录入数据地图'),
  empty: text(
    'A map begins with what you do: add a processing activity, the data it uses, the place the data rests and the partner that receives it. Flows tie them together; each flow is judged, and every view here is drawn from them.',
    '绘制数据地图从处理活动开始：录入处理活动、所使用的数据、存储位置及接收数据的合作方，再以数据流转相互关联。各视图均由数据流转绘制，并逐条判定。',
  ),
};

const tabWords: { readonly [T in MapTab]: Text } = {
  graph: text('Graph', '关系图'),
  geography: text('Geography', '地理'),
  matrix: text('Matrix', '矩阵'),
  trace: text('Trace', '追踪'),
};

/** The code of the tab it opens with: read after the screen's own, it would show "Loading …" first. */
export const loadFirstTab = () => GraphView.load();

/** The same flows seen four ways; what is filtered and chosen stays while switching. */
export function MapScreen() {
  return (
    <MapStateProvider>
      <MapTabs />
    </MapStateProvider>
  );
}

function MapTabs() {
  const { say } = useSpeech();
  const tab = useTab();
  const { openTab } = useMapState();
  return (
    <div className="map">
      <header className="map-head">
        <h1>{say(words.title)}</h1>
        <Tabs
          id="map"
          label={say(words.views)}
          tabs={mapTabs.map((id) => ({ id, title: say(tabWords[id]) }))}
          chosen={tab}
          choose={openTab}
        />
      </header>
      <div className="map-panel" role="tabpanel" id="map-panel" aria-labelledby={`map-tab-${tab}`}>
        <AwaitVerdicts>{() => <MapPanel tab={tab} />}</AwaitVerdicts>
      </div>
    </div>
  );
}

const askCounts = (judge: Judge) => judge.view('filter-counts', {});

function MapPanel({ tab }: { readonly tab: MapTab }) {
  const { say } = useSpeech();
  // Counted where the flows are judged: reading the registers for it would take a large map seconds.
  const counts = useAsked(askCounts);
  // Whoever looks at one view is about to look at another.
  useEffect(() => loadWhenIdle([GraphView, GeographyView, MatrixView, TraceView]), []);
  if (counts?.total === 0) {
    return (
      <EmptyState title={say(words.emptyTitle)} actions={<OpenRegister register="activities" />}>
        <p>{say(words.empty)}</p>
      </EmptyState>
    );
  }
  return (
    <Suspense fallback={<p className="quiet">{say(words.loading)}</p>}>
      <TabView tab={tab} />
    </Suspense>
  );
}

function TabView({ tab }: { readonly tab: MapTab }) {
  switch (tab) {
    case 'graph':
      return <GraphView />;
    case 'geography':
      return <GeographyView />;
    case 'matrix':
      return <MatrixView />;
    case 'trace':
      return <TraceView />;
  }
}

/** The tab of the address; the graph where it names none. */
function useTab(): MapTab {
  const route = useRoute();
  // A view may be told more than its name, as in `trace:category:cat-001`.
  const part = route.at === 'workspace' ? route.part?.split(':')[0] : undefined;
  return mapTabs.find((each) => each === part) ?? 'graph';
}
