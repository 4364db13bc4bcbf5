import { useEffect, useState } from 'react';
import type { AppInfo } from '../../../shared/ipc/channels.ts';
import { text } from '../../../shared/lib/index.ts';
import { useHost } from '../../host/hostContext.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type * as Licences from './licences.ts';
import './about.css';

const words = {
  back: text('Back', '返回'),
  all: text('All workspaces', '全部工作区'),
  version: text('Version {version}', '版本 {version}'),
  lead: text(
    'Cartulary keeps a map of what an organisation does with personal information, and scores it against what its privacy policy promises: seven principles, seventy commitments, each verdict with its reason and its source.',
    'Cartulary 登记一个组织如何处理个人信息，并对照其隐私政策的承诺逐项评估：七项原则、七十项承诺，每项结论均附理由与依据。',
  ),
  name: text(
    'A cartulary was the book in which a house copied every charter it held, so that nobody could later dispute what it had promised.',
    'Cartulary 原指契据登记簿：机构将所持契据逐一抄录成册，使其承诺日后无从争辩。',
  ),
  advice: text(
    'Its verdicts state what the recorded facts support. They are not legal advice.',
    '评估结论仅反映已登记事实所能支持的判断，不构成法律意见。',
  ),
  data: text('Data and network', '数据与网络'),
  offline: text(
    'The program works offline. It makes no request to any network, has no telemetry, and looks for no updates; its content policy forbids it to reach anything but its own files.',
    '本程序离线运行，不访问任何网络，不收集使用数据，也不检查更新；其内容安全策略仅允许读取自身文件。',
  ),
  desktopData: text(
    'Records lie in the program’s folder of your user account, backups in the folder shown under Workspace.',
    '数据存于当前用户账户的程序文件夹，备份存于“工作区”页所示文件夹。',
  ),
  browserData: text(
    'Records and backups lie in the storage this browser keeps for this page. Clearing the browser’s data deletes them.',
    '数据与备份存于该浏览器为本页面保留的存储，清除浏览器数据会将其一并删除。',
  ),
  own: text('Licence', '许可'),
  mit: text(
    'Cartulary is free software under the MIT licence.',
    'Cartulary 依 MIT 许可证发布，为自由软件。',
  ),
  full: text('The full text', '许可证全文'),
  others: text('Made by others', '第三方组件'),
  othersHelp: text(
    '{count, plural, one {# package is} other {# packages are}} part of this program, each under its own licence.',
    '本程序包含{count}个第三方组件，各依其许可证使用。',
  ),
  electron: text(
    'The desktop window is Electron {electron} with Chromium {chromium}; their licences lie beside the program as LICENSE and LICENSES.chromium.html.',
    '桌面窗口使用 Electron {electron} 与 Chromium {chromium}，其许可证以 LICENSE 和 LICENSES.chromium.html 随程序提供。',
  ),
  noText: text(
    'The package came without a licence text; it declares {kind}.',
    '该组件未附许可证文本，其声明为 {kind}。',
  ),
  loading: text('Loading the licences …', '正在载入许可证……'),
};

/** What this is, where the data is, and under which licences it stands. */
export function AboutScreen() {
  const { say } = useSpeech();
  const host = useHost();
  const [app, setApp] = useState<AppInfo>();
  const [loaded, setLoaded] = useState<typeof Licences>();
  useEffect(() => {
    void host.readApp({}).then((read) => read.ok && setApp(read.value));
    // Apart from the program: the texts are long and seldom read.
    void import('./licences.ts').then(setLoaded);
  }, [host]);
  return (
    <main className="about">
      <nav className="about-ways">
        {window.history.length > 1 ? (
          <button type="button" className="link" onClick={() => window.history.back()}>
            {say(words.back)}
          </button>
        ) : null}
        <a href={writeRoute({ at: 'start' })}>{say(words.all)}</a>
      </nav>
      <h1>Cartulary</h1>
      <p className="quiet">
        {say(words.version, { version: app?.version ?? CARTULARY_VERSION })}
        {app === undefined ? '' : ` · ${app.platform}`}
      </p>
      <p className="about-paragraph">{say(words.lead)}</p>
      <p className="about-paragraph quiet">{say(words.name)}</p>
      <p className="about-paragraph">{say(words.advice)}</p>
      <h2>{say(words.data)}</h2>
      <p>{say(words.offline)}</p>
      <p className="about-paragraph">
        {say(host.kind === 'desktop' ? words.desktopData : words.browserData)}
      </p>
      <h2>{say(words.own)}</h2>
      <p>{say(words.mit)}</p>
      {loaded === undefined ? null : (
        <LicenceText label={say(words.full)} text={loaded.ownLicence} />
      )}
      <h2>{say(words.others)}</h2>
      {app === undefined || app.electron === '' ? null : (
        <p>{say(words.electron, { electron: app.electron, chromium: app.chromium })}</p>
      )}
      {loaded === undefined ? (
        <p role="status">{say(words.loading)}</p>
      ) : (
        <Others list={[...loaded.licences, ...loaded.fileLicences]} />
      )}
    </main>
  );
}

function Others({ list }: { readonly list: typeof Licences.licences }) {
  const { say } = useSpeech();
  return (
    <>
      <p>{say(words.othersHelp, { count: list.length })}</p>
      <ul className="about-list">
        {list.map(({ name, version, kind, text: whole }) => (
          <li key={name}>
            <LicenceText
              label={`${name} ${version}`}
              kind={kind}
              text={whole ?? say(words.noText, { kind })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LicenceTextProps {
  readonly label: string;
  readonly kind?: string;
  readonly text: string;
}

function LicenceText({ label, kind, text: whole }: LicenceTextProps) {
  return (
    <details className="about-licence">
      <summary>
        {label}
        {kind === undefined ? null : <span className="quiet"> · {kind}</span>}
      </summary>
      <pre lang="en" tabIndex={0}>
        {whole}
      </pre>
    </details>
  );
}
