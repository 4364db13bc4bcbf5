import { createContext, useContext, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { Names } from './traceNames.ts';
import { WholeContext } from './wholeContext.ts';

const words = { more: text('and {count, number} more', '另有{count, number}条') };

/** So many links stand in a row before the rest is asked for. */
const mostLinks = 12;

export const NamesContext = createContext<Names>(() => undefined);

interface NamedLinkProps {
  readonly register: RegisterId;
  readonly id: string;
  /** The code alone. */
  readonly isShort?: boolean;
}

/** A record that the trace names, opened beside it. One that is gone meanwhile is called by its id. */
export function NamedLink({ register, id, isShort = false }: NamedLinkProps) {
  const record = useContext(NamesContext)(register, id);
  return record === undefined ? (
    <span>{id}</span>
  ) : (
    <RecordLink record={record} isShort={isShort} />
  );
}

interface NamedLinksProps {
  readonly pointers: readonly { readonly register: RegisterId; readonly id: string }[];
  readonly isShort?: boolean;
}

/** Several records in a row; codes alone by code. */
export function NamedLinks({ pointers, isShort = true }: NamedLinksProps) {
  const names = useContext(NamesContext);
  const { say, compare } = useSpeech();
  const isWhole = useContext(WholeContext);
  const [isAll, setAll] = useState(false);
  const most = isWhole || isAll ? pointers.length : mostLinks;
  const codeOf = ({ register, id }: (typeof pointers)[number]) => names(register, id)?.code ?? id;
  const sorted = isShort
    ? pointers.toSorted((one, other) => compare(codeOf(one), codeOf(other)))
    : pointers;
  return (
    <span className="trace-links">
      {sorted.slice(0, most).map(({ register, id }) => (
        <NamedLink key={`${register} ${id}`} register={register} id={id} isShort={isShort} />
      ))}
      {sorted.length <= most ? null : (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say(words.more, { count: sorted.length - most })}
        </button>
      )}
    </span>
  );
}
