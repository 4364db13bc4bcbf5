import { Button, Loader } from '@mantine/core';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { usePreferences } from '../../data/preferences/preferencesContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { SetUpField } from './SetUpField.tsx';
import { SetUpLine } from './SetUpLine.tsx';
import type { SetUpEntries } from './setUpFields.ts';
import { contactFields, factFields, readSetUp } from './setUpFields.ts';

export interface SetUpResult {
  readonly workspaceName: string;
  readonly organisationName: string;
  readonly fields: { readonly [field: string]: unknown };
}

interface SetUpProps {
  /** Creates the workspace; gives the refusal's words where it could not. */
  readonly onCreate: (result: SetUpResult) => Promise<Text | undefined>;
  readonly onCancel: () => void;
}

const words = {
  step: text('Step {step} of 3', '第{step}步，共3步'),
  you: text('Your organisation', '本组织'),
  youHelp: text(
    'The legal entity whose policy is checked. Its name stands on every document.',
    '受评隐私政策所属的法律实体，其名称将载于所有文档。',
  ),
  organisation: text('Name of the organisation', '组织名称'),
  workspace: text('The workspace and you', '工作区与操作人'),
  workspaceHelp: text(
    'A workspace is one map of one organisation. The history notes who changed what.',
    '一个工作区对应一个组织的一份数据地图。历史记录会注明每项更改由谁作出。',
  ),
  workspaceName: text('Name of the workspace', '工作区名称'),
  workspaceNameHelp: text(
    'As it stands in the list of workspaces; the organisation’s name where you leave it open.',
    '显示于工作区列表；留空则使用组织名称。',
  ),
  actor: text('Your name for the history', '历史记录中的署名'),
  actorHelp: text(
    'Written beside each of your changes in this and every other workspace on this machine.',
    '您在本机各工作区所作的每项更改均以此署名。',
  ),
  facts: text('What the rules need most', '规则最需要的事实'),
  factsHelp: text(
    'These decide which duties apply. Leave open what you do not know: it is shown as undecided, never guessed. All of it can be changed later in the register Organisation.',
    '以下事实决定适用哪些义务。不清楚的请留空：系统将标为“未判定”，不会代为推断。日后可在“本组织”登记册中修改。',
  ),
  required: text('Expected a name; found nothing. Write one.', '名称不能为空，请填写。'),
  back: text('Back', '上一步'),
  cancel: text('Cancel', '取消'),
  next: text('Next', '下一步'),
  create: text('Create the workspace', '创建工作区'),
  creating: text('Creating the workspace …', '正在创建工作区……'),
};

const steps = ['you', 'workspace', 'facts'] as const;
type Step = (typeof steps)[number];
const headings = {
  you: { title: words.you, help: words.youHelp },
  workspace: { title: words.workspace, help: words.workspaceHelp },
  facts: { title: words.facts, help: words.factsHelp },
};

/** A short guided way to a first workspace; everything but the organisation's name may stay open. */
export function SetUp({ onCreate, onCancel }: SetUpProps) {
  const { say, language } = useSpeech();
  const { preferences, setPreferences } = usePreferences();
  const [at, setAt] = useState(0);
  const [organisation, setOrganisation] = useState('');
  const [workspace, setWorkspace] = useState('');
  const [actor, setActor] = useState(preferences.actor);
  const [entries, setEntries] = useState<SetUpEntries>({});
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Text>();
  const form = useRef<HTMLFormElement>(null);
  const step: Step = steps[at] ?? 'facts';
  const { fields, problems } = readSetUp(entries, language);
  const asked = step === 'you' ? contactFields : step === 'facts' ? factFields : [];
  const isNamed = organisation.trim() !== '';

  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    const isWrong = asked.some((name) => problems[name] !== undefined);
    if (isWrong || (step === 'you' && !isNamed)) {
      flushSync(() => setIsTried(true));
      return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
    setIsTried(false);
    if (step !== 'facts') return setAt(at + 1);
    setIsBusy(true);
    if (actor.trim() !== preferences.actor) setPreferences({ actor: actor.trim() });
    const organisationName = organisation.trim().toWellFormed();
    const refused = await onCreate({
      organisationName,
      workspaceName: workspace.trim().toWellFormed() || organisationName,
      fields,
    });
    setIsBusy(false);
    setRefusal(refused);
  };

  const { title, help } = headings[step];
  return (
    <form ref={form} className="start-set-up" onSubmit={(event) => void goOn(event)} noValidate>
      <p className="quiet small">{say(words.step, { step: at + 1 })}</p>
      <h2 key={step} ref={focusHeading} tabIndex={-1}>
        {say(title)}
      </h2>
      <p className="quiet">{say(help)}</p>
      <div className="start-fields">
        {step === 'you' ? (
          <SetUpLine
            label={say(words.organisation)}
            value={organisation}
            isRequired
            problem={isTried && !isNamed ? say(words.required) : undefined}
            onChange={setOrganisation}
          />
        ) : null}
        {step === 'workspace' ? (
          <>
            <SetUpLine
              label={say(words.workspaceName)}
              help={say(words.workspaceNameHelp)}
              value={workspace}
              placeholder={organisation.trim()}
              onChange={setWorkspace}
            />
            <SetUpLine
              label={say(words.actor)}
              help={say(words.actorHelp)}
              value={actor}
              most={100}
              onChange={setActor}
            />
          </>
        ) : null}
        {asked.map((name) => (
          <SetUpField
            key={name}
            name={name}
            value={entries[name] ?? ''}
            problem={isTried ? problems[name] : undefined}
            onChange={(value) => setEntries((before) => ({ ...before, [name]: value }))}
          />
        ))}
      </div>
      {refusal === undefined ? null : <p role="alert">{say(refusal)}</p>}
      <div className="start-steps">
        <Button
          variant="default"
          disabled={isBusy}
          onClick={() => (at === 0 ? onCancel() : setAt(at - 1))}
        >
          {say(at === 0 ? words.cancel : words.back)}
        </Button>
        <Button type="submit" disabled={isBusy}>
          {say(step === 'facts' ? words.create : words.next)}
        </Button>
        {isBusy ? (
          <span className="start-busy" role="status">
            <Loader size="xs" aria-hidden /> {say(words.creating)}
          </span>
        ) : null}
      </div>
    </form>
  );
}

/** A new step is a new page: it is read from its heading, and the first field is one Tab away. */
function focusHeading(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
