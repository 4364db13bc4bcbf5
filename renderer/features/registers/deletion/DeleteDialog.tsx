import { Button, Group, Modal, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { isRegisterId, registerOf } from '../../../../shared/map/index.ts';
import { archiveRecords } from '../../../data/commands/archiveRecords.ts';
import { deleteRecords } from '../../../data/commands/deleteRecords.ts';
import type { Refusal, User } from '../../../data/refusal.ts';
import { useRecords, useSession } from '../../../data/session/sessionContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import './deletion.css';

interface DeleteDialogProps {
  readonly register: RegisterId;
  readonly ids: readonly string[];
  readonly onClose: () => void;
  /** After the records are gone; before `onClose`. Not called when they were archived instead. */
  readonly onDeleted?: () => void;
}

const words = {
  title: text(
    'Delete {count, plural, one {{what}} other {# records}}?',
    '删除{count, plural, =1 {{what}} other {#条记录}}？',
  ),
  lead: text(
    'Answers and overrides about it go as well. Undo brings everything back.',
    '有关答复和人工认定将一并删除。可通过撤销恢复。',
  ),
  usedTitle: text(
    'Still used in {uses, plural, one {# place} other {# places}}',
    '仍有{uses, number}处引用',
  ),
  usedLead: text(
    'Choose a record to take its place everywhere, or archive it: it is then kept and left out of every judgement.',
    '请选择替代记录（将替换全部引用），或改为归档：予以保留，不再参与判定。',
  ),
  user: text('Used by', '引用方'),
  register: text('Register', '登记册'),
  field: text('Field', '字段'),
  more: text('and {more, number} more', '另有{more, number}处'),
  replacement: text('Take its place with', '替代记录'),
  type: text('Type a code or a name', '键入编号或名称'),
  nothing: text('No other record is called so.', '没有相符的其他记录。'),
  cancel: text('Cancel', '取消'),
  delete: text('Delete', '删除'),
  replace: text('Replace and delete', '替换并删除'),
  archive: text('Archive instead', '改为归档'),
  deleted: text(
    '{count, plural, one {# record} other {# records}} deleted.{replaced, plural, =0 {} one { One reference was replaced.} other { # records now point at the replacement.}}',
    '已删除{count, number}条记录。{replaced, plural, =0 {} other {已在#条记录中替换引用。}}',
  ),
  archived: text(
    '{count, plural, one {# record} other {# records}} archived.',
    '已归档{count, number}条记录。',
  ),
  answers: text('Answers', '问卷答复'),
  overrides: text('Overrides', '人工认定'),
  evidence: text('Evidence', '证据'),
};

/** Deletes records; where others use them it says who, and offers a replacement or archiving. */
export function DeleteDialog({ register, ids, onClose, onDeleted }: DeleteDialogProps) {
  const { say, read } = useSpeech();
  const session = useSession();
  const [users, setUsers] = useState<readonly User[]>();
  const [replacement, setReplacement] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const first = session.records.get(register, ids[0] ?? '');
  const what = first === undefined ? '' : `${first.code} ${read(first.name)}`;

  const refuse = (refusal: Refusal) => {
    if (refusal.kind === 'in-use') setUsers(refusal.users);
    else notify({ id: 'delete', kind: 'problem', message: say(refusal.message) });
  };
  const remove = async () => {
    setBusy(true);
    const result = await session.run(deleteRecords, {
      register,
      ids,
      ...(replacement === undefined ? {} : { replaceWith: replacement }),
    });
    setBusy(false);
    if (!result.ok) {
      refuse(result.error);
      return;
    }
    const { deleted, replaced } = result.value;
    notify({
      id: 'delete',
      kind: 'done',
      message: say(words.deleted, { count: deleted, replaced }),
    });
    onDeleted?.();
    onClose();
  };
  const archive = async () => {
    setBusy(true);
    const result = await session.run(archiveRecords, { register, ids, isArchived: true });
    setBusy(false);
    if (!result.ok) {
      refuse(result.error);
      return;
    }
    notify({
      id: 'delete',
      kind: 'done',
      message: say(words.archived, { count: result.value.changed }),
    });
    onClose();
  };

  const isUsed = users !== undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      size={isUsed ? 'lg' : 'md'}
      withCloseButton={false}
      title={say(words.title, { count: ids.length, what })}
    >
      {isUsed ? (
        <>
          <div role="alert">
            <h3>{say(words.usedTitle, { uses: users.length })}</h3>
          </div>
          <UserTable users={users} />
          <p className="delete-lead">{say(words.usedLead)}</p>
          <ReplacementPicker register={register} ids={ids} onPick={setReplacement} />
        </>
      ) : (
        <p>{say(words.lead)}</p>
      )}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {say(words.cancel)}
        </Button>
        {isUsed ? (
          <Button variant="default" loading={isBusy} onClick={() => void archive()}>
            {say(words.archive)}
          </Button>
        ) : null}
        <Button
          color="red"
          loading={isBusy}
          disabled={isUsed && replacement === undefined}
          onClick={() => void remove()}
        >
          {say(isUsed ? words.replace : words.delete)}
        </Button>
      </Group>
    </Modal>
  );
}

/** A record used by thousands is not gone through line by line. */
const mostUsers = 100;

function UserTable({ users }: { readonly users: readonly User[] }) {
  const { say, read } = useSpeech();
  const more = users.length - mostUsers;
  return (
    <div className="delete-users" role="region" aria-label={say(words.user)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.user)}</th>
            <th scope="col">{say(words.register)}</th>
            <th scope="col">{say(words.field)}</th>
          </tr>
        </thead>
        <tbody>
          {users.slice(0, mostUsers).map(({ register, id, code, name, field, target }) => (
            <tr key={`${register}:${id}:${field}:${target}`}>
              <td>
                <span className="code">{code}</span>{' '}
                {isRegisterId(register) ? <span className="quiet">{read(name)}</span> : null}
              </td>
              <td>{read(nameTable(register))}</td>
              <td>{read(nameField(register, field))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="quiet small">{say(words.more, { more })}</p> : null}
    </div>
  );
}

function nameTable(table: User['register']) {
  if (isRegisterId(table)) return registerOf(table).many;
  return table === 'answers' ? words.answers : words.overrides;
}

function nameField(table: User['register'], field: string) {
  const label = isRegisterId(table) ? registerOf(table).fields[field]?.label : undefined;
  return label ?? words.evidence; // answers and overrides point at evidence alone
}

interface ReplacementPickerProps extends Pick<DeleteDialogProps, 'register' | 'ids'> {
  readonly onPick: (id: string | undefined) => void;
}

const mostOffered = 40;

function ReplacementPicker({ register, ids, onPick }: ReplacementPickerProps) {
  const { say, read } = useSpeech();
  const records = useRecords(register);
  const [sought, setSought] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const offered = useMemo(() => {
    const query = sought.toLowerCase().trim();
    const found: { value: string; label: string }[] = [];
    for (const { id, code, name, archived } of records ?? []) {
      if (found.length >= mostOffered) break;
      if (archived === true || ids.includes(id)) continue;
      const label = `${code} ${read(name)}`;
      // What was picked stands in the box: it must not narrow the list to itself.
      if (id === picked || label.toLowerCase().includes(query)) found.push({ value: id, label });
    }
    return found;
  }, [records, ids, sought, picked, read]);
  return (
    <Select
      label={say(words.replacement)}
      placeholder={say(words.type)}
      nothingFoundMessage={say(words.nothing)}
      searchable
      clearable
      allowDeselect
      data={offered}
      filter={({ options }) => options}
      searchValue={sought}
      onSearchChange={setSought}
      value={picked}
      onChange={(id) => {
        setPicked(id);
        onPick(id ?? undefined);
      }}
    />
  );
}
