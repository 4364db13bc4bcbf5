import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, references, words } from '../fields.ts';
import { riskOptions } from './riskOptions.ts';

interface Axis {
  readonly en: string;
  readonly zh: string;
}

const impact = {
  severe: { en: 'Severe impact', zh: '影响严重' },
  high: { en: 'High impact', zh: '影响高' },
  medium: { en: 'Medium impact', zh: '影响中' },
  low: { en: 'Low impact', zh: '影响低' },
} as const;
const likelihood = {
  low: { en: 'low likelihood', zh: '可能性低' },
  medium: { en: 'medium likelihood', zh: '可能性中' },
  high: { en: 'high likelihood', zh: '可能性高' },
  veryHigh: { en: 'very high likelihood', zh: '可能性很高' },
} as const;

function cell(down: Axis, across: Axis) {
  return choice(
    text(`${down.en}, ${across.en}`, `${down.zh}、${across.zh}`),
    text(
      'The risk level of this cell of the matrix. Leave it open to keep the level of GB/T 39335-2020, Table D.5.',
      '矩阵该格对应的风险等级；不填写的，沿用GB/T 39335-2020表D.5的等级。',
    ),
    riskOptions,
  );
}

/** How the organisation reads risk from impact and likelihood, where it departs from the standard. */
export const riskMethods = defineRegister({
  id: 'risk-methods',
  prefix: 'RSK',
  one: text('Risk method', '风险评价方法'),
  many: text('Risk methods', '风险评价方法'),
  help: text(
    'A scale of your own for impact assessments, with the reason for it. The standard lets an organisation set its own scale, but not at will: record why and since when. An assessment that names no method uses the standard’s matrix.',
    '本组织自定的影响评估风险评价方法及其理由。国家标准允许组织自行设定评价准则，但不得随意变更，须载明理由和启用日期。评估未指定方法的，适用国家标准的矩阵。',
  ),
  fields: {
    reason: words(
      text('Reason', '理由'),
      text(
        'Why the organisation departs from the standard’s scale. Without a written reason no scale of your own can be set.',
        '本组织不采用国家标准评价准则的理由；未书面载明理由的，不得自定评价方法。',
      ),
      { required: true },
    ),
    adopted: day(
      text('Adopted on', '启用日期'),
      text(
        'The day the method was approved. An assessment completed earlier cannot have used it.',
        '方法获批启用的日期；此前完成的评估不可能采用该方法。',
      ),
    ),
    wholeRule: choice(
      text('From parts to the whole', '综合规则'),
      text(
        'How four impact dimensions, or four likelihood factors, become one level. Left open, the highest decides, which is the cautious rule.',
        '如何由四个影响维度或四项可能性因素得出一个等级。不填写的，取最高者，即从严规则。',
      ),
      {
        maximum: text('The highest decides', '取最高者'),
        'mean-rounded-up': text('The mean of the four, rounded up', '取四项平均值并向上取整'),
      },
    ),
    severeByLow: cell(impact.severe, likelihood.low),
    severeByMedium: cell(impact.severe, likelihood.medium),
    severeByHigh: cell(impact.severe, likelihood.high),
    severeByVeryHigh: cell(impact.severe, likelihood.veryHigh),
    highByLow: cell(impact.high, likelihood.low),
    highByMedium: cell(impact.high, likelihood.medium),
    highByHigh: cell(impact.high, likelihood.high),
    highByVeryHigh: cell(impact.high, likelihood.veryHigh),
    mediumByLow: cell(impact.medium, likelihood.low),
    mediumByMedium: cell(impact.medium, likelihood.medium),
    mediumByHigh: cell(impact.medium, likelihood.high),
    mediumByVeryHigh: cell(impact.medium, likelihood.veryHigh),
    lowByLow: cell(impact.low, likelihood.low),
    lowByMedium: cell(impact.low, likelihood.medium),
    lowByHigh: cell(impact.low, likelihood.high),
    lowByVeryHigh: cell(impact.low, likelihood.veryHigh),
    evidence: references(
      text('Evidence', '证据'),
      text('The decision that adopted the method.', '批准采用该方法的决定。'),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
