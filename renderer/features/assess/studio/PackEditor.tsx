import { Button, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { Settings } from '../../../../shared/map/index.ts';
import type { AdjustedPack } from '../../../../shared/policy/adjust/index.ts';
import { adjustPack } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { forPreview, tidy } from './draft.ts';
import { EditAdded } from './EditAdded.tsx';
import { EditBands } from './EditBands.tsx';
import { EditCommitments } from './EditCommitments.tsx';
import { EditSettings } from './EditSettings.tsx';
import { EditWeights } from './EditWeights.tsx';
import { PackPreviewPane } from './PackPreviewPane.tsx';
import { PackProblems } from './PackProblems.tsx';

const words = {
  heading: text('Adjusting “{title}”', '调整“{title}”'),
  of: text(
    'A copy of “{base}” (revision {revision, number}). Nothing changes in the scores until the copy is in use.',
    '“{base}”（第{revision, number}版）的副本。在启用之前，得分不会变化。',
  ),
  inUse: text(
    'This pack is in use: saving it changes the scores at once, for the pack’s sake.',
    '该规则包正在使用：保存后得分将立即因规则包而变化。',
  ),
  name: text('Title of this version of the pack', '规则包名称'),
  save: text('Save as revision {revision, number}', '保存为第{revision, number}版'),
  leave: text('Leave without saving', '不保存并退出'),
};

interface PackEditorProps {
  readonly draft: AdjustedPack;
  readonly base: Pack;
  /** The revision that saving would give. */
  readonly revision: number;
  readonly isInUse: boolean;
  readonly settings: Settings;
  readonly onChange: (draft: AdjustedPack) => void;
  readonly onSave: (pack: AdjustedPack) => void;
  readonly onLeave: () => void;
}

/** A copy of a pack being changed, beside what that does to the scores. */
export function PackEditor(props: PackEditorProps) {
  const { draft, base, revision, isInUse, settings, onChange, onSave, onLeave } = props;
  const { say, language } = useSpeech();
  const tidied = useMemo(() => tidy(draft), [draft]);
  const made = useMemo(() => adjustPack(base, tidied), [base, tidied]);
  const tried = useMemo(() => forPreview(tidied), [tidied]);
  const triedPack = useMemo(() => adjustPack(base, tried), [base, tried]);
  const part = { draft, base, onChange };
  const title = inLanguage(draft.title, language);
  return (
    <div className="studio-editor">
      <div className="studio-edit">
        <h2>{say(words.heading, { title })}</h2>
        <p className="quiet">
          {isInUse
            ? say(words.inUse)
            : say(words.of, { base: say(base.title), revision: base.revision })}
        </p>
        <TextInput
          className="studio-reason"
          label={say(words.name)}
          value={title}
          onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        />
        <EditWeights {...part} />
        <EditBands {...part} />
        <EditCommitments {...part} />
        <EditAdded {...part} />
        <EditSettings {...part} settings={settings} />
      </div>
      <aside className="studio-aside">
        <div className="studio-actions">
          <Button disabled={!made.ok} onClick={() => onSave(tidied)}>
            {say(words.save, { revision })}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {say(words.leave)}
          </Button>
        </div>
        {made.ok ? null : <PackProblems problems={made.error} draft={draft} base={base} />}
        <PackPreviewPane
          draft={tried}
          pack={triedPack.ok ? triedPack.value : base}
          settings={settings}
        />
      </aside>
    </div>
  );
}
