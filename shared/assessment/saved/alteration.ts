import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';

/** Something in a saved assessment that is not as it was sealed. */
export interface Alteration {
  /** `criterion/<id>`, `comment/2`, `signature/1`, `register/flows`, `title`, `seal` … */
  readonly part: string;
  readonly kind: 'altered' | 'missing' | 'added' | 'unreadable' | 'respelt';
  /** What it is, in words. */
  readonly what: Text;
}

/** In which of the things a seal covers a part stands. */
export type PartPlace = 'body' | 'facts' | 'row';

export function alterationOf(place: PartPlace, part: string, kind: Alteration['kind']): Alteration {
  return { part, kind, what: namePart(place, part) };
}

/** An alteration as a sentence. */
export function sayAlteration({ kind, what }: Alteration): Text {
  const { en, 'zh-CN': zh } = what;
  switch (kind) {
    case 'altered':
      return text(`Altered: ${en}.`, `已被改动：${zh}。`);
    case 'missing':
      return text(`Missing: ${en}.`, `已缺失：${zh}。`);
    case 'added':
      return text(`Added after sealing: ${en}.`, `封存后添加：${zh}。`);
    case 'unreadable':
      return text(`Altered so that it cannot be read: ${en}.`, `已被改动且无法读取：${zh}。`);
    case 'respelt':
      return text(
        `Written differently, with the same content: ${en}.`,
        `内容相同但写法已被改动：${zh}。`,
      );
  }
}

/** What a part is called. */
export function namePart(place: PartPlace, part: string): Text {
  const [first = '', ...rest] = part.split('/');
  const name = rest.join('/');
  if (name !== '') {
    const says = numbered[first];
    if (says !== undefined) return says(name);
  }
  const known = place === 'facts' ? factNames[part] : (rowNames[part] ?? bodyNames[part]);
  if (known !== undefined) return known;
  return place === 'facts'
    ? text(`the facts: "${part}"`, `事实数据中的“${part}”`)
    : text(`the part "${part}"`, `“${part}”部分`);
}

const numbered: { readonly [kind: string]: (name: string) => Text } = {
  principle: (id) => text(`the score of the principle "${id}"`, `原则“${id}”的得分`),
  commitment: (id) => text(`the verdict on the commitment ${id}`, `承诺 ${id} 的结论`),
  wording: (id) => text(`the wording of the commitment ${id}`, `承诺 ${id} 的文本`),
  criterion: (id) => text(`the criterion "${id}"`, `判定规则“${id}”`),
  setting: (id) => text(`the setting "${id}"`, `设置“${id}”`),
  records: (id) => text(`the list of records "${id}"`, `记录清单“${id}”`),
  pack: (id) => text(`the policy pack: "${id}"`, `政策包中的“${id}”`),
  register: (id) => text(`the facts: the register "${id}"`, `事实数据：登记册“${id}”`),
  step: (n) => text(`review step ${n}`, `第${n}个复核步骤`),
  comment: (n) => text(`comment ${n}`, `第${n}条意见`),
  signature: (n) => text(`signature ${n}`, `第${n}个签名`),
};

const factNames: { readonly [part: string]: Text } = {
  facts: text('the facts the assessment was made from', '评估所依据的事实数据'),
  answers: text('the facts: the answers', '事实数据：答复'),
  overrides: text('the facts: the overrides', '事实数据：人工认定'),
  settings: text('the facts: the settings', '事实数据：设置'),
  packs: text('the facts: the policy packs', '事实数据：政策包'),
};

const bodyNames: { readonly [part: string]: Text } = {
  body: text('the assessment itself', '评估正文'),
  overall: text('the overall score', '总分'),
  exports: text('the table of exports', '出境清单'),
  counters: text('the export counters', '出境累计人数'),
  partners: text('the table of partners', '合作方表'),
  timers: text('the dates and deadlines', '期限提醒'),
  scorecards: text('the scorecards of records', '记录评分卡'),
  workspace: text('the organisation and workspace', '组织与工作区'),
  digests: text('the digests of what was judged', '评估对象的摘要值'),
  archived: text('the number of archived records', '归档记录数'),
  overrides: text('the number of overrides', '人工认定数'),
  format: text('what the file says it is', '文件类型标识'),
  version: text('the version of the file', '文件版本'),
};

const rowNames: { readonly [part: string]: Text } = {
  seal: text('the seal itself', '封印本身'),
  review: text('the review', '复核信息'),
  file: text('the file as a whole', '文件整体'),
  id: text('the identity of the assessment', '评估标识'),
  code: text('the code', '编号'),
  title: text('the title', '标题'),
  asOf: text('the date it is about', '评估日期'),
  savedAt: text('when it was saved', '保存时间'),
  savedBy: text('who saved it', '保存人'),
  sequence: text('the step of the history it follows', '所依据的历史记录序号'),
  historyHash: text('the hash of the history it follows', '所依据的历史记录哈希值'),
  engine: text('the program that judged', '评估程序'),
  pack: text('the policy pack it was judged by', '所依据的政策包'),
  assessment: text('the digest of the assessment', '评估摘要值'),
  digest: text('the digest inside the assessment', '评估正文所载摘要值'),
  inputs: text('the digests of what was judged', '评估对象的摘要值'),
  state: text('the review state', '复核状态'),
  scores: text('the scores noted beside the assessment', '评估所附得分'),
};
