import type { Text } from '../lib/index.ts';
import { reviewedOn, type Sourced } from './certainty.ts';
import type { Clause } from './clause.ts';
import { instruments } from './instruments.ts';

export const refusalGroundCodes = [
  ...(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const),
  ...(['U1', 'U2', 'U3'] as const),
] as const;
export type RefusalGroundCode = (typeof refusalGroundCodes)[number];

/** A ground on which a request of a person may be refused. PIPL has no list; it asks for reasons (Art. 50). */
export interface RefusalGround extends Sourced {
  readonly code: RefusalGroundCode;
  readonly name: Text;
  /** Holds only for requests repeated without reason. */
  readonly needsRepetition: boolean;
  readonly needsCounsel: boolean;
  readonly clauses: readonly Clause[];
  readonly remark: Text | undefined;
}

function ground(code: RefusalGroundCode, en: string, zh: string, remark?: Text): RefusalGround {
  const isRepeated = code.startsWith('U');
  return {
    code,
    name: { en, 'zh-CN': zh },
    needsRepetition: isRepeated,
    needsCounsel: code === 'R7',
    clauses: [
      { instrument: 'gbt-35273', article: isRepeated ? '8.7 d' : '8.7 e' },
      { instrument: 'pipl', article: '50' },
    ],
    remark,
    source: `${instruments['gbt-35273'].source}; ${instruments.pipl.source}`,
    certainty: 'read',
    asOf: reviewedOn,
  };
}

const alternative: Text = {
  en: 'The standard asks for another way to meet the request; cost alone is no ground to refuse.',
  'zh-CN': '标准要求提供替代方法；成本高本身不是拒绝的理由。',
};

/** R1 to R8 close the list of the standard; U1 to U3 are for requests repeated without reason. */
export const refusalGrounds: Readonly<Record<RefusalGroundCode, RefusalGround>> = {
  R1: ground('R1', 'State or defence security', '国家安全、国防安全'),
  R2: ground(
    'R2',
    'Public safety, public health or a major public interest',
    '公共安全、公共卫生、重大公共利益',
  ),
  R3: ground(
    'R3',
    'Criminal investigation, prosecution, trial or enforcement',
    '刑事侦查、起诉、审判和判决执行',
  ),
  R4: ground('R4', 'Proven malice or abuse of rights', '有充分证据表明存在主观恶意或者滥用权利'),
  R5: ground(
    'R5',
    'Serious harm to the lawful interests of the person or of others',
    '将严重损害本人或者他人的合法权益',
  ),
  R6: ground(
    'R6',
    'Life, property or other vital interests, where consent is hard to get',
    '维护生命、财产等重大权益而难以取得同意',
  ),
  R7: ground('R7', 'Trade secrets', '涉及商业秘密', {
    en: 'Needs counsel: PIPL gives this ground no direct footing.',
    'zh-CN': '须征求法律意见：《个人信息保护法》未直接规定此项理由。',
  }),
  R8: ground('R8', 'Legal duty of the organisation', '履行本组织的法定义务'),
  U1: ground(
    'U1',
    'Repeated without reason: needs a new system or other excessive technical effort',
    '无端重复：须新建系统等过高的技术代价',
    alternative,
  ),
  U2: ground(
    'U2',
    'Repeated without reason: puts the lawful interests of others at risk',
    '无端重复：给他人合法权益带来风险',
  ),
  U3: ground('U3', 'Repeated without reason: very impractical', '无端重复：极不切合实际'),
};
