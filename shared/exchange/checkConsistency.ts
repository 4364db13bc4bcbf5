import type { Text } from '../lib/index.ts';
import { text } from '../lib/index.ts';
import type { AnyRecord, Field, RegisterId, Setting } from '../map/index.ts';
import { registerIds, registerOf } from '../map/index.ts';
import type { Problem } from './problem.ts';
import { mostProblems, shortened, shortenedWith } from './problem.ts';
import type { Workspace } from '../assessment/index.ts';
import { rulesForWorkspace } from './packRules.ts';

/** What a workspace file may refer to in a pack: its criteria, questions and settings. */
export interface PackRules {
  readonly id: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly judges: RegisterId;
    readonly questions: readonly { readonly id: string }[];
  }[];
  readonly settings: readonly Setting[];
}

/**
 * Everything a schema cannot see: ids and codes used twice, references that lead nowhere or into the
 * wrong register, answers to questions nobody asks, settings out of bounds. The first hundred problems.
 * Of any part of a workspace, and without the shipped rules, so that a screen can ask it at once;
 * `checkWorkspace` asks the packs of a whole one too.
 */
export function checkConsistency(
  workspace: Workspace,
  packs: readonly PackRules[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const registerOfId = new Map<string, RegisterId>();
  checkIdentities(workspace, registerOfId, problems);
  checkReferences(workspace, registerOfId, problems);
  checkKept(workspace, problems);
  const pack = rulesForWorkspace(workspace, packs);
  if (pack === undefined) {
    problems.push({
      path: 'pack',
      expected: text(
        `a known policy pack (${packs.map(({ id }) => id).join(', ')})`,
        `已知的政策包（${packs.map(({ id }) => id).join('、')}）`,
      ),
      found: shortened(workspace.pack),
      fix: text('Install that pack, or choose another.', '请安装该政策包或改选其他政策包。'),
    });
  } else {
    checkSettings(workspace, pack, problems);
    checkAnswers(workspace, pack, registerOfId, problems);
    checkOverrides(workspace, pack, registerOfId, problems);
  }
  return problems.slice(0, mostProblems);
}

function checkIdentities(
  { registers }: Workspace,
  registerOfId: Map<string, RegisterId>,
  problems: Problem[],
): void {
  const codes = new Map<string, string>();
  for (const register of registerIds) {
    const records = (registers[register] ?? []) as readonly AnyRecord[]; // handled alike
    const { prefix, isSingle, one } = registerOf(register);
    records.forEach((record, i) => {
      const path = `registers.${register}[${i}]`;
      if (registerOfId.has(record.id)) {
        problems.push({
          path: `${path}.id`,
          record: record.code,
          expected: text('an id no other record has', '不与其他记录重复的 id'),
          found: shortenedWith(record.id, ', which another record has', '，已被其他记录使用'),
          fix: text(
            'Give one of the two another id and correct what refers to it.',
            '请为其中一条设置其他 id，并更正指向它的引用。',
          ),
        });
      } else registerOfId.set(record.id, register);
      const elsewhere = codes.get(record.code);
      if (elsewhere !== undefined) {
        problems.push({
          path: `${path}.code`,
          record: record.code,
          expected: text('a code no other record has', '不与其他记录重复的编号'),
          found: shortenedWith(record.code, `, which ${elsewhere} has`, `，已被 ${elsewhere} 使用`),
          fix: text('Give one of the two a free number.', '请为其中一条改用未占用的序号。'),
        });
      } else codes.set(record.code, path);
      if (!record.code.startsWith(`${prefix}-`)) {
        problems.push({
          path: `${path}.code`,
          record: record.code,
          expected: text(`a code that starts with ${prefix}-`, `以 ${prefix}- 开头的编号`),
          found: shortened(record.code),
          fix: text('Use the prefix of its register.', '请使用所属登记册的前缀。'),
        });
      }
    });
    if (isSingle && records.length !== 1) {
      problems.push({
        path: `registers.${register}`,
        expected: text(`exactly one record (${one.en})`, `有且仅有一条记录（${one['zh-CN']}）`),
        found: text(`${records.length} records`, `${records.length}条`),
        fix: text(
          'Keep or add one: its name is enough to begin with.',
          '请保留或新增一条，先填写名称即可。',
        ),
      });
    }
  }
}

function checkReferences(
  { registers }: Workspace,
  registerOfId: ReadonlyMap<string, RegisterId>,
  problems: Problem[],
): void {
  for (const register of registerIds) {
    const records = (registers[register] ?? []) as readonly AnyRecord[]; // handled alike
    const fields = Object.entries(registerOf(register).fields).filter(([, field]) =>
      pointsAtRecords(field),
    );
    for (let i = 0; i < records.length && problems.length < mostProblems; i++) {
      const record = records[i];
      if (record === undefined) continue;
      for (const [name, field] of fields) {
        const value = record[name];
        if (value === undefined) continue;
        const path = `registers.${register}[${i}].${name}`;
        if (typeof value === 'string')
          checkTarget(value, path, record, field, registerOfId, problems);
        else if (Array.isArray(value)) {
          value.forEach((id: unknown, k) =>
            checkTarget(String(id), `${path}[${k}]`, record, field, registerOfId, problems),
          );
        }
      }
    }
  }
}

function pointsAtRecords(field: Field): boolean {
  return field.kind === 'reference' || field.kind === 'references';
}

function checkTarget(
  id: string,
  path: string,
  record: AnyRecord,
  field: Field,
  registerOfId: ReadonlyMap<string, RegisterId>,
  problems: Problem[],
): void {
  if (field.kind !== 'reference' && field.kind !== 'references') return;
  const found = registerOfId.get(id);
  if (found === field.target) return;
  problems.push({
    path,
    record: record.code,
    expected: text(
      `the id of a record in "${field.target}" (${field.label.en})`,
      `“${field.target}”中某条记录的 id（${field.label['zh-CN']}）`,
    ),
    found:
      found === undefined
        ? shortenedWith(id, ', which no record has', '，无此记录')
        : shortenedWith(id, `, a record of "${found}"`, `，属于“${found}”`),
    fix: text(
      'Add the missing record, or remove the reference.',
      '请补充缺失的记录，或删除该引用。',
    ),
  });
}

/** Ids and codes of what is kept beside the records: one of each. */
function checkKept({ packs = [], assessments = [] }: Workspace, problems: Problem[]): void {
  const seen = new Set<string>();
  packs.forEach(({ id }, i) => once(id, `packs[${i}].id`, seen, problems));
  seen.clear();
  assessments.forEach(({ id, code }, i) => {
    once(id, `assessments[${i}].id`, seen, problems);
    once(code, `assessments[${i}].code`, seen, problems);
  });
}

function checkSettings({ settings }: Workspace, pack: PackRules, problems: Problem[]): void {
  for (const [id, value] of Object.entries(settings)) {
    const setting = pack.settings.find((one) => one.id === id);
    const expected = setting === undefined ? undefined : expectedOf(setting, value);
    if (expected === null) continue;
    problems.push({
      path: `settings.${id}`,
      expected: expected ?? text('a setting of the pack', '政策包已有的设置'),
      found:
        expected === undefined
          ? text(`the unknown setting "${id}"`, `未知设置“${id}”`)
          : shortened(value),
      fix: text('Correct it, or remove it to use the default.', '请更正；删除则使用默认值。'),
    });
  }
}

/** Null when the value fits. */
function expectedOf(setting: Setting, value: unknown): Text | null {
  switch (setting.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? null : text('true or false', 'true 或 false');
    case 'integer': {
      const { least, most } = setting;
      const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
      return fits
        ? null
        : text(`a whole number from ${least} to ${most}`, `${least}至${most}之间的整数`);
    }
    case 'choice': {
      const ids = Object.keys(setting.options);
      const fits = typeof value === 'string' && ids.includes(value);
      return fits ? null : text(`one of ${ids.join(', ')}`, `以下之一：${ids.join('、')}`);
    }
  }
}

function checkAnswers(
  { answers }: Workspace,
  pack: PackRules,
  registerOfId: ReadonlyMap<string, RegisterId>,
  problems: Problem[],
): void {
  const questions = new Set(
    pack.criteria.flatMap(({ questions: asked }) => asked.map(({ id }) => id)),
  );
  const seen = new Set<string>();
  answers.forEach((answer, i) => {
    const path = `answers[${i}]`;
    if (!questions.has(answer.question))
      problems.push(unknownId(`${path}.question`, 'question', answer.question));
    if (answer.record !== undefined && !registerOfId.has(answer.record)) {
      problems.push(unknownId(`${path}.record`, 'record', answer.record));
    }
    checkEvidence(answer.evidence, `${path}.evidence`, registerOfId, problems);
    once(`${answer.question}\n${answer.record ?? ''}`, path, seen, problems);
  });
}

function checkOverrides(
  { overrides }: Workspace,
  pack: PackRules,
  registerOfId: ReadonlyMap<string, RegisterId>,
  problems: Problem[],
): void {
  const judges = new Map(pack.criteria.map(({ id, judges: register }) => [id, register]));
  const seen = new Set<string>();
  overrides.forEach((override, i) => {
    const path = `overrides[${i}]`;
    const register = judges.get(override.criterion);
    if (register === undefined)
      problems.push(unknownId(`${path}.criterion`, 'criterion', override.criterion));
    if (!registerOfId.has(override.record)) {
      problems.push(unknownId(`${path}.record`, 'record', override.record));
    } else if (register !== undefined && registerOfId.get(override.record) !== register) {
      problems.push(unknownId(`${path}.record`, `record of "${register}"`, override.record));
    }
    checkEvidence(override.evidence, `${path}.evidence`, registerOfId, problems);
    once(`${override.criterion}\n${override.record}`, path, seen, problems);
  });
}

function checkEvidence(
  ids: readonly string[] | undefined,
  path: string,
  registerOfId: ReadonlyMap<string, RegisterId>,
  problems: Problem[],
): void {
  ids?.forEach((id, k) => {
    if (registerOfId.get(id) !== 'evidence')
      problems.push(unknownId(`${path}[${k}]`, 'piece of evidence', id));
  });
}

function unknownId(path: string, what: string, id: string): Problem {
  return {
    path,
    expected: text(`the id of a ${what} that exists`, '已存在的 id'),
    found: shortened(id),
    fix: text('Correct the id, or remove the entry.', '请更正该 id，或删除该条目。'),
  };
}

function once(key: string, path: string, seen: Set<string>, problems: Problem[]): void {
  if (seen.has(key)) {
    problems.push({
      path,
      expected: text(
        'one entry for each question, verdict and record, pack or saved assessment',
        '每个问题（或结论）与记录、政策包或已存评估仅一条',
      ),
      found: text('a second one', '重复的一条'),
      fix: text('Keep one of the two.', '请仅保留其中一条。'),
    });
  }
  seen.add(key);
}
