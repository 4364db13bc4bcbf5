import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

export interface StartWays {
  readonly onSample: () => void;
  readonly onNew: () => void;
  readonly onOpen: () => void;
}

const words = {
  lead: text(
    'A book of record for personal information: what your company does with it, beside what its privacy policy says it does.',
    '个人信息处理的登记册：企业实际怎么做，与隐私政策怎么写，逐项对照。',
  ),
  local: text(
    'Everything stays on this computer. Nothing is sent anywhere, and no account is needed.',
    '全部数据仅保存于本机，不向外发送，也无须注册账号。',
  ),
  begin: text('How would you like to begin?', '从哪里开始？'),
  sample: text('Look around the sample company', '浏览示例企业'),
  sampleHelp: text(
    'An invented maker of devices with a complete map: promises kept, broken and still open. Change anything; it is yours to try.',
    '虚构的设备制造企业，记录完整，承诺有兑现、有落空，也有尚待查明的。可随意修改试用。',
  ),
  organisation: text('Start with your organisation', '从本组织开始'),
  organisationHelp: text(
    'A few questions about who you are. Whatever you do not know yet stays open and can be answered later.',
    '先回答几个关于本组织的问题。暂不清楚的可以留空，日后补填。',
  ),
  open: text('Open a file', '打开文件'),
  openHelp: text(
    'A .cartulary archive or a workspace.json. You can also drop it anywhere in this window.',
    '.cartulary 归档或 workspace.json，也可将文件拖放到本窗口任意位置。',
  ),
};

/** The first page anyone sees: what this is, and three ways in. */
export function FirstRun({ onSample, onNew, onOpen }: StartWays) {
  const { say } = useSpeech();
  const ways = [
    { title: words.sample, help: words.sampleHelp, run: onSample },
    { title: words.organisation, help: words.organisationHelp, run: onNew },
    { title: words.open, help: words.openHelp, run: onOpen },
  ];
  return (
    <div className="start-first">
      <p className="start-lead">{say(words.lead)}</p>
      <p className="quiet">{say(words.local)}</p>
      <h2>{say(words.begin)}</h2>
      <div className="start-choices">
        {ways.map(({ title, help, run }) => (
          <button key={title.en} type="button" onClick={run}>
            <span className="start-choice-title">{say(title)}</span>
            <span className="quiet small">{say(help)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
