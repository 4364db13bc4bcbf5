import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { isRegisterId, registerIds, registerOf } from '../../../../shared/map/index.ts';
import type {
  AddedCommitment,
  AddedCriterion,
  AdjustedPack,
  AttestedQuestion,
} from '../../../../shared/policy/adjust/index.ts';
import { leastWeight, mostWeight } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import { severityWords } from '../../../../shared/report/words.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { nextAddedId, withAdded } from './draft.ts';
import type { EditProps } from './editProps.ts';
import { NumberField } from './NumberField.tsx';
import { ReasonField } from './ReasonField.tsx';

const words = {
  title: text('Commitments of your own', '自有承诺'),
  help: text(
    'A promise the shipped pack does not hold, decided by a rule it has or by a question that people answer.',
    '内置规则包未收录的承诺，由已有规则判定，或由人员回答问题判定。',
  ),
  add: text('Add a commitment', '新增承诺'),
  remove: text('Remove {id}', '删除 {id}'),
  section: text('Chapter', '章节'),
  promise: text('Promise', '承诺内容'),
  english: text('{what}, in English', '{what}（英文）'),
  chinese: text('{what}, in Chinese', '{what}（中文）'),
  main: text('Principle it mainly serves', '主要服务的原则'),
  weights: text(
    'Weight in each principle (0: does not serve it)',
    '在各原则中的权重（0为不服务该原则）',
  ),
  weightIn: text('Weight of {commitment} in {principle}', '{commitment}在{principle}中的权重'),
  ruleWeight: text('Its weight within the commitment', '在该承诺中的权重'),
  more: text('Decide by a further question or rule', '增加判定依据'),
  removeRule: text('Remove no. {number, number} of {id}', '删除 {id} 的第{number, number}项依据'),
  decided: text('What decides it', '判定依据'),
  byRule: text('A rule of the pack', '规则包中的规则'),
  byQuestion: text('A question', '提问'),
  question: text('Question', '问题'),
  about: text('Asked about each record of', '就以下登记册逐条提问'),
  once: text('the organisation, once', '组织整体（仅一次）'),
  proof: text('A favourable answer needs dated evidence', '有利回答须附注明日期的证据'),
  severity: text('Severity of a no', '答“否”的严重程度'),
  chapterEn: text('Our own commitments', '自有承诺'),
};

export function EditAdded({ draft, base, onChange }: EditProps) {
  const { say } = useSpeech();
  const added = draft.added ?? [];
  const change = (id: string, next: AddedCommitment | undefined) =>
    onChange(
      withAdded(
        draft,
        added.flatMap((each) => (each.id !== id ? [each] : next === undefined ? [] : [next])),
      ),
    );
  return (
    <section aria-labelledby="studio-edit-added">
      <h3 id="studio-edit-added">{say(words.title)}</h3>
      <p className="quiet small">{say(words.help)}</p>
      {added.map((commitment) => (
        <fieldset key={commitment.id} className="studio-added">
          <legend className="code">{commitment.id}</legend>
          <AddedFields
            commitment={commitment}
            pack={draft.id}
            base={base}
            onChange={(next) => change(commitment.id, next)}
          />
          <button
            type="button"
            className="link small"
            onClick={() => change(commitment.id, undefined)}
          >
            {say(words.remove, { id: commitment.id })}
          </button>
        </fieldset>
      ))}
      <Button
        variant="default"
        onClick={() => onChange(withAdded(draft, [...added, newCommitment(draft, base)]))}
      >
        {say(words.add)}
      </Button>
      <ReasonField kind="added" draft={draft} onChange={onChange} />
    </section>
  );
}

function newCommitment(draft: AdjustedPack, base: Pack): AddedCommitment {
  const id = nextAddedId(draft);
  const principle = base.principles[0]?.id ?? '';
  return {
    id,
    section: words.chapterEn,
    promise: text('', ''),
    mainPrinciple: principle,
    weights: { [principle]: 1 },
    criteria: [{ question: newQuestion(draft.id, { id, criteria: [] }), weight: 1 }],
  };
}

/** Unlike any other in the workspace: the pack's id and the commitment's are part of it. */
function newQuestion(
  pack: string,
  { id, criteria }: Pick<AddedCommitment, 'id' | 'criteria'>,
): AttestedQuestion {
  const stem = `own-${pack}-${id.toLowerCase()}`;
  const taken = new Set(criteria.flatMap((one) => ('question' in one ? [one.question.id] : [])));
  let free = stem;
  for (let n = 2; taken.has(free); n++) free = `${stem}-${n}`;
  return {
    id: free,
    ask: text('', ''),
    per: 'organisation',
    needsEvidence: true,
    severity: 'moderate',
  };
}

interface AddedFieldsProps {
  readonly commitment: AddedCommitment;
  readonly pack: string;
  readonly base: Pack;
  readonly onChange: (next: AddedCommitment) => void;
}

function AddedFields({ commitment, pack, base, onChange }: AddedFieldsProps) {
  const { say } = useSpeech();
  const { id, section, promise, criteria } = commitment;
  const put = (next: readonly AddedCriterion[]) => onChange({ ...commitment, criteria: next });
  return (
    <>
      <BothLanguages
        what={say(words.section)}
        value={section}
        onChange={(next) => onChange({ ...commitment, section: next })}
      />
      <BothLanguages
        what={say(words.promise)}
        value={promise}
        isLong
        onChange={(next) => onChange({ ...commitment, promise: next })}
      />
      <AddedWeights commitment={commitment} base={base} onChange={onChange} />
      {criteria.map((one, k) => (
        <div
          key={'question' in one ? one.question.id : `${k} ${one.criterion}`}
          className="studio-decides"
        >
          <Decider
            one={one}
            base={base}
            freshQuestion={() => newQuestion(pack, commitment)}
            onChange={(next) => put(criteria.map((each, i) => (i === k ? next : each)))}
          />
          {criteria.length === 1 ? null : (
            <button
              type="button"
              className="link small"
              onClick={() => put(criteria.filter((_, i) => i !== k))}
            >
              {say(words.removeRule, { number: k + 1, id })}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="link small"
        onClick={() => put([...criteria, { question: newQuestion(pack, commitment), weight: 1 }])}
      >
        {say(words.more)}
      </button>
    </>
  );
}

function AddedWeights({ commitment, base, onChange }: Omit<AddedFieldsProps, 'pack'>) {
  const { say } = useSpeech();
  const { id, mainPrinciple: main, weights } = commitment;
  const weigh = (principle: string, weight: number) => {
    const { [principle]: _old, ...others } = weights;
    onChange({
      ...commitment,
      weights: weight === 0 ? others : { ...others, [principle]: weight },
    });
  };
  return (
    <>
      <Select
        label={say(words.main)}
        value={main}
        allowDeselect={false}
        data={base.principles.map(({ id: value, code, name }) => ({
          value,
          label: `${code} ${say(name)}`,
        }))}
        onChange={(principle) => {
          if (principle === null) return;
          const { [main]: weight = 1, ...others } = weights;
          const now = { ...others, [principle]: others[principle] ?? weight };
          onChange({ ...commitment, mainPrinciple: principle, weights: now });
        }}
      />
      <p className="small">{say(words.weights)}</p>
      <div className="studio-figures">
        {base.principles.map(({ id: principle, code, name }) => (
          <div key={principle}>
            <span className="quiet small" title={say(name)}>
              {code}
            </span>
            <NumberField
              label={say(words.weightIn, { commitment: id, principle: say(name) })}
              value={weights[principle] ?? 0}
              least={leastWeight}
              most={mostWeight}
              isNoneAllowed={principle !== main}
              onChange={(weight) => weigh(principle, weight)}
            />
          </div>
        ))}
      </div>
    </>
  );
}

interface DeciderProps {
  readonly one: AddedCriterion;
  readonly base: Pack;
  readonly freshQuestion: () => AttestedQuestion;
  readonly onChange: (next: AddedCriterion) => void;
}

/** A rule of the pack, or a question, that decides a commitment. */
function Decider({ one, base, freshQuestion, onChange }: DeciderProps) {
  const { say } = useSpeech();
  const firstRule = base.criteria[0]?.id ?? '';
  return (
    <>
      <div className="studio-pair">
        <Select
          label={say(words.decided)}
          value={'question' in one ? 'question' : 'rule'}
          allowDeselect={false}
          data={[
            { value: 'question', label: say(words.byQuestion) },
            { value: 'rule', label: say(words.byRule) },
          ]}
          onChange={
            (kind) =>
              onChange({
                weight: one.weight,
                ...(kind === 'rule' ? { criterion: firstRule } : { question: freshQuestion() }),
              } as AddedCriterion) // one of the two, by the kind chosen
          }
        />
        <div>
          <p className="studio-label">{say(words.ruleWeight)}</p>
          <NumberField
            label={say(words.ruleWeight)}
            value={one.weight}
            least={leastWeight}
            most={mostWeight}
            onChange={(weight) => onChange({ ...one, weight })}
          />
        </div>
      </div>
      {'question' in one ? (
        <QuestionFields
          question={one.question}
          onChange={(question) => onChange({ ...one, question })}
        />
      ) : (
        <Select
          label={say(words.byRule)}
          searchable
          allowDeselect={false}
          value={one.criterion}
          data={base.criteria.map(({ id: value, title }) => ({ value, label: say(title) }))}
          onChange={(criterion) => criterion !== null && onChange({ ...one, criterion })}
        />
      )}
    </>
  );
}

interface QuestionFieldsProps {
  readonly question: AttestedQuestion;
  readonly onChange: (next: AttestedQuestion) => void;
}

function QuestionFields({ question, onChange }: QuestionFieldsProps) {
  const { say } = useSpeech();
  return (
    <>
      <BothLanguages
        what={say(words.question)}
        value={question.ask}
        isLong
        onChange={(ask) => onChange({ ...question, ask })}
      />
      <div className="studio-pair">
        <Select
          label={say(words.about)}
          searchable
          allowDeselect={false}
          value={question.per}
          data={registerIds.map((value) => ({
            value,
            label: value === 'organisation' ? say(words.once) : say(registerOf(value).many),
          }))}
          onChange={(per) => per !== null && isRegisterId(per) && onChange({ ...question, per })}
        />
        <Select
          label={say(words.severity)}
          allowDeselect={false}
          value={question.severity}
          data={severities.map((value) => ({ value, label: say(severityWords[value]) }))}
          onChange={(chosen) => {
            const severity = severities.find((each) => each === chosen);
            if (severity !== undefined) onChange({ ...question, severity });
          }}
        />
      </div>
      <Checkbox
        label={say(words.proof)}
        checked={question.needsEvidence}
        onChange={(event) => onChange({ ...question, needsEvidence: event.currentTarget.checked })}
      />
    </>
  );
}

const severities = ['minor', 'moderate', 'serious', 'critical'] as const;

interface BothLanguagesProps {
  readonly what: string;
  readonly value: Text;
  readonly isLong?: boolean;
  readonly onChange: (value: Text) => void;
}

function BothLanguages({ what, value, isLong = false, onChange }: BothLanguagesProps) {
  const { say } = useSpeech();
  const fields = [
    { language: 'en', label: words.english },
    { language: 'zh-CN', label: words.chinese },
  ] as const;
  return (
    <div className="studio-pair">
      {fields.map(({ language, label }) => {
        const common = { label: say(label, { what }), value: value[language], lang: language };
        const set = (written: string) => onChange({ ...value, [language]: written });
        return isLong ? (
          <Textarea
            key={language}
            {...common}
            autosize
            minRows={2}
            onChange={(event) => set(event.currentTarget.value)}
          />
        ) : (
          <TextInput
            key={language}
            {...common}
            onChange={(event) => set(event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
}
