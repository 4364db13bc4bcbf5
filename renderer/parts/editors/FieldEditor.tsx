import { useId } from 'react';
import type { FieldEditorProps, KindEditorProps } from './editing.ts';
import { EmptyChoices } from './EmptyChoices.tsx';
import { OptionEditor } from './OptionEditor.tsx';
import { ReferenceEditor } from './ReferenceEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { WordsEditor } from './WordsEditor.tsx';
import { YesNoChoice } from './YesNoChoice.tsx';
import './editors.css';

/**
 * The editor of one field, in a cell or in a form. Typed text is read by the rules of pasted cells, so
 * that "?", "none" and "n/a" say what they say there. In a cell: Enter goes down, Tab to the next,
 * Escape gives up, leaving it commits what was changed.
 */
export function FieldEditor(props: FieldEditorProps) {
  const { column, value, variant, label, onCommit, hasEmpties = true } = props;
  const id = useId();
  const { field } = column;
  if (field === undefined) return null;
  const editor = <KindEditor {...props} field={field} />;
  if (variant === 'cell') return <div className="field-editor field-cell">{editor}</div>;
  return (
    <div className="field-editor field-form" id={id}>
      {editor}
      {hasEmpties ? (
        <EmptyChoices
          field={field}
          value={value}
          label={label}
          onChoose={(empty) => void onCommit(empty, 'stay')}
        />
      ) : null}
    </div>
  );
}

function KindEditor(props: KindEditorProps) {
  const { field, variant } = props;
  switch (field.kind) {
    case 'line':
    case 'integer':
    case 'day':
    case 'moment':
      return <TextEditor {...props} />;
    case 'words':
      return variant === 'form' ? <WordsEditor {...props} /> : <TextEditor {...props} />;
    case 'yes-no':
      return variant === 'form' ? <YesNoChoice {...props} /> : <OptionEditor {...props} />;
    case 'choice':
    case 'choices':
    case 'place':
    case 'places':
      return <OptionEditor {...props} />;
    case 'reference':
    case 'references':
      return <ReferenceEditor {...props} />;
  }
}
