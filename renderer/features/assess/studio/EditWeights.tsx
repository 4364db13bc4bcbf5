import { text } from '../../../../shared/lib/index.ts';
import { leastWeight, mostWeight } from '../../../../shared/policy/adjust/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { withPrinciple } from './draft.ts';
import type { EditProps } from './editProps.ts';
import { NumberField } from './NumberField.tsx';
import { ReasonField } from './ReasonField.tsx';

const words = {
  title: text('Weight of the principles', '原则权重'),
  help: text(
    'How much each principle counts in the overall score. Verdicts do not depend on it.',
    '各原则在总分中所占的分量，不影响结论。',
  ),
  weightOf: text('Weight of {principle}', '{principle}的权重'),
  principle: text('Principle', '原则'),
  weight: text('Weight', '权重'),
};

export function EditWeights({ draft, base, onChange }: EditProps) {
  const { say } = useSpeech();
  return (
    <section aria-labelledby="studio-edit-weights">
      <h3 id="studio-edit-weights">{say(words.title)}</h3>
      <p className="quiet small">{say(words.help)}</p>
      <table className="studio-table studio-narrow">
        <thead>
          <tr>
            <th scope="col">{say(words.principle)}</th>
            <th scope="col">{say(words.weight)}</th>
          </tr>
        </thead>
        <tbody>
          {base.principles.map(({ id, code, name, weight }) => (
            <tr key={id}>
              <th scope="row">
                <span className="quiet code">{code}</span> {say(name)}
              </th>
              <td>
                <NumberField
                  label={say(words.weightOf, { principle: say(name) })}
                  value={draft.principles?.[id] ?? weight}
                  standard={weight}
                  least={leastWeight}
                  most={mostWeight}
                  onChange={(value) => onChange(withPrinciple(draft, base, id, value))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ReasonField kind="weights" draft={draft} onChange={onChange} />
    </section>
  );
}
