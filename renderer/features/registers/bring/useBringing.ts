import { createElement, useEffect, useRef, useState } from 'react';
import { limits } from '../../../../shared/exchange/spreadsheet/sheets.ts';
import type { Problem } from '../../../../shared/exchange/index.ts';
import type { Language } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { now } from '../../../data/clock/now.ts';
import { usePreferences } from '../../../data/preferences/preferencesContext.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { useHost } from '../../../host/hostContext.ts';
import { notify, takeBackNotice } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type {
  ImportWork,
  PlanSummary,
  SheetSummary,
  SheetTop,
} from '../../../workers/importWork.ts';
import type { RemoteWork } from '../../../workers/openRemote.ts';
import { startImport } from '../../../workers/startImport.ts';
import { carryOut } from './carryOut.ts';
import type { ColumnChoices } from './columnChoice.ts';
import { choicesOf } from './columnChoice.ts';
import { words } from './words.ts';

interface Columns {
  readonly kind: 'columns';
  readonly sheets: readonly SheetSummary[];
  readonly sheet: number;
  readonly top: SheetTop | undefined;
  readonly choices: ColumnChoices;
  readonly language: Language;
}

export type Step =
  | { readonly kind: 'choose'; readonly problem?: string }
  | { readonly kind: 'waiting'; readonly what: 'reading' | 'planning' | 'bringing' }
  | Columns
  | {
      readonly kind: 'check';
      readonly plan: PlanSummary;
      readonly columns: Columns;
      readonly problem?: string;
    };

interface BringingSetting {
  readonly register: RegisterId;
  readonly file: File | undefined;
  readonly onClose: () => void;
}

export type Bringing = ReturnType<typeof useBringing>;

const noticeId = 'brought-in';

/** The steps from a file to records, and what each button does. */
export function useBringing({ register, file, onClose }: BringingSetting) {
  const { say, language, number } = useSpeech();
  const session = useSession();
  const host = useHost();
  const actor = useActor();
  const [step, setStep] = useState<Step>(
    file === undefined ? { kind: 'choose' } : { kind: 'waiting', what: 'reading' },
  );
  const [fileName, setFileName] = useState(file?.name ?? '');
  const [work, setWork] = useState<RemoteWork<ImportWork>>(startImport);
  // What is being waited for; another number means that it was given up.
  const turn = useRef(0);
  const worker = useRef(work);
  worker.current = work;
  useEffect(() => () => worker.current.close(), []);

  const sayProblem = ({ expected, found, fix }: Problem) =>
    `${say(words.expectedFound, { expected: say(expected), found: say(found) })} ${say(fix)}`;

  const read = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const mine = ++turn.current;
    setFileName(name);
    setStep({ kind: 'waiting', what: 'reading' });
    const result = await work.ask((remote) => remote.read(bytes, name));
    if (mine !== turn.current) return;
    if (!result.ok) {
      if (result.error === 'cancelled') setStep({ kind: 'choose' });
      else if ('kind' in result.error) {
        setStep({ kind: 'choose', problem: say(result.error.message) });
      } else setStep({ kind: 'choose', problem: sayProblem(result.error) });
      return;
    }
    const sheets = result.value;
    const filled = sheets.findIndex(({ rows, isHidden }) => rows > 0 && !isHidden);
    await look({ sheets, sheet: Math.max(0, filled), row: undefined, language });
  };

  interface Looking {
    readonly sheets: readonly SheetSummary[];
    readonly sheet: number;
    readonly row: number | undefined;
    readonly language: Language;
  }
  const look = async ({ sheets, sheet, row, language: spoken }: Looking) => {
    const mine = ++turn.current;
    const result = await work.ask((remote) => remote.look(sheet, register, row));
    if (mine !== turn.current) return;
    if (!result.ok && result.error !== 'empty') {
      setStep({ kind: 'choose', problem: say(result.error.message) });
      return;
    }
    const top = result.ok ? result.value : undefined;
    const choices = choicesOf(top?.matches ?? []);
    setStep({ kind: 'columns', sheets, sheet, top, choices, language: spoken });
  };

  const readFile = async (chosen: File) => {
    setFileName(chosen.name);
    if (chosen.size > limits.bytes) {
      const problem = say(tooLarge, {
        size: number(Math.ceil(chosen.size / 2 ** 20)),
        most: number(limits.bytes / 2 ** 20),
      });
      setStep({ kind: 'choose', problem });
      return;
    }
    try {
      await read(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
    } catch {
      setStep({ kind: 'choose', problem: say(gone) });
    }
  };
  useEffect(() => {
    if (file !== undefined) void readFile(file);
    // The dialog is made anew for another file.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const chooseFile = async () => {
    const opened = await host.openFile({ kind: 'spreadsheet' });
    if (!opened.ok) {
      if (opened.error.code === 'cancelled') return;
      setStep({ kind: 'choose', problem: say(opened.error.text) });
      return;
    }
    const { bytes, name } = opened.value;
    // A copy: reading hands the bytes over to its worker.
    await read(new Uint8Array(bytes), name);
  };

  const plan = async () => {
    if (step.kind !== 'columns' || step.top === undefined) return;
    const mine = ++turn.current;
    setStep({ kind: 'waiting', what: 'planning' });
    const { header } = step.top;
    const request = {
      workspace: session.id,
      register,
      sheet: step.sheet,
      header,
      columns: step.choices.map((choice) => choice?.key),
      language: step.language,
    };
    const planned = await work.ask((remote) => remote.plan(request));
    if (mine !== turn.current) return;
    if (planned.ok) setStep({ kind: 'check', plan: planned.value, columns: step });
    else setStep({ kind: 'choose', problem: say(planned.error.message) });
  };

  const bringIn = async () => {
    if (step.kind !== 'check') return;
    setStep({ kind: 'waiting', what: 'bringing' });
    const done = await carryOut(work, session, { at: now(), by: actor });
    if (!done.ok) {
      const { problem: _earlier, ...rest } = step;
      const message = [done.error, ...problemsIn(done.error)].map((each) =>
        'message' in each ? say(each.message) : sayProblem(each),
      );
      setStep({ ...rest, problem: message.join(' ') });
      return;
    }
    onClose();
    const undo = () => {
      takeBackNotice(noticeId);
      void session.undo().then((undone) =>
        notify({
          kind: undone.ok ? 'done' : 'problem',
          message: say(undone.ok ? words.undone : undone.error.message),
        }),
      );
    };
    notify({
      id: noticeId,
      kind: 'done',
      message: createElement(
        'span',
        null,
        say(words.done, done.value),
        ' ',
        createElement(
          'button',
          { type: 'button', className: 'link', onClick: undo },
          say(words.undo),
        ),
      ),
    });
  };

  return {
    step,
    fileName,
    work,
    chooseFile: () => void chooseFile(),
    plan: () => void plan(),
    bringIn: () => void bringIn(),
    /** Gives up what is being waited for: the worker ends, and with it the file it holds. */
    stop() {
      turn.current += 1;
      work.close();
      setWork(startImport());
      setStep({ kind: 'choose' });
    },
    back() {
      if (step.kind === 'check') setStep(step.columns);
    },
    setSheet(sheet: number) {
      if (step.kind === 'columns') void look({ ...step, sheet, row: undefined });
    },
    setHeader(row: number) {
      if (step.kind === 'columns') void look({ ...step, row });
    },
    setChoices(choices: ColumnChoices) {
      if (step.kind === 'columns') setStep({ ...step, choices });
    },
    setLanguage(spoken: string) {
      if (step.kind !== 'columns') return;
      setStep({ ...step, language: spoken === 'zh-CN' ? 'zh-CN' : 'en' });
    },
  };
}

function problemsIn(error: object): readonly Problem[] {
  // Of a refusal for what was entered: the first few are told, the rest follow from mending those.
  return 'problems' in error ? (error.problems as readonly Problem[]).slice(0, 3) : [];
}

/** Who the history names, as when the workspace was opened. */
function useActor(): string {
  const { say } = useSpeech();
  const { actor } = usePreferences().preferences;
  return actor === '' ? say(unnamed) : actor;
}

const unnamed = text('Local user', '本机用户');
const tooLarge = text(
  'Expected at most {most} MiB; found {size} MiB. Keep only the sheet and the columns that are needed, or bring it in by parts.',
  '文件不得超过{most} MiB，该文件为{size} MiB。请仅保留所需的工作表和列，或分批导入。',
);
const gone = text(
  'The file could not be read: it was moved, changed or closed off since it was chosen. Choose it again.',
  '无法读取文件：选择之后文件已被移动、修改或限制访问。请重新选择。',
);
