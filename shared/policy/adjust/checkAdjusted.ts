import type { Text, Words } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Setting, SettingValue } from '../../map/index.ts';
import { isRegisterId } from '../../map/index.ts';
import type { Pack } from '../definePack.ts';
import type { AddedCommitment, AdjustedPack, AttestedQuestion } from './adjustedPack.ts';
import { adjustmentKinds, leastWeight, mostWeight } from './adjustedPack.ts';
import { isWritten } from './attestedCriterion.ts';
import type { ProblemList } from './createProblemList.ts';
import { createProblemList, fixes } from './createProblemList.ts';
import { kindsOfChange } from './kindsOfChange.ts';
import type { PackProblem } from './packProblem.ts';

/** Everything that keeps an adjusted pack from being a pack over this base; empty when it fits. */
export function checkAdjusted(base: Pack, adjusted: AdjustedPack): readonly PackProblem[] {
  const list = createProblemList();
  checkIdentity(base, adjusted, list);
  checkPrinciples(base, adjusted, list);
  checkBands(base, adjusted, list);
  checkCommitments(base, adjusted, list);
  checkSettings(base, adjusted, list);
  checkAdded(base, adjusted, list);
  checkReasons(adjusted, list);
  return list.problems;
}

function checkIdentity(base: Pack, adjusted: AdjustedPack, list: ProblemList): void {
  const { id, base: of, baseRevision, revision, title } = adjusted;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id === base.id) {
    list.add(
      'id',
      text(
        'an id of lower-case letters, digits and hyphens that no shipped pack has',
        '由小写字母、数字和连字符组成、且不与内置规则包重复的标识',
      ),
      id,
      text('Choose another id.', '请改用其他标识。'),
    );
  }
  if (of !== base.id || baseRevision !== base.revision) {
    list.add(
      'baseRevision',
      text(`${base.id}, revision ${base.revision}`, `${base.id} 第${base.revision}版`),
      `${of}, ${baseRevision}`,
      text(
        'Carry the changes over to the pack that ships with this program.',
        '请将调整转移到本程序内置的规则包上。',
      ),
    );
  }
  if (!Number.isInteger(revision) || revision < 1) {
    list.add(
      'revision',
      text('a whole number from 1', '不小于1的整数'),
      revision,
      text('Save the pack again.', '请重新保存该规则包。'),
    );
  }
  checkWords('title', title, list);
}

function checkPrinciples(base: Pack, { principles = {} }: AdjustedPack, list: ProblemList): void {
  const known = idsOf(base.principles);
  for (const [id, weight] of Object.entries(principles)) {
    const path = `principles.${id}`;
    if (!known.has(id)) list.add(path, oneOf(known), id, fixes.remove);
    else checkWeight(path, weight, false, list);
  }
}

function checkBands(base: Pack, adjusted: AdjustedPack, list: ProblemList): void {
  const { bands = {}, bestBandWhenCritical: best } = adjusted;
  const known = idsOf(base.bands);
  for (const [id, band] of Object.entries(bands)) {
    if (!known.has(id)) list.add(`bands.${id}`, oneOf(known), id, fixes.remove);
    if (band.name !== undefined) checkText(`bands.${id}.name`, band.name, list);
  }
  if (best !== undefined && !known.has(best))
    list.add('bestBandWhenCritical', oneOf(known), best, fixes.remove);
  let above = 1 + Number.EPSILON;
  base.bands.forEach(({ id, from: standard }, i) => {
    const from = ownOf(bands, id)?.from ?? standard;
    const isLast = i === base.bands.length - 1;
    const fits = isLast ? from === 0 : from > 0 && from < above;
    if (!fits || !Number.isFinite(from)) {
      list.add(
        `bands.${id}.from`,
        isLast
          ? text('0, since the lowest band holds the rest', '0（最低等级涵盖其余全部）')
          : text('a share above 0 and below the band above it', '大于0且低于上一等级的比例'),
        from,
        text('Move the edge of the band.', '请调整该等级的下限。'),
      );
    }
    above = from;
  });
}

function checkCommitments(base: Pack, adjusted: AdjustedPack, list: ProblemList): void {
  const { commitments = {}, switchedOff = {} } = adjusted;
  const byId = new Map(base.commitments.map((each) => [each.id, each]));
  const principles = idsOf(base.principles);
  for (const [id, { weights = {}, criteria = {} }] of Object.entries(commitments)) {
    const commitment = byId.get(id);
    if (commitment === undefined) {
      list.add(`commitments.${id}`, someCommitment, id, fixes.remove);
      continue;
    }
    for (const [principle, weight] of Object.entries(weights)) {
      const path = `commitments.${id}.weights.${principle}`;
      if (!principles.has(principle)) list.add(path, oneOf(principles), principle, fixes.remove);
      else checkWeight(path, weight, true, list);
    }
    const isServing = base.principles.some(
      ({ id: one }) => (ownOf(weights, one) ?? commitment.weights[one] ?? 0) > 0,
    );
    if (!isServing) {
      list.add(
        `commitments.${id}.weights`,
        text('a weight in one principle at least', '至少在一项原则中有权重'),
        undefined,
        text(
          'Give it a weight, or switch the commitment off with a reason.',
          '请设定权重，或说明理由后停用该承诺。',
        ),
      );
    }
    const chosen = new Set(commitment.criteria.map(({ criterion }) => criterion));
    for (const [criterion, weight] of Object.entries(criteria)) {
      const path = `commitments.${id}.criteria.${criterion}`;
      if (!chosen.has(criterion)) list.add(path, oneOf(chosen), criterion, fixes.remove);
      else checkWeight(path, weight, false, list);
    }
  }
  const off = Object.entries(switchedOff);
  for (const [id, why] of off) {
    if (!byId.has(id)) list.add(`switchedOff.${id}`, someCommitment, id, fixes.remove);
    else checkWords(`switchedOff.${id}`, why, list);
  }
  if (off.length >= base.commitments.length) {
    list.add(
      'switchedOff',
      text('one commitment at least that applies', '至少保留一项适用的承诺'),
      off.length,
      text('Switch one on again.', '请恢复启用至少一项承诺。'),
    );
  }
}

function checkSettings(base: Pack, { settings = {} }: AdjustedPack, list: ProblemList): void {
  for (const [id, value] of Object.entries(settings)) {
    const setting = base.settings.find((each) => each.id === id);
    const path = `settings.${id}`;
    if (setting === undefined) {
      list.add(path, oneOf(idsOf(base.settings)), id, fixes.remove);
    } else if (!fitsSetting(setting, value)) {
      list.add(path, expectedOf(setting), value, fixes.remove);
    }
  }
}

function fitsSetting(setting: Setting, value: SettingValue): boolean {
  switch (setting.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'integer':
      return (
        Number.isInteger(value) && Number(value) >= setting.least && Number(value) <= setting.most
      );
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(setting.options, value);
  }
}

function expectedOf(setting: Setting): Text {
  switch (setting.kind) {
    case 'yes-no':
      return text('true or false', 'true 或 false');
    case 'integer':
      return text(
        `a whole number from ${setting.least} to ${setting.most}`,
        `${setting.least}至${setting.most}之间的整数`,
      );
    case 'choice':
      return oneOf(new Set(Object.keys(setting.options)));
  }
}

function checkAdded(base: Pack, { added = [] }: AdjustedPack, list: ProblemList): void {
  const taken = new Set([...base.commitments, ...base.tensions, ...base.gaps].map(({ id }) => id));
  const rules = new Set([
    ...base.criteria.map(({ id }) => id),
    ...base.criteria.flatMap(({ questions }) => questions.map(({ id }) => id)),
  ]);
  added.forEach((commitment, i) => {
    const path = `added[${i}]`;
    if (!/^X\d{2,3}$/.test(commitment.id) || taken.has(commitment.id)) {
      list.add(
        `${path}.id`,
        text('X and two or three digits, not used yet', 'X 加两至三位数字，且未被使用'),
        commitment.id,
        text('Choose a free number.', '请使用未占用的序号。'),
      );
    }
    taken.add(commitment.id);
    checkText(`${path}.section`, commitment.section, list);
    checkText(`${path}.promise`, commitment.promise, list);
    checkAddedWeights(base, path, commitment, list);
    checkAddedCriteria(base, path, commitment, rules, list);
  });
}

function checkAddedWeights(
  base: Pack,
  path: string,
  { weights, mainPrinciple }: AddedCommitment,
  list: ProblemList,
): void {
  const principles = idsOf(base.principles);
  if (!Object.hasOwn(weights, mainPrinciple)) {
    list.add(
      `${path}.mainPrinciple`,
      text('one of the principles it has a weight in', '已设定权重的原则之一'),
      mainPrinciple,
      text('Choose the principle it mainly serves.', '请选择其主要服务的原则。'),
    );
  }
  for (const [principle, weight] of Object.entries(weights)) {
    const at = `${path}.weights.${principle}`;
    if (!principles.has(principle)) list.add(at, oneOf(principles), principle, fixes.remove);
    else checkWeight(at, weight, false, list);
  }
}

/** `rules` holds the ids of all rules and questions so far: a question of one id has one wording. */
function checkAddedCriteria(
  base: Pack,
  path: string,
  { criteria }: AddedCommitment,
  rules: Set<string>,
  list: ProblemList,
): void {
  const chosen = new Set<string>();
  if (criteria.length === 0) {
    list.add(
      `${path}.criteria`,
      text('a rule or a question that decides it', '至少一条判定规则或一个问题'),
      undefined,
      text('Choose a rule, or write a question.', '请选择规则，或编写问题。'),
    );
  }
  criteria.forEach((one, k) => {
    const at = `${path}.criteria[${k}]`;
    checkWeight(`${at}.weight`, one.weight, false, list);
    if ('question' in one) {
      checkQuestion(`${at}.question`, one.question, rules, list);
      return;
    }
    const isKnown = base.criteria.some(({ id }) => id === one.criterion);
    if (!isKnown || chosen.has(one.criterion)) {
      list.add(
        `${at}.criterion`,
        text('a rule of the pack, once', '规则包中的一条规则，且不重复'),
        one.criterion,
        fixes.remove,
      );
    }
    chosen.add(one.criterion);
  });
}

function checkQuestion(
  path: string,
  { id, ask, per }: AttestedQuestion,
  rules: Set<string>,
  list: ProblemList,
): void {
  if (!/^own(-[a-z0-9]+)+$/.test(id) || rules.has(id)) {
    list.add(
      `${path}.id`,
      text('“own-” and lower-case words, used once', '以 own- 开头的小写标识，且不重复'),
      id,
      text('Choose another id.', '请改用其他标识。'),
    );
  }
  rules.add(id);
  checkText(`${path}.ask`, ask, list);
  if (!isRegisterId(per)) {
    list.add(
      `${path}.per`,
      text('the id of a register', '登记册的标识'),
      per,
      text('Choose about which records it is asked.', '请选择就哪类记录提问。'),
    );
  }
}

function checkReasons(adjusted: AdjustedPack, list: ProblemList): void {
  const made = kindsOfChange(adjusted);
  for (const kind of adjustmentKinds) {
    const reason = adjusted.reasons[kind];
    if (reason !== undefined) checkWords(`reasons.${kind}`, reason, list);
    else if (made.has(kind)) {
      const expected = text('the reason for this kind of change', '此类调整的理由');
      list.add(`reasons.${kind}`, expected, undefined, fixes.reason);
    }
  }
}

function checkWeight(
  path: string,
  weight: number,
  isNoneAllowed: boolean,
  list: ProblemList,
): void {
  if (isNoneAllowed && weight === 0) return;
  if (weight >= leastWeight && weight <= mostWeight) return;
  const expected = text(
    `a weight from ${leastWeight} to ${mostWeight}`,
    `${leastWeight}至${mostWeight}之间的权重`,
  );
  list.add(path, expected, Number.isFinite(weight) ? weight : String(weight), fixes.weight);
}

function checkText(path: string, words: Text, list: ProblemList): void {
  if (!isWritten(words) || hasBraces(words.en) || hasBraces(words['zh-CN']))
    list.add(path, bothWritten, words, fixes.words);
}

function checkWords(path: string, words: Words, list: ProblemList): void {
  const written = typeof words === 'string' ? [words] : [words.en, words['zh-CN']];
  const said = written.filter((one) => one !== undefined && one.trim() !== '');
  if (said.length === 0 || said.some((one) => one !== undefined && hasBraces(one))) {
    list.add(path, someWords, words, fixes.plainWords);
  }
}

/** Braces are places to be filled in a message of ours; a user's words have none. */
function hasBraces(words: string): boolean {
  return /[{}]/.test(words);
}

const bothWritten = text(
  'words in both languages, without curly brackets',
  '两种语言的文字，不含花括号',
);
const someWords = text('words, without curly brackets', '文字，不含花括号');
const someCommitment = text('a commitment of the pack', '规则包中的承诺');

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function oneOf(ids: ReadonlySet<string>): Text {
  const shown = [...ids].slice(0, 8);
  const more = ids.size > 8 ? ' …' : '';
  return text(`one of ${shown.join(', ')}${more}`, `以下之一：${shown.join('、')}${more}`);
}

function ownOf<T>(table: { readonly [id: string]: T }, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
