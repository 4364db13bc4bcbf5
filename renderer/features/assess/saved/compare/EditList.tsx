import { useState } from 'react';
import type { Comparison, Edit } from '../../../../../shared/comparison/index.ts';
import type { NameRecord } from '../../../../../shared/exchange/index.ts';
import { RecordLink } from '../../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { CauseMoves } from './CauseMoves.tsx';
import { shownFields } from './sayEdits.ts';
import { changeWords, editGroups, words } from './words.ts';

interface EditListProps {
  readonly comparison: Comparison;
  readonly nameRecord: NameRecord;
}

/** So many of a kind at first. */
const most = 30;

/** What was edited, kind by kind, each with the verdicts it moved. */
export function EditList({ comparison, nameRecord }: EditListProps) {
  const { say } = useSpeech();
  const { edits, isByRegister } = comparison;
  if (edits.length === 0) return null;
  return (
    <section className="screen-section" aria-labelledby="compare-edits">
      <h3 id="compare-edits">{say(words.edits)}</h3>
      <p className="quiet small">{say(isByRegister ? words.byRegister : words.attribution)}</p>
      {editGroups.map(({ id, title, holds }) => {
        const found = edits.filter(holds);
        return found.length === 0 ? null : (
          <EditGroup
            key={id}
            title={`${say(title)} (${found.length})`}
            edits={found}
            comparison={comparison}
            nameRecord={nameRecord}
          />
        );
      })}
      {isByRegister ? <RegisterCauses comparison={comparison} /> : null}
    </section>
  );
}

interface EditGroupProps extends EditListProps {
  readonly title: string;
  readonly edits: readonly Edit[];
}

function EditGroup({ title, edits, comparison, nameRecord }: EditGroupProps) {
  const { say } = useSpeech();
  const [shown, setShown] = useState(most);
  return (
    <>
      <h4 className="compare-group">{title}</h4>
      <ul className="compare-edits">
        {edits.slice(0, shown).map((edit) => (
          <EditItem
            key={`${edit.kind} ${edit.id}`}
            edit={edit}
            comparison={comparison}
            nameRecord={nameRecord}
          />
        ))}
      </ul>
      {edits.length > shown ? (
        <button type="button" className="link" onClick={() => setShown(shown + 200)}>
          {say(words.more, { count: edits.length - shown })}
        </button>
      ) : null}
    </>
  );
}

interface EditItemProps extends EditListProps {
  readonly edit: Edit;
}

function EditItem({ edit, comparison, nameRecord }: EditItemProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { kind, change, id, record, title } = edit;
  const fields = shownFields(edit, speech, nameRecord);
  const cause = comparison.causes[edit.cause];
  const isWhole = change !== 'changed' && kind !== 'setting';
  const list = (
    <ul className="compare-fields">
      {fields.map(({ key, label, before, after }) => (
        <li key={key}>
          {kind === 'setting' ? null : <span className="quiet">{label} </span>}
          {isWhole ? (
            (after ?? before)
          ) : (
            <>
              <del>{before ?? say(words.unknown)}</del>{' '}
              <span aria-hidden="true" className="quiet">
                →
              </span>
              <span className="unseen">{say(words.becomes)}</span>{' '}
              <ins>{after ?? say(words.unknown)}</ins>
            </>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <li>
      <p className="compare-edit">
        {title === null ? null : <strong>{say(title)}</strong>}
        {record === null ? (
          title === null ? (
            <span className="code">{id}</span>
          ) : null
        ) : (
          <RecordLink record={record} />
        )}
        {kind === 'record' ? null : <span className="quiet small">{say(changeWords[change])}</span>}
      </p>
      {isWhole && fields.length > 3 ? (
        <details>
          <summary className="small quiet">{say(words.fields, { count: fields.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {cause === undefined || cause.kind !== 'edit' ? null : (
        <CauseMoves comparison={comparison} cause={cause} />
      )}
    </li>
  );
}

function RegisterCauses({ comparison }: { readonly comparison: Comparison }) {
  const { say } = useSpeech();
  return (
    <>
      <h4 className="compare-group">{say(words.verdicts)}</h4>
      <ul className="compare-edits">
        {comparison.causes.flatMap((cause, i) =>
          cause.kind === 'register'
            ? [
                <li key={i}>
                  <CauseMoves comparison={comparison} cause={cause} hasName />
                </li>,
              ]
            : [],
        )}
      </ul>
    </>
  );
}
