import { Suspense, useCallback, useEffect, useMemo } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { usePreferences } from '../../data/preferences/preferencesContext.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { RecordPanel } from '../../features/registers/RecordPanel.tsx';
import { RegistersScreen } from '../../features/registers/RegistersScreen.tsx';
import { WorkspaceActions } from '../../features/workspace/WorkspaceActions.tsx';
import type { Route } from '../../navigation/routes.ts';
import { goTo, useRoute } from '../../navigation/useRoute.ts';
import { useCommands } from '../../ui/commands/commandContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { lazyView, loadWhenIdle } from '../../ui/loading/lazyView.tsx';
import { groups } from '../AppCommands.tsx';
import { FrameCommands } from './FrameCommands.tsx';
import { Navigation } from './Navigation.tsx';
import { PaneHandle } from './PaneHandle.tsx';
import { placeWords } from './placeWords.ts';
import { ScoreStrip } from './ScoreStrip.tsx';
import { TitleBar } from './TitleBar.tsx';
import './frame.css';

const OverviewScreen = lazyView(() =>
  import('../../features/overview/OverviewScreen.tsx').then((m) => m.OverviewScreen),
);
const MapScreen = lazyView(() =>
  import('../../features/map/MapScreen.tsx').then((m) => m.loadFirstTab().then(() => m.MapScreen)),
);
const AssessScreen = lazyView(() =>
  import('../../features/assess/AssessScreen.tsx').then((m) =>
    m.loadFirstTab().then(() => m.AssessScreen),
  ),
);
const ActionsScreen = lazyView(() =>
  import('../../features/actions/ActionsScreen.tsx').then((m) => m.ActionsScreen),
);
const TransfersScreen = lazyView(() =>
  import('../../features/transfers/TransfersScreen.tsx').then((m) => m.TransfersScreen),
);
const ReportsScreen = lazyView(() =>
  import('../../features/reports/ReportsScreen.tsx').then((m) => m.ReportsScreen),
);
const HistoryScreen = lazyView(() =>
  import('../../features/history/HistoryScreen.tsx').then((m) => m.HistoryScreen),
);
const WorkspaceScreen = lazyView(() =>
  import('../../features/workspace/WorkspaceScreen.tsx').then((m) => m.WorkspaceScreen),
);
const screens = [
  OverviewScreen,
  MapScreen,
  AssessScreen,
  TransfersScreen,
  ActionsScreen,
  HistoryScreen,
  ReportsScreen,
  WorkspaceScreen,
];
/** The first screen has the machine for itself for so long before the code of the others is loaded. */
const firstScreenMillis = 4000;

const words = {
  skip: text('Skip to the content', '跳至正文'),
  loading: text('Loading …', '正在载入……'),
  closePanel: text('Close the details panel', '关闭详情面板'),
};

/** The one window: navigation, the thing worked on, the details beside it, the seven bars below. */
export function Frame() {
  const route = useRoute();
  if (route.at !== 'workspace') return null;
  return <FrameAt route={route} />;
}

type WorkspaceRoute = Extract<Route, { at: 'workspace' }>;

function FrameAt({ route }: { readonly route: WorkspaceRoute }) {
  const { say } = useSpeech();
  const session = useSession();
  const { preferences } = usePreferences();
  const { record } = route;
  const closePanel = useCallback(() => {
    const { record: _closed, ...rest } = route;
    goTo(rest, 'replace');
  }, [route]);
  useCommands(
    useMemo(
      () =>
        record === undefined
          ? []
          : [
              {
                id: 'close-panel',
                label: words.closePanel,
                group: groups.view,
                keys: ['mod+i'],
                worksInFields: true,
                run: closePanel,
              },
            ],
      [record, closePanel],
    ),
  );
  useEffect(() => {
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => (stop = loadWhenIdle(screens)), firstScreenMillis);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, []);
  const hasPanel = record !== undefined && preferences.hasDetails;
  return (
    <div className={`frame${hasPanel ? ' frame-with-details' : ''}`}>
      <a className="skip" href="#main" onClick={focusMain}>
        {say(words.skip)}
      </a>
      <TitleBar />
      <Navigation route={route} />
      <main
        className="frame-main"
        id="main"
        tabIndex={-1}
        aria-label={say(placeWords[route.place])}
      >
        <Suspense fallback={<p className="frame-loading quiet">{say(words.loading)}</p>}>
          <PlaceScreen route={route} />
        </Suspense>
      </main>
      {hasPanel ? (
        <aside className="frame-details">
          <PaneHandle />
          <RecordPanel
            key={`${record.register}:${record.id}`}
            register={record.register}
            id={record.id}
            onClose={closePanel}
          />
        </aside>
      ) : null}
      <ScoreStrip />
      <FrameCommands session={session} />
      <WorkspaceActions />
    </div>
  );
}

function PlaceScreen({ route }: { readonly route: WorkspaceRoute }) {
  switch (route.place) {
    case 'overview':
      return <OverviewScreen />;
    case 'registers':
      return (
        <RegistersScreen {...(route.register === undefined ? {} : { register: route.register })} />
      );
    case 'map':
      return <MapScreen />;
    case 'assess':
      return <AssessScreen />;
    case 'transfers':
      return <TransfersScreen />;
    case 'actions':
      return <ActionsScreen />;
    case 'reports':
      return <ReportsScreen />;
    case 'history':
      return <HistoryScreen />;
    case 'workspace':
      return <WorkspaceScreen />;
  }
}

function focusMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
