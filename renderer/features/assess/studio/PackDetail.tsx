import { Select, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { Settings } from '../../../../shared/map/index.ts';
import type { Commitment, Criterion, Pack } from '../../../../shared/policy/index.ts';
import { severityWords } from '../../../../shared/report/words.ts';
import { formatClauses } from '../../../../shared/standards/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { BandScale } from './BandScale.tsx';
import { SettingValueText } from './SettingValueText.tsx';

const words = {
  facts: text(
    '{owner}; {dated}. Revision {revision, number} of the pack: {commitments, number} commitments, {criteria, number} rules.',
    '{owner}；{dated}。规则包第{revision, number}版：承诺{commitments, number}项，规则{criteria, number}条。',
  ),
  principles: text('Principles and their weights', '原则及其权重'),
  principle: text('Principle', '原则'),
  asks: text('What it asks', '要求'),
  weight: text('Weight', '权重'),
  share: text('Share of the whole', '占总分比例'),
  count: text('Commitments', '承诺数'),
  bands: text('Bands', '等级'),
  scale: text('Bands from 0 to 100: {bands}', '0至100的等级：{bands}'),
  bandOf: text('{band} from {from, number}', '{band}自{from, number}起'),
  cap: text(
    'While a critical rule is broken, no principle it serves stands above “{band}” (hatched), whatever the average.',
    '关键规则未满足时，其所属原则不得高于“{band}”（斜线部分），无论均值如何。',
  ),
  commitments: text('Commitments', '承诺'),
  filter: text('Find a commitment or a rule', '查找承诺或规则'),
  byPrinciple: text('Principle served', '所服务的原则'),
  all: text('All principles', '全部原则'),
  found: text(
    '{count, number} of {total, number} shown',
    '显示{count, number}项，共{total, number}项',
  ),
  section: text('Chapter: {section}', '章节：{section}'),
  weights: text('Weighs {weights}', '权重：{weights}'),
  basis: text('Basis: {clauses}', '依据：{clauses}'),
  ruleOf: text(
    '{kind}, {severity}; weight {weight, number}; judges {judges}',
    '{kind}，{severity}；权重{weight, number}；判定对象：{judges}',
  ),
  reads: text('Reads: {registers}', '读取：{registers}'),
  asked: text('Asks: {question}', '提问：{question}'),
  needs: text('(with evidence)', '（须附证据）'),
  promise: text('promise', '承诺'),
  law: text('law', '法律'),
  standard: text('standard', '标准'),
  tensions: text('Where the policy pulls two ways', '政策自相牵扯之处'),
  settled: text('Settled as: {how}', '处理方式：{how}'),
  setting: text('Decided by the setting “{label}”:', '由设置“{label}”决定：'),
  gaps: text('Where the policy is weaker than its model or the law', '政策弱于范本或法律之处'),
  model: text('than its model', '弱于范本'),
  separator: text(', ', '、'),
};

interface PackDetailProps {
  readonly pack: Pack;
  /** The settings the workspace chose itself. */
  readonly settings: Settings;
}

/** A pack as it judges: principles, bands, commitments with their rules, tensions and gaps. */
export function PackDetail({ pack, settings }: PackDetailProps) {
  const { say } = useSpeech();
  const { owner, dated, revision, commitments, criteria } = pack;
  return (
    <div className="studio-detail">
      <p className="quiet">
        {say(words.facts, {
          owner: say(owner),
          dated: say(dated),
          revision,
          commitments: commitments.length,
          criteria: criteria.length,
        })}
      </p>
      <Principles pack={pack} />
      <Bands pack={pack} />
      <Commitments pack={pack} />
      <section aria-labelledby="studio-tensions">
        <h3 id="studio-tensions">{say(words.tensions)}</h3>
        <ul className="studio-list">
          {pack.tensions.map(({ id, text: what, settledAs, setting: by, commitments: about }) => {
            const setting = pack.settings.find((each) => each.id === by);
            return (
              <li key={id}>
                <p>
                  <span className="code quiet">{id}</span> {say(what)}
                </p>
                <p>{say(words.settled, { how: say(settledAs) })}</p>
                {setting === undefined ? null : (
                  <p className="quiet small">
                    {say(words.setting, { label: say(setting.label) })}{' '}
                    <SettingValueText
                      setting={setting}
                      value={settings[setting.id] ?? setting.default}
                    />
                  </p>
                )}
                <p className="quiet small code">{about.join(', ')}</p>
              </li>
            );
          })}
        </ul>
      </section>
      <Gaps pack={pack} />
    </div>
  );
}

function Principles({ pack }: { readonly pack: Pack }) {
  const { say, number } = useSpeech();
  const total = pack.principles.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <section aria-labelledby="studio-principles">
      <h3 id="studio-principles">{say(words.principles)}</h3>
      <table className="studio-table">
        <thead>
          <tr>
            <th scope="col">{say(words.principle)}</th>
            <th scope="col">{say(words.asks)}</th>
            <th scope="col" className="number">
              {say(words.weight)}
            </th>
            <th scope="col" className="number">
              {say(words.share)}
            </th>
            <th scope="col" className="number">
              {say(words.count)}
            </th>
          </tr>
        </thead>
        <tbody>
          {pack.principles.map(({ id, code, name, asks, weight }) => (
            <tr key={id}>
              <th scope="row">
                <span className="quiet code">{code}</span> {say(name)}
              </th>
              <td className="quiet">{say(asks)}</td>
              <td className="number">{number(weight)}</td>
              <td className="number">{number(Math.round((weight / total) * 1000) / 10)} %</td>
              <td className="number">
                {number(pack.commitments.filter(({ weights }) => id in weights).length)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bands({ pack: { bands, bestBandWhenCritical } }: { readonly pack: Pack }) {
  const { say } = useSpeech();
  const best = bands.find(({ id }) => id === bestBandWhenCritical);
  const named = bands.map(({ name, from }) =>
    say(words.bandOf, { band: say(name), from: Math.round(from * 1000) / 10 }),
  );
  return (
    <section aria-labelledby="studio-bands">
      <h3 id="studio-bands">{say(words.bands)}</h3>
      <BandScale
        bands={bands}
        best={bestBandWhenCritical}
        label={say(words.scale, { bands: named.join(say(words.separator)) })}
      />
      {best === undefined ? null : (
        <p className="quiet small">{say(words.cap, { band: say(best.name) })}</p>
      )}
    </section>
  );
}

function Commitments({ pack }: { readonly pack: Pack }) {
  const { say, language } = useSpeech();
  const [query, setQuery] = useState('');
  const [principle, setPrinciple] = useState('');
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const rules = useMemo(() => new Map(pack.criteria.map((each) => [each.id, each])), [pack]);
  const shown = useMemo(
    () =>
      pack.commitments.filter(({ id, promise, section, weights, criteria }) => {
        if (principle !== '' && !(principle in weights)) return false;
        if (wanted === '') return true;
        const titles = criteria.map(({ criterion }) => rules.get(criterion)?.title[language] ?? '');
        const said = [id, promise[language], section[language], ...titles].join('\n');
        return said.toLowerCase().includes(wanted);
      }),
    [pack, rules, principle, wanted, language],
  );
  return (
    <section aria-labelledby="studio-commitments">
      <h3 id="studio-commitments">{say(words.commitments)}</h3>
      <div className="studio-filters">
        <TextInput
          label={say(words.filter)}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Select
          label={say(words.byPrinciple)}
          value={principle}
          allowDeselect={false}
          data={[
            { value: '', label: say(words.all) },
            ...pack.principles.map(({ id, code, name }) => ({
              value: id,
              label: `${code} ${say(name)}`,
            })),
          ]}
          onChange={(chosen) => setPrinciple(chosen ?? '')}
        />
        <p className="quiet small" role="status">
          {say(words.found, { count: shown.length, total: pack.commitments.length })}
        </p>
      </div>
      <ul className="studio-commitments">
        {shown.map((commitment) => (
          <CommitmentItem key={commitment.id} commitment={commitment} pack={pack} rules={rules} />
        ))}
      </ul>
    </section>
  );
}

interface CommitmentItemProps {
  readonly commitment: Commitment;
  readonly pack: Pack;
  readonly rules: ReadonlyMap<string, Criterion>;
}

function CommitmentItem({ commitment, pack, rules }: CommitmentItemProps) {
  const { say, number, language } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { id, section, promise, weights, criteria, noCriterion, clauses, remark } = commitment;
  const weighed = pack.principles.flatMap((each) => {
    const weight = weights[each.id];
    return weight === undefined ? [] : [`${each.code} ${number(weight)}`];
  });
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="code quiet">{id}</span>
          <span>{say(promise)}</span>
          <span className="quiet small studio-weights">{weighed.join(' · ')}</span>
        </summary>
        {isOpen ? (
          <div className="studio-commitment">
            <p className="quiet small">{say(words.section, { section: say(section) })}</p>
            {clauses.length === 0 ? null : (
              <p className="quiet small">
                {say(words.basis, { clauses: formatClauses(clauses, language) })}
              </p>
            )}
            {noCriterion === undefined ? null : <p>{say(noCriterion)}</p>}
            {remark === undefined ? null : <p className="quiet">{say(remark)}</p>}
            <ul className="studio-rules">
              {criteria.map(({ criterion, weight }) => {
                const rule = rules.get(criterion);
                return rule === undefined ? null : (
                  <RuleItem key={criterion} rule={rule} weight={weight} />
                );
              })}
            </ul>
          </div>
        ) : null}
      </details>
    </li>
  );
}

function RuleItem({ rule, weight }: { readonly rule: Criterion; readonly weight: number }) {
  const { say, language } = useSpeech();
  const { kind, severity, title, judges, reads, clauses, questions } = rule;
  const registers = [...new Set([judges, ...reads])].map((id) => say(registerOf(id).many));
  return (
    <li>
      <p>
        <b>{say(title)}</b>{' '}
        <span className="quiet small">
          {say(words.ruleOf, {
            kind: say(words[kind]),
            severity: say(severityWords[severity]),
            weight,
            judges: say(registerOf(judges).many),
          })}
        </span>
      </p>
      <p>{say(rule.rule)}</p>
      {questions.map(({ id, ask, needsEvidence }) => (
        <p key={id} className="small">
          {say(words.asked, { question: say(ask) })} {needsEvidence ? say(words.needs) : null}
        </p>
      ))}
      <p className="quiet small">
        {say(words.reads, { registers: registers.join(say(words.separator)) })}
      </p>
      {clauses.length === 0 ? null : (
        <p className="quiet small">
          {say(words.basis, { clauses: formatClauses(clauses, language) })}
        </p>
      )}
    </li>
  );
}

function Gaps({ pack }: { readonly pack: Pack }) {
  const { say, language } = useSpeech();
  return (
    <section aria-labelledby="studio-gaps">
      <h3 id="studio-gaps">{say(words.gaps)}</h3>
      <ul className="studio-list">
        {pack.gaps.map(({ id, against, text: what, severity, clauses, commitments }) => (
          <li key={id}>
            <p>
              <span className="code quiet">{id}</span> {say(what)}
            </p>
            <p className="quiet small">
              {[
                say(severityWords[severity]),
                ...(against === 'model' ? [say(words.model)] : []),
                ...(clauses.length === 0 ? [] : [formatClauses(clauses, language)]),
                commitments.join(', '),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
