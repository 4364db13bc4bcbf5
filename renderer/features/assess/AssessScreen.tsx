import { Suspense, useEffect } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { goTo, useRoute } from '../../navigation/useRoute.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { lazyView, loadWhenIdle } from '../../ui/loading/lazyView.tsx';
import type { AssessTab } from './assessTabs.ts';
import { assessTabs, assessTabWords } from './assessTabs.ts';
import './assess.css';

const BrowseView = lazyView(() => import('./browse/BrowseView.tsx').then((m) => m.BrowseView));
const GuidedView = lazyView(() => import('./guided/GuidedView.tsx').then((m) => m.GuidedView));
const FixesView = lazyView(() => import('./fixes/FixesView.tsx').then((m) => m.FixesView));
const OverridesView = lazyView(() =>
  import('./overrides/OverridesView.tsx').then((m) => m.OverridesView),
);
const ImpactView = lazyView(() => import('./impact/ImpactView.tsx').then((m) => m.ImpactView));
const SavedView = lazyView(() => import('./saved/SavedView.tsx').then((m) => m.SavedView));
const StudioView = lazyView(() => import('./studio/StudioView.tsx').then((m) => m.StudioView));
const views = [BrowseView, GuidedView, FixesView, OverridesView, ImpactView, SavedView, StudioView];

const words = {
  title: text('Assess', '合规评估'),
  parts: text('Parts of the assessment', '评估的各部分'),
  loading: text('Loading …', '正在载入……'),
};

/** The code of the tab it opens with: read after the screen's own, it would show "Loading …" first. */
export const loadFirstTab = () => BrowseView.load();

/** The judgement behind the score, as work: read, answer, overrule, assess, plan, sign. */
export function AssessScreen() {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const tab = useTab();
  useEffect(() => loadWhenIdle(views), []);
  return (
    <div className="assess-screen">
      <header className="assess-head">
        <h1>{say(words.title)}</h1>
        <Tabs
          id="assess"
          label={say(words.parts)}
          tabs={assessTabs.map((id) => ({ id, title: say(assessTabWords[id]) }))}
          chosen={tab}
          choose={(part) => goTo({ at: 'workspace', workspace, place: 'assess', part })}
        />
      </header>
      <div
        className="assess-panel"
        role="tabpanel"
        id="assess-panel"
        aria-labelledby={`assess-tab-${tab}`}
      >
        <Suspense fallback={<p className="quiet">{say(words.loading)}</p>}>
          <TabView tab={tab} />
        </Suspense>
      </div>
    </div>
  );
}

function TabView({ tab }: { readonly tab: AssessTab }) {
  switch (tab) {
    case 'browse':
      return <BrowseView />;
    case 'guided':
      return <GuidedView />;
    case 'fixes':
      return <FixesView />;
    case 'overrides':
      return <OverridesView />;
    case 'impact':
      return <ImpactView />;
    case 'saved':
      return <SavedView />;
    case 'studio':
      return <StudioView />;
  }
}

/** The tab of the address; what follows a colon is the tab's own, as in `browse:security`. */
function useTab(): AssessTab {
  const route = useRoute();
  const part = route.at === 'workspace' ? route.part?.split(':')[0] : undefined;
  return assessTabs.find((each) => each === part) ?? 'browse';
}
