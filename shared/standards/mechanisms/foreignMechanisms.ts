import type { Text } from '../../lib/index.ts';
import { notChecked, reviewedOn, type Certainty } from '../certainty.ts';
import type { Clause } from '../clause.ts';
import type { TransferMechanism } from './transferMechanism.ts';

type Pair = readonly [en: string, zh: string];

function foreign(
  legalOrder: 'eu' | 'uk',
  name: Pair,
  clauses: readonly Clause[],
  [certainty, source]: readonly [Certainty, string],
  remark: Pair,
): TransferMechanism {
  return {
    legalOrder,
    name: toText(name),
    clauses,
    validity: undefined,
    timers: [],
    redoWhen: [],
    source,
    certainty,
    asOf: reviewedOn,
    remark: toText(remark),
  };
}

function toText([en, zh]: Pair): Text {
  return { en, 'zh-CN': zh };
}

function gdpr(article: string): Clause {
  return { instrument: 'gdpr', article };
}

const recalled = ['recalled', notChecked] as const;
const quoted = [
  'second-hand',
  'GDPR Arts. 45, 46 and 49 as quoted in public repositories',
] as const;
const lawFirms = ['second-hand', 'Law-firm notes (burges-salmon.com, harperjames.co.uk)'] as const;

const needsAssessment: Pair = [
  'In practice needs a transfer impact assessment (EDPB Recommendations 01/2020).',
  '实践中须进行传输影响评估（EDPB第01/2020号建议）。',
];
const ukTest: Pair = [
  'Either this or the other UK tool. A transfer risk assessment is still needed; since 5 February 2026 under the data protection test.',
  '与另一英国工具择一即可。仍须进行传输风险评估，自2026年2月5日起适用数据保护检验。',
];

/** The tools of GDPR Chapter V and of the United Kingdom. */
export const foreignMechanisms = {
  'eu-adequacy': foreign('eu', ['EU adequacy decision', '欧盟充分性认定'], [gdpr('45')], quoted, [
    'For a country, territory, sector or organisation; reviewed at least every four years. China has none.',
    '针对国家、地区、行业或者组织作出，至少每四年复审一次。中国未获认定。',
  ]),
  'eu-scc': foreign(
    'eu',
    ['EU standard contractual clauses', '欧盟标准合同条款（SCC）'],
    [gdpr('46(2)(c)'), { instrument: 'eu-scc-decision', article: '' }],
    quoted,
    [
      'Four modules, from controller or processor to controller or processor. In practice needs a transfer impact assessment.',
      '分控制者、处理者之间的四个模块。实践中须进行传输影响评估。',
    ],
  ),
  'eu-bcr': foreign(
    'eu',
    ['Binding corporate rules', '有约束力的公司规则（BCR）'],
    [gdpr('46(2)(b), 47')],
    recalled,
    needsAssessment,
  ),
  'eu-public-instrument': foreign(
    'eu',
    ['Binding instrument between public bodies', '公共机构之间具有约束力的文书'],
    [gdpr('46(2)(a)')],
    recalled,
    needsAssessment,
  ),
  'eu-authority-scc': foreign(
    'eu',
    [
      'Standard clauses of an authority, approved by the Commission',
      '监管机构制定并经欧盟委员会批准的标准条款',
    ],
    [gdpr('46(2)(d)')],
    recalled,
    needsAssessment,
  ),
  'eu-code-of-conduct': foreign(
    'eu',
    ['Approved code of conduct', '经批准的行为准则'],
    [gdpr('46(2)(e)')],
    recalled,
    needsAssessment,
  ),
  'eu-certification': foreign(
    'eu',
    ['Approved certification', '经批准的认证机制'],
    [gdpr('46(2)(f)')],
    recalled,
    needsAssessment,
  ),
  'eu-ad-hoc-clauses': foreign(
    'eu',
    ['Clauses authorised one by one', '经个案授权的合同条款'],
    [gdpr('46(3)')],
    recalled,
    ['Needs the authority’s authorisation.', '须经监管机构授权。'],
  ),
  'eu-derogation': foreign(
    'eu',
    ['Derogation (GDPR Art. 49)', '特定情形下的例外（GDPR第49条）'],
    [gdpr('49(1)')],
    quoted,
    [
      'Explicit informed consent, contract, public interest, legal claims, vital interests, public register; a one-off compelling interest must be told to the authority and the person. Not for regular transfers.',
      '明示知情同意、合同、公共利益、法律主张、重大利益、公开登记册；一次性的重大正当利益须告知监管机构和个人。不适用于经常性传输。',
    ],
  ),
  'uk-idta': foreign(
    'uk',
    ['UK International Data Transfer Agreement', '英国国际数据传输协议（IDTA）'],
    [
      { instrument: 'uk-gdpr', article: '46' },
      { instrument: 'uk-transfer-tools', article: '' },
    ],
    lawFirms,
    ukTest,
  ),
  'uk-addendum': foreign(
    'uk',
    ['UK Addendum to the EU clauses', '欧盟标准合同条款之英国附录'],
    [
      { instrument: 'uk-gdpr', article: '46' },
      { instrument: 'uk-transfer-tools', article: '' },
    ],
    lawFirms,
    ukTest,
  ),
};
