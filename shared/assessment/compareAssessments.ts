import type { Text } from '../lib/index.ts';
import { canonicalJson, digestOf, inLanguage, text } from '../lib/index.ts';
import type { Assessment } from './assessment.ts';

/** One thing in which an assessment differs from what the facts give today. */
export interface Difference {
  readonly what: Text;
  /** In the file, and as computed; shortened. */
  readonly stored: string;
  readonly computed: string;
}

/** Does the digest inside an assessment fit the rest of it? False: it was altered after it was written. */
export function isIntact(assessment: Assessment): boolean {
  const { digest, ...body } = assessment;
  return digestOf(body) === digest;
}

/** What differs between a stored assessment and one computed again, from the inputs to the verdicts; empty when nothing does. */
export function compareAssessments(
  stored: Assessment,
  computed: Assessment,
): readonly Difference[] {
  const differences: Difference[] = [];
  const compare = (what: Text, a: unknown, b: unknown) => {
    const [one, other] = [canonicalJson(a ?? null), canonicalJson(b ?? null)];
    if (one !== other) differences.push({ what, stored: cut(one), computed: cut(other) });
  };
  compare(text('program', '程序版本'), stored.engine, computed.engine);
  compare(text('policy pack', '政策包'), stored.digests.pack, computed.digests.pack);
  compare(text('facts of the map', '数据地图'), stored.digests.map, computed.digests.map);
  compare(
    text('answers and overrides', '答复与人工认定'),
    stored.digests.answers,
    computed.digests.answers,
  );
  compare(text('settings', '设置'), stored.settings, computed.settings);
  compare(text('overall score', '总分'), stored.overall, computed.overall);
  for (const principle of computed.principles) {
    const name = computed.pack.principles.find(({ id }) => id === principle.id)?.name;
    compare(
      text(`principle "${name?.en}"`, `原则“${name?.['zh-CN']}”`),
      stored.principles.find(({ id }) => id === principle.id),
      principle,
    );
  }
  for (const commitment of computed.commitments) {
    compare(
      text(`commitment ${commitment.id}`, `承诺${commitment.id}`),
      stored.commitments.find(({ id }) => id === commitment.id),
      commitment,
    );
  }
  for (const criterion of computed.criteria) {
    const other = stored.criteria.find(({ id }) => id === criterion.id);
    const name = `${criterion.id}`;
    compare(text(`criterion ${name}`, `判定规则 ${name}`), other, criterion);
  }
  const rest = [
    ['workspace', text('organisation and workspace', '组织与工作区')],
    ['records', text('list of records', '记录清单')],
    ['scorecards', text('scorecards of records', '记录评分卡')],
    ['exports', text('exports', '出境清单')],
    ['counters', text('export counters', '出境累计人数')],
    ['partners', text('partner table', '合作方表')],
    ['timers', text('dates', '期限提醒')],
    ['pack', text('wording of the policy pack', '政策包文本')],
    ['asOf', text('date', '评估日期')],
    ['archived', text('archived records', '归档记录')],
    ['overrides', text('number of overrides', '人工认定数')],
    ['staleOverrides', text('number of stale overrides', '已失效的人工认定数')],
  ] as const;
  for (const [key, what] of rest) compare(what, stored[key], computed[key]);
  return differences;
}

/** A difference as one line for people. */
export function sayDifference(
  { what, stored, computed }: Difference,
  language: 'en' | 'zh-CN',
): string {
  return language === 'en'
    ? `${inLanguage(what, language)} differs: the file has ${stored}, the facts give ${computed}`
    : `${inLanguage(what, language)}不一致：文件为 ${stored}，依事实计算为 ${computed}`;
}

function cut(written: string): string {
  return written.length > 90 ? `${written.slice(0, 87)}…`.toWellFormed() : written;
}
