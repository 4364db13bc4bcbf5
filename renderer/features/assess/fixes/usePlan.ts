import { useCallback, useState } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import type { Severity, VerdictKind } from '../../../../shared/policy/index.ts';
import type { FindingKey } from '../../../../shared/scoring/index.ts';
import type { Efforts } from '../../../data/verdicts/fixViews.ts';
import { fixKey } from '../../../data/verdicts/fixViews.ts';

/** What the user looks for, chose and estimated. */
export interface Plan {
  readonly kind: VerdictKind;
  readonly principle: string | null;
  readonly severity: Severity | null;
  readonly register: RegisterId | null;
  /** In the order chosen: fixes are tried in it. */
  readonly chosen: readonly FindingKey[];
  readonly efforts: Efforts;
  /** How many findings are listed. */
  readonly most: number;
}

export const pageOf = 50;

export interface PlanState {
  readonly plan: Plan;
  readonly change: (part: Partial<Plan>) => void;
  readonly toggle: (finding: FindingKey, isChosen: boolean) => void;
  /** Undefined takes an estimate back. */
  readonly setEffort: (finding: FindingKey, days: number | undefined) => void;
}

/** The plan of this visit; `first` is a finding the address names, chosen from the start. */
export function usePlan(first: FindingKey | undefined): PlanState {
  const [plan, setPlan] = useState<Plan>({
    kind: 'promise',
    principle: null,
    severity: null,
    register: null,
    chosen: first === undefined ? [] : [first],
    efforts: {},
    most: pageOf,
  });
  const named = first === undefined ? '' : fixKey(first);
  const [taken, setTaken] = useState(named);
  if (named !== taken) {
    // The address names another one: a link was followed.
    setTaken(named);
    if (first !== undefined) setPlan({ ...plan, chosen: [first] });
  }
  const change = useCallback((part: Partial<Plan>) => setPlan((was) => ({ ...was, ...part })), []);
  const toggle = useCallback(
    (finding: FindingKey, isChosen: boolean) =>
      setPlan((was) => {
        const rest = was.chosen.filter((one) => fixKey(one) !== fixKey(finding));
        return { ...was, chosen: isChosen ? [...rest, finding] : rest };
      }),
    [],
  );
  const setEffort = useCallback(
    (finding: FindingKey, days: number | undefined) =>
      setPlan((was) => {
        const { [fixKey(finding)]: _old, ...rest } = was.efforts;
        return {
          ...was,
          efforts: days === undefined ? rest : { ...rest, [fixKey(finding)]: days },
        };
      }),
    [],
  );
  return { plan, change, toggle, setEffort };
}
