import { TextInput } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  owner: text('Owner', '负责人'),
  ownerHelp: text('A role or team rather than a person.', '宜填写岗位或团队而非个人。'),
  due: text('Due', '完成期限'),
};

export interface Assignment {
  readonly owner: string;
  readonly due: string;
}

interface OwnerAndDueProps {
  readonly value: Assignment;
  readonly onChange: (value: Assignment) => void;
}

/** Who is in charge, and by when; both may stay open. */
export function OwnerAndDue({ value, onChange }: OwnerAndDueProps) {
  const { say } = useSpeech();
  return (
    <div className="actions-fields">
      <TextInput
        label={say(words.owner)}
        description={say(words.ownerHelp)}
        inputWrapperOrder={['label', 'input', 'description']}
        maxLength={2000}
        value={value.owner}
        onChange={(event) => onChange({ ...value, owner: event.currentTarget.value })}
      />
      <TextInput
        label={say(words.due)}
        type="date"
        value={value.due}
        onChange={(event) => onChange({ ...value, due: event.currentTarget.value })}
      />
    </div>
  );
}

/** As fields of a record: what was left open stays unknown. */
export function assignmentFields({ owner, due }: Assignment): {
  readonly owner?: string;
  readonly due?: string;
} {
  return {
    ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
    ...(due === '' ? {} : { due }),
  };
}
