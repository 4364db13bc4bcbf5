import { text } from '../../../shared/lib/index.ts';
import { useOpenHeader } from '../../data/workspaces/useOpenHeader.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { BackupsSection } from './BackupsSection.tsx';
import { CopySection } from './CopySection.tsx';
import { DeleteSection } from './DeleteSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { NameSection } from './NameSection.tsx';
import { PreferencesSection } from './PreferencesSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { StorageSection } from './StorageSection.tsx';
import './workspace.css';

const words = {
  title: text('Workspace', '工作区'),
  loading: text('Loading …', '正在载入……'),
};

/** Everything about the workspace as a whole, and about how this person likes the program. */
export function WorkspaceScreen() {
  const { say } = useSpeech();
  const header = useOpenHeader();
  if (header === undefined) return <p className="workspace-screen quiet">{say(words.loading)}</p>;
  return (
    <div className="workspace-screen">
      <h1>{say(words.title)}</h1>
      <NameSection header={header} />
      <PreferencesSection />
      <SettingsSection header={header} />
      <BackupsSection />
      <CopySection />
      <HistorySection />
      <StorageSection />
      <DeleteSection name={header.name} />
    </div>
  );
}
