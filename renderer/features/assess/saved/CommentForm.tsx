import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { SavedAssessment } from '../../../../shared/assessment/index.ts';
import { commentOnAssessment } from '../../../data/commands/assessments/commentOnAssessment.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './savedWords.ts';

interface CommentFormProps {
  readonly row: SavedAssessment;
  readonly criterion?: string;
  readonly label: string;
  readonly close: () => void;
}

/** One comment, in the name of the person the history names. */
export function CommentForm({ row, criterion, label, close }: CommentFormProps) {
  const { say } = useSpeech();
  const session = useSession();
  const [said, setSaid] = useState('');
  const add = async () => {
    const added = await session.run(commentOnAssessment, {
      id: row.id,
      commentId: crypto.randomUUID(),
      ...(criterion === undefined ? {} : { criterion }),
      words: said.trim(),
    });
    if (added.ok) close();
    else notify({ kind: 'problem', message: say(added.error.message) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said.trim() !== '') void add();
  };
  return (
    <form
      className="saved-comment-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
      }}
    >
      <Textarea
        label={label}
        value={said}
        maxLength={20_000}
        rows={3}
        autoFocus
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <div className="saved-buttons">
        <Button type="submit" size="compact-sm" disabled={said.trim() === ''}>
          {say(words.commentDo)}
        </Button>
        <Button variant="default" size="compact-sm" onClick={close}>
          {say(words.cancel)}
        </Button>
      </div>
    </form>
  );
}
