import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import { impactDimensions, likelihoodFactors } from '../../standards/index.ts';
import { choice, choices, reference, references, words } from '../fields.ts';
import {
  correctionOptions,
  impactOptions,
  likelihoodOptions,
  riskOptions,
  soundnessOptions,
} from './riskOptions.ts';

function impactOn(label: Text) {
  return choice(
    label,
    text(
      'How badly people could be affected in this respect before the measures are counted: low is a nuisance, medium real trouble, high hard to undo, severe cannot be undone (GB/T 39335-2020, 5.5).',
      '在计入保护措施之前，个人在该方面可能受到的影响：低为一时困扰，中为实际困扰，高为难以消除，严重为不可逆转（GB/T 39335-2020第5.5条）。',
    ),
    impactOptions,
  );
}

function likelihoodFrom(label: Text) {
  return choice(
    label,
    text(
      'How likely this factor makes an incident: low with good practice, medium with basic order, high with gaps or earlier cases, very high where measures are badly lacking (GB/T 39335-2020, 5.4).',
      '该因素导致安全事件的可能性：措施完善为低，具备基本措施为中，存在缺陷或曾有发生为高，措施严重缺失为很高（GB/T 39335-2020第5.4条）。',
    ),
    likelihoodOptions,
  );
}

function reasonFor(en: string, zh: string) {
  return words(
    text(`${en}: reasons`, `${zh}：理由`),
    text(
      'What the level rests on: facts of the handling, earlier cases, tests. A level without a reason cannot be checked by a second person.',
      '等级判断的依据，如处理活动的事实、既往事件、测试结果；没有理由的等级无法由他人复核。',
    ),
  );
}

const correctionHelp = text(
  'A correction of one level that the standard allows in special cases. It counts only with a written reason; choose "none" if nothing is corrected.',
  '国家标准允许在特定情形下对等级上调或下调一级；须书面说明理由方为有效。不作调整的选“无”。',
);

const overallHelp = text(
  'Your own judgement of the overall level, in place of what the matrix gives after the measures. It counts only with a written reason; choose "none" to keep the result of the matrix.',
  '以人工判断替代采取措施后由矩阵得出的总体等级；须书面说明理由方为有效。沿用矩阵结果的选“无”。',
);

/** What PIPL Art. 56 asks of an impact assessment, in its three questions, with risk as GB/T 39335-2020 reads it. */
export const impactFields = {
  triggers: choices(
    text('Why it is due', '评估事由'),
    text(
      'The cases of PIPL Art. 55 this assessment was made for. One assessment may serve several; choose "none" if it was made freely.',
      '本评估所针对的《个人信息保护法》第55条情形，可多选；自愿开展的选“无”。',
    ),
    {
      sensitive: text('Sensitive personal information', '处理敏感个人信息'),
      'automated-decision': text('Automated decisions', '利用个人信息进行自动化决策'),
      'third-party': text(
        'Entrusting, providing or publishing',
        '委托处理、向其他个人信息处理者提供、公开个人信息',
      ),
      export: text('Export', '向境外提供个人信息'),
      'major-influence': text(
        'Other handling with major influence on people',
        '其他对个人权益有重大影响的处理活动',
      ),
    },
    { empties: ['none'] },
  ),
  method: reference(
    text('Risk method', '风险评价方法'),
    text(
      'The scale the risk is read with. Choose "none" for the matrix of the standard (GB/T 39335-2020, Table D.5).',
      '评价风险所用的方法；采用国家标准矩阵（GB/T 39335-2020表D.5）的选“无”。',
    ),
    'risk-methods',
    { empties: ['none'] },
  ),
  legitimacy: choice(
    text('Lawful, legitimate and necessary', '合法、正当、必要'),
    text(
      'First question of PIPL Art. 56: whether purpose and method of the handling are lawful, legitimate and necessary.',
      '《个人信息保护法》第56条第一项：处理目的、处理方式等是否合法、正当、必要。',
    ),
    soundnessOptions,
  ),
  legitimacyReasons: words(
    text('Lawful, legitimate and necessary: reasons', '合法、正当、必要：理由'),
    text(
      'The legal ground, the purpose, and why nothing less would do.',
      '合法性基础、处理目的，以及为何没有对个人影响更小的方式。',
    ),
  ),
  impactOnChoice: impactOn(impactDimensions.I1),
  impactOnChoiceReasons: reasonFor('Free decision', '自主决定权'),
  impactOnEquality: impactOn(impactDimensions.I2),
  impactOnEqualityReasons: reasonFor('Unequal treatment', '差别性待遇'),
  impactOnReputation: impactOn(impactDimensions.I3),
  impactOnReputationReasons: reasonFor('Reputation and mental stress', '名誉与精神压力'),
  impactOnPersonOrProperty: impactOn(impactDimensions.I4),
  impactOnPersonOrPropertyReasons: reasonFor('Person and property', '人身财产'),
  impactCorrection: choice(
    text('Correction of the impact', '影响程度调整'),
    correctionHelp,
    correctionOptions,
    { empties: ['none'] },
  ),
  impactCorrectionReason: words(
    text('Correction of the impact: reason', '影响程度调整：理由'),
    text(
      'Up for much typical sensitive information or a vulnerable group; down where de-identification really lowers the sensitivity.',
      '涉及大量典型敏感个人信息或弱势群体的可上调；去标识化确已降低敏感程度的可下调。',
    ),
  ),
  likelihoodFromTechnology: likelihoodFrom(likelihoodFactors.L1),
  likelihoodFromTechnologyReasons: reasonFor('Network and technology', '网络环境和技术措施'),
  likelihoodFromProcedures: likelihoodFrom(likelihoodFactors.L2),
  likelihoodFromProceduresReasons: reasonFor('Procedures', '处理流程'),
  likelihoodFromPeople: likelihoodFrom(likelihoodFactors.L3),
  likelihoodFromPeopleReasons: reasonFor('Staff and third parties', '参与人员与第三方'),
  likelihoodFromScale: likelihoodFrom(likelihoodFactors.L4),
  likelihoodFromScaleReasons: reasonFor('Business and scale', '业务特点和规模'),
  likelihoodCorrection: choice(
    text('Correction of the likelihood', '可能性调整'),
    correctionHelp,
    correctionOptions,
    { empties: ['none'] },
  ),
  likelihoodCorrectionReason: words(
    text('Correction of the likelihood: reason', '可能性调整：理由'),
    text(
      'Down where the scale is large, but complete specific measures and proven handling exist.',
      '规模虽大，但专门措施完备且已有处置实效的，可下调。',
    ),
  ),
  measures: references(
    text('Protective measures', '保护措施'),
    text(
      'The measures the assessment counts on. Without any, the risk that remains is the risk there was; choose "none" if there are none.',
      '评估所依据的保护措施。没有措施的，剩余风险即为固有风险；确无措施的选“无”。',
    ),
    'measures',
    { empties: ['none'] },
  ),
  measuresFit: choice(
    text('Measures lawful, effective and proportionate', '措施合法、有效并与风险相适应'),
    text(
      'Third question of PIPL Art. 56: whether the measures taken are lawful, effective and fit to the risk.',
      '《个人信息保护法》第56条第三项：所采取的保护措施是否合法、有效并与风险程度相适应。',
    ),
    soundnessOptions,
  ),
  measuresFitReasons: words(
    text('Measures: reasons', '保护措施：理由'),
    text(
      'Which risk each measure meets, and what shows that it works.',
      '各项措施分别应对何种风险，以及何以证明其有效。',
    ),
  ),
  residualImpact: choice(
    text('Impact after measures', '采取措施后的影响程度'),
    text(
      'How badly people could still be affected once the measures are counted.',
      '计入保护措施后，个人仍可能受到的影响程度。',
    ),
    impactOptions,
  ),
  residualLikelihood: choice(
    text('Likelihood after measures', '采取措施后的可能性'),
    text(
      'How likely an incident still is once the measures are counted.',
      '计入保护措施后，安全事件仍然发生的可能性。',
    ),
    likelihoodOptions,
  ),
  overallRisk: choice(
    text('Overall risk, overruled', '总体风险（人工认定）'),
    overallHelp,
    riskOptions,
    { empties: ['none'] },
  ),
  overallRiskReason: words(
    text('Overall risk: reason', '总体风险：理由'),
    text(
      'Why the level of the matrix does not fit. Without it the overruling does not count.',
      '矩阵等级不适用的理由；未填写的，人工认定不生效。',
    ),
  ),
  conclusion: words(
    text('Conclusion in words', '结论说明'),
    text(
      'What follows: whether the handling may begin, under which conditions, and what is to be done by when.',
      '评估的结论：处理活动能否开展、附何条件，以及须在何时完成哪些事项。',
    ),
  ),
} as const;
