import { useCallback } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import type { RecordVerdicts } from '../../../data/verdicts/verdicts.ts';

/** What the rules say of a record, following its edits; undefined until first judged. */
export function useRecordVerdicts(register: RegisterId, id: string): RecordVerdicts | undefined {
  const ask = useCallback((judge: Judge) => judge.verdictsOf(register, id), [register, id]);
  return useAsked(ask);
}
