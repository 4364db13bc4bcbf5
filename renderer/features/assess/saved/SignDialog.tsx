import { Button, Group, Modal, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useMemo, useState } from 'react';
import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { signedDigest } from '../../../../shared/assessment/index.ts';
import { digestInGroups } from '../../../../shared/lib/index.ts';
import { signAssessment } from '../../../data/commands/assessments/signAssessment.ts';
import { usePreferences } from '../../../data/preferences/preferencesContext.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { SavedOutline } from '../../../workers/savedWork.ts';
import { words } from './savedWords.ts';

interface SignDialogProps {
  readonly row: SavedAssessment;
  readonly outline: SavedOutline;
  readonly close: () => void;
}

/** Says exactly what is about to be signed, and asks for name and role. */
export function SignDialog({ row, outline, close }: SignDialogProps) {
  const { say, read } = useSpeech();
  const session = useSession();
  const { preferences } = usePreferences();
  const [name, setName] = useState(preferences.actor);
  const [role, setRole] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const { id, code, title, asOf, sequence, comments, signatures } = row;
  const digest = useMemo(() => signedDigest(row, row.signatures), [row]);
  const countOf = (outcome: string) =>
    outline.criteria.filter((each) => each.outcome === outcome).length;
  const isRight = name.trim() !== '' && role.trim() !== '';
  const sign = async () => {
    setIsBusy(true);
    const signed = await session.run(signAssessment, { id, name, role });
    setIsBusy(false);
    if (!signed.ok) {
      notify({ kind: 'problem', message: say(signed.error.message) });
      return;
    }
    notify({ kind: 'done', message: say(words.signed, { by: name.trim(), code }) });
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight && !isBusy) void sign();
  };
  return (
    <Modal opened onClose={close} title={say(words.signTitle, { code })} withCloseButton={false}>
      <form className="saved-sign" onSubmit={submit} noValidate>
        <p>{say(words.signing)}</p>
        <ul>
          <li>
            {say(words.signBody, {
              title: read(title),
              asOf,
              criteria: outline.criteria.length,
              open: countOf('undetermined'),
              notMet: countOf('not-met'),
              partly: countOf('partly-met'),
            })}
          </li>
          <li>{say(words.signFacts, { sequence })}</li>
          <li>{say(words.signComments, { count: comments.length, signed: signatures.length })}</li>
        </ul>
        <p>
          {say(words.signDigest)}
          <span className="saved-digest saved-whole saved-block">{digestInGroups(digest)}</span>
        </p>
        <p className="quiet small">{say(words.signEnds)}</p>
        <TextInput
          label={say(words.name)}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={say(words.role)}
          description={say(words.roleHelp)}
          value={role}
          maxLength={200}
          required
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {say(words.cancel)}
          </Button>
          <Button type="submit" disabled={!isRight} loading={isBusy}>
            {say(words.signDo)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
