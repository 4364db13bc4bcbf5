import { NativeSelect } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { Severity } from '../../../../shared/policy/index.ts';
import { verdictKinds } from '../../../../shared/policy/index.ts';
import { severityWords } from '../../../../shared/report/words.ts';
import type { FixList } from '../../../data/verdicts/fixViews.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { kindWords } from './fixWords.ts';
import type { Plan } from './usePlan.ts';
import { pageOf } from './usePlan.ts';

const words = {
  group: text('Which findings', '筛选问题'),
  kind: text('Verdict', '结论类型'),
  aim: text('Gain counts in', '计分范围'),
  overall: text('the overall score', '总体得分'),
  severity: text('Severity', '严重程度'),
  register: text('Register', '登记册'),
  any: text('any', '不限'),
  counted: text('{name} ({count, number})', '{name}（{count, number}）'),
};

const severities: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor'];

interface FixFiltersProps {
  readonly plan: Plan;
  readonly change: (part: Partial<Plan>) => void;
  readonly scores: LiveScores;
  readonly registers: FixList['registers'];
}

/** Which findings are listed, and in which score their gain is counted. */
export function FixFilters({ plan, change, scores, registers }: FixFiltersProps) {
  const { say } = useSpeech();
  const any = { value: '', label: say(words.any) };
  const shown = registers.some(({ register }) => register === plan.register)
    ? registers
    : [...registers, ...(plan.register === null ? [] : [{ register: plan.register, findings: 0 }])];
  return (
    <fieldset className="fix-filters">
      <legend className="unseen">{say(words.group)}</legend>
      <NativeSelect
        label={say(words.kind)}
        value={plan.kind}
        data={verdictKinds.map((value) => ({ value, label: say(kindWords[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          change({ kind: verdictKinds.find((kind) => kind === value) ?? 'promise', most: pageOf })
        }
      />
      <NativeSelect
        label={say(words.aim)}
        value={plan.principle ?? ''}
        data={[
          { value: '', label: say(words.overall) },
          ...scores.principles.map(({ id, code, title }) => ({
            value: id,
            label: `${code} ${say(title)}`,
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ principle: value === '' ? null : value, most: pageOf })
        }
      />
      <NativeSelect
        label={say(words.severity)}
        value={plan.severity ?? ''}
        data={[any, ...severities.map((value) => ({ value, label: say(severityWords[value]) }))]}
        onChange={({ currentTarget: { value } }) =>
          change({ severity: severities.find((one) => one === value) ?? null, most: pageOf })
        }
      />
      <NativeSelect
        label={say(words.register)}
        value={plan.register ?? ''}
        data={[
          any,
          ...shown.map(({ register, findings }) => ({
            value: register,
            label: say(words.counted, { name: say(registerOf(register).many), count: findings }),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({
            register: shown.find(({ register }) => register === value)?.register ?? null,
            most: pageOf,
          })
        }
      />
    </fieldset>
  );
}
