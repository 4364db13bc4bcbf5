import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { none, registerOf } from '../../../shared/map/index.ts';
import { archiveRecords } from '../../data/commands/archiveRecords.ts';
import type { FileAttachment } from '../../data/commands/attachFile.ts';
import { createRecord } from '../../data/commands/createRecord.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { sayBytes } from '../../ui/files/sayBytes.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { keepFile } from './evidenceFile.ts';

interface NewEvidenceFormProps {
  /** Left out for a piece that is kept elsewhere and only named here. */
  readonly file?: File;
  /** Called with the id of the record. */
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

type FileKind = FileAttachment['kind'];

/** Describes a new piece of evidence: a file that is kept here, or where the original is. */
export function NewEvidenceForm({ file, onDone, onCancel }: NewEvidenceFormProps) {
  const { say, language } = useSpeech();
  const session = useSession();
  const [name, setName] = useState(file?.name ?? '');
  const [kind, setKind] = useState<FileKind>(() => guessKind(file));
  const [reference, setReference] = useState('');
  const [dated, setDated] = useState('');
  const [expires, setExpires] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const shared = {
    ...(dated === '' ? {} : { dated }),
    expires: expires === '' ? none : expires,
  };

  const save = async () => {
    if (name.trim() === '') return setProblem(say(words.nameMissing));
    if (file === undefined && reference.trim() === '') return setProblem(say(words.whereMissing));
    setBusy(true);
    try {
      const id = file === undefined ? await refer() : await keep(file);
      if (id !== undefined) onDone(id);
    } finally {
      setBusy(false);
    }
  };
  const keep = async (kept: File): Promise<string | undefined> => {
    const result = await keepFile(session, kept, { ...shared, name: name.trim(), kind });
    if (!result.ok) {
      setProblem(say(result.error.message));
      return undefined;
    }
    const { id, code, isNew, isArchived } = result.value;
    if (isNew) return id;
    if (isArchived) {
      await session.run(archiveRecords, { register: 'evidence', ids: [id], isArchived: false });
    }
    notify({ kind: 'done', message: say(words.thereAlready, { code }) });
    return id;
  };
  const refer = async (): Promise<string | undefined> => {
    const id = crypto.randomUUID();
    const fields = { ...shared, kind: 'reference', reference: reference.trim() };
    const result = await session.run(createRecord, {
      register: 'evidence',
      id,
      name: name.trim(),
      fields,
    });
    if (result.ok) return id;
    setProblem(say(result.error.message));
    return undefined;
  };

  return (
    <div
      className="evidence-form"
      role="group"
      aria-label={say(file === undefined ? words.byReference : words.byFile)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          // The form around it must not be sent with half of the evidence.
          event.preventDefault();
          event.stopPropagation();
          void save();
        }
      }}
    >
      {file === undefined ? null : (
        <p className="small">
          <b>{file.name}</b> <span className="quiet">{sayBytes(file.size, language)}</span>
        </p>
      )}
      <div className="evidence-form-fields">
        <TextInput
          label={say(words.name)}
          autoFocus
          maxLength={2000}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {file === undefined ? (
          <TextInput
            label={say(words.reference)}
            description={say(words.referenceHelp)}
            maxLength={2000}
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        ) : (
          <NativeSelect
            size="xs"
            label={say(words.kind)}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as FileKind)} // of those offered
            data={fileKinds().map(({ value, label }) => ({ value, label: say(label) }))}
          />
        )}
        <TextInput
          type="date"
          max="9999-12-31"
          label={say(words.dated)}
          description={say(words.datedHelp)}
          value={dated}
          onChange={(event) => setDated(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          max="9999-12-31"
          label={say(words.expires)}
          description={say(words.expiresHelp)}
          value={expires}
          onChange={(event) => setExpires(event.currentTarget.value)}
        />
      </div>
      {problem === undefined ? null : (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
      <Group gap="xs" mt="xs">
        <Button variant="default" loading={isBusy} onClick={() => void save()}>
          {say(file === undefined ? words.addReference : words.attach)}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      </Group>
    </div>
  );
}

function fileKinds() {
  const { kind } = registerOf('evidence').fields;
  if (kind?.kind !== 'choice') return [];
  return Object.entries(kind.options)
    .filter(([value]) => value !== 'reference')
    .map(([value, label]) => ({ value, label }));
}

function guessKind(file: File | undefined): FileKind {
  return file?.type.startsWith('image/') === true ? 'screenshot' : 'document';
}

const words = {
  byFile: text('File to attach', '待添加的文件'),
  byReference: text('Evidence kept elsewhere', '存放于他处的证明材料'),
  name: text('What it is called', '名称'),
  kind: text('Kind', '类型'),
  reference: text('Where the original is', '原件所在'),
  referenceHelp: text(
    'File number, archive or address, so that an auditor finds it.',
    '文号、档案位置或者网址，应足以供审计人员查找。',
  ),
  dated: text('Dated', '形成日期'),
  datedHelp: text('The day the proof itself is from.', '材料本身形成的日期。'),
  expires: text('Expires', '失效日期'),
  expiresHelp: text('Leave empty where it has no end.', '无期限的留空。'),
  attach: text('Attach', '添加'),
  addReference: text('Add', '添加'),
  cancel: text('Cancel', '取消'),
  nameMissing: text('Give it a name by which it is recognised.', '请填写便于辨认的名称。'),
  whereMissing: text(
    'Say where the original is: without that, nobody can check it.',
    '请填写原件所在；否则无人能够核对。',
  ),
  thereAlready: text(
    'This very file is kept already, as {code}; that record was taken.',
    '同一文件已作为 {code} 保存，现引用该记录。',
  ),
};
