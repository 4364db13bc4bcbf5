import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import { leastWeight, mostWeight } from '../../../../shared/policy/adjust/index.ts';
import type { Commitment } from '../../../../shared/policy/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { withCommitmentWeight, withCriterionWeight, withSwitchedOff } from './draft.ts';
import type { EditProps } from './editProps.ts';
import { NumberField } from './NumberField.tsx';

const words = {
  title: text('Commitments', '承诺'),
  help: text(
    'Switch off what does not apply to this company and say why: it stays listed and decides nothing. Weights say how much a commitment counts in a principle, and a rule within its commitment.',
    '不适用于本公司的承诺可以停用并说明理由：仍予列示，但不参与评分。权重表示承诺在原则中、规则在承诺中所占的分量。',
  ),
  filter: text('Find a commitment', '查找承诺'),
  found: text(
    '{count, number} of {total, number} shown',
    '显示{count, number}项，共{total, number}项',
  ),
  applies: text('Applies to this company', '适用于本公司'),
  why: text('Why it does not apply', '不适用的理由'),
  needed: text('Needed before the pack can be saved.', '保存前须填写。'),
  inPrinciples: text(
    'Weight in each principle (0: does not serve it)',
    '在各原则中的权重（0为不服务该原则）',
  ),
  ofRules: text('Weight of its rules', '各规则的权重'),
  weightIn: text('Weight of {commitment} in {principle}', '{commitment}在{principle}中的权重'),
  weightOf: text('Weight of the rule {rule}', '规则“{rule}”的权重'),
  changed: text('changed', '已调整'),
  off: text('switched off', '已停用'),
};

export function EditCommitments(props: EditProps) {
  const { draft, base } = props;
  const { say, language } = useSpeech();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const shown = base.commitments.filter(
    ({ id, promise }) =>
      wanted === '' || `${id} ${promise[language]}`.toLowerCase().includes(wanted),
  );
  return (
    <section aria-labelledby="studio-edit-commitments">
      <h3 id="studio-edit-commitments">{say(words.title)}</h3>
      <p className="quiet small">{say(words.help)}</p>
      <div className="studio-filters">
        <TextInput
          label={say(words.filter)}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p className="quiet small" role="status">
          {say(words.found, { count: shown.length, total: base.commitments.length })}
        </p>
      </div>
      <ul className="studio-commitments">
        {shown.map((commitment) => {
          const { id, promise } = commitment;
          const isOff = draft.switchedOff?.[id] !== undefined;
          const state = isOff
            ? words.off
            : draft.commitments?.[id] === undefined
              ? null
              : words.changed;
          return (
            <Item
              key={id}
              {...props}
              commitment={commitment}
              title={say(promise)}
              state={state === null ? '' : say(state)}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface ItemProps extends EditProps {
  readonly commitment: Commitment;
  readonly title: string;
  readonly state: string;
}

function Item({ title, state, ...props }: ItemProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="code quiet">{props.commitment.id}</span>
          <span>{title}</span>
          <b className="small studio-weights">{state}</b>
        </summary>
        {isOpen ? <CommitmentFields {...props} /> : null}
      </details>
    </li>
  );
}

function CommitmentFields({
  draft,
  base,
  onChange,
  commitment,
}: EditProps & { readonly commitment: Commitment }) {
  const { say, language } = useSpeech();
  const { id, weights, criteria } = commitment;
  const why = draft.switchedOff?.[id];
  const changed = draft.commitments?.[id];
  return (
    <div className="studio-commitment">
      <Checkbox
        label={say(words.applies)}
        checked={why === undefined}
        onChange={(event) =>
          onChange(withSwitchedOff(draft, id, event.currentTarget.checked ? undefined : ''))
        }
      />
      {why === undefined ? null : (
        <Textarea
          className="studio-reason"
          label={say(words.why)}
          value={inLanguage(why, language)}
          autosize
          minRows={2}
          error={why === '' ? say(words.needed) : undefined}
          onChange={(event) => onChange(withSwitchedOff(draft, id, event.currentTarget.value))}
        />
      )}
      <p className="small">{say(words.inPrinciples)}</p>
      <div className="studio-figures">
        {base.principles.map(({ id: principle, code, name }) => (
          <div key={principle}>
            <span className="quiet small" title={say(name)}>
              {code}
            </span>
            <NumberField
              label={say(words.weightIn, { commitment: id, principle: say(name) })}
              value={changed?.weights?.[principle] ?? weights[principle] ?? 0}
              standard={weights[principle] ?? 0}
              least={leastWeight}
              most={mostWeight}
              isNoneAllowed
              isDisabled={why !== undefined}
              onChange={(weight) =>
                onChange(withCommitmentWeight(draft, commitment, principle, weight))
              }
            />
          </div>
        ))}
      </div>
      {criteria.length === 0 ? null : <p className="small">{say(words.ofRules)}</p>}
      {criteria.map(({ criterion, weight }) => {
        const rule = base.criteria.find((each) => each.id === criterion);
        const title = rule === undefined ? criterion : say(rule.title);
        return (
          <div key={criterion} className="studio-rule-weight">
            <NumberField
              label={say(words.weightOf, { rule: title })}
              value={changed?.criteria?.[criterion] ?? weight}
              standard={weight}
              least={leastWeight}
              most={mostWeight}
              isDisabled={why !== undefined}
              onChange={(next) => onChange(withCriterionWeight(draft, commitment, criterion, next))}
            />
            <span>{title}</span>
          </div>
        );
      })}
    </div>
  );
}
