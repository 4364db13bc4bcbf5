import { Button, Progress, TextInput } from '@mantine/core';
import { proxy } from 'comlink';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { isDay } from '../../../../shared/lib/index.ts';
import { today } from '../../../data/clock/now.ts';
import { saveAssessment } from '../../../data/commands/assessments/saveAssessment.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { goTo } from '../../../navigation/useRoute.ts';
import { engine } from '../../../parts/workspaces/backUp.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './savedWords.ts';
import type { useSavedWorker } from './useSavedWorker.ts';

interface SaveFormProps {
  readonly ask: ReturnType<typeof useSavedWorker>;
  readonly close: () => void;
}

/** Assesses the present state as of a day and keeps it under a title. */
export function SaveForm({ ask, close }: SaveFormProps) {
  const { say } = useSpeech();
  const session = useSession();
  const [asOf, setAsOf] = useState(today);
  const [given, setTitle] = useState<string>();
  const [share, setShare] = useState<number>();
  const title = given ?? say(words.titleDefault, { day: asOf });
  const isRight = isDay(asOf) && title.trim() !== '';
  const isBusy = share !== undefined;

  const save = async () => {
    setShare(0);
    const request = {
      workspaceId: session.id,
      id: crypto.randomUUID(),
      title: title.trim(),
      asOf,
      engine,
    };
    const built = await ask((work) => work.build(request, proxy(setShare)));
    const saved = built.ok ? await session.run(saveAssessment, built.value) : built;
    setShare(undefined);
    if (!saved.ok) {
      notify({ kind: 'problem', message: say(saved.error.message) });
      return;
    }
    const { id, code } = saved.value;
    notify({ kind: 'done', message: say(words.saved, { code }) });
    close();
    goTo({ at: 'workspace', workspace: session.id, place: 'assess', part: `saved:${id}` });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight && !isBusy) void save();
  };
  return (
    <form
      className="saved-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isBusy) close();
      }}
      noValidate
    >
      <TextInput
        label={say(words.titleField)}
        description={say(words.titleHelp)}
        value={title}
        maxLength={200}
        error={title.trim() === '' ? say(words.badTitle) : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
        autoFocus
      />
      <TextInput
        type="date"
        label={say(words.asOf)}
        description={say(words.asOfHelp)}
        value={asOf}
        error={isDay(asOf) ? undefined : say(words.badDay, { found: asOf })}
        onChange={(event) => setAsOf(event.currentTarget.value)}
      />
      <div className="saved-buttons">
        <Button type="submit" disabled={isBusy || !isRight}>
          {say(words.save)}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={close}>
          {say(words.cancel)}
        </Button>
      </div>
      {share === undefined ? null : (
        <Progress
          value={Math.floor(share * 100)}
          aria-label={say(words.saving, { percent: Math.floor(share * 100) })}
        />
      )}
    </form>
  );
}
