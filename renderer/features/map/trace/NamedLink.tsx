import { createContext, useContext } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { Names } from './traceNames.ts';

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
  const { compare } = useSpeech();
  const codeOf = ({ register, id }: (typeof pointers)[number]) => names(register, id)?.code ?? id;
  const shown = isShort
    ? pointers.toSorted((one, other) => compare(codeOf(one), codeOf(other)))
    : pointers;
  return (
    <span className="trace-links">
      {shown.map(({ register, id }) => (
        <NamedLink key={`${register} ${id}`} register={register} id={id} isShort={isShort} />
      ))}
    </span>
  );
}
