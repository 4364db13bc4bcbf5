import { text } from '../../../lib/index.ts';
import { insolvencyDeletion } from '../criteria/insolvency-deletion.ts';
import { publicationAssessment } from '../criteria/publication-assessment.ts';
import { publicationBiometrics } from '../criteria/publication-biometrics.ts';
import { publicationConsent } from '../criteria/publication-consent.ts';
import { publicationGround } from '../criteria/publication-ground.ts';
import { publicationInstrument } from '../criteria/publication-instrument.ts';
import { publicationScope } from '../criteria/publication-scope.ts';
import { publicationSeparateConsent } from '../criteria/publication-separate-consent.ts';
import { successorCommitment } from '../criteria/successor-commitment.ts';
import { successorNotice } from '../criteria/successor-notice.ts';
import { transferConsent } from '../criteria/transfer-consent.ts';
import { transferEvent } from '../criteria/transfer-event.ts';
import { transferGround } from '../criteria/transfer-ground.ts';
import type { Section } from '../section.ts';

const transfer = text('How we share: transfer', '信息的共享、转让与公开披露：转让');
const publicDisclosure = text(
  'How we share: public disclosure',
  '信息的共享、转让与公开披露：公开披露',
);

/** C33 to C36: handing data over to others and making it public. */
export const disclosure: Section = {
  commitments: [
    {
      id: 'C33',
      section: transfer,
      promise: text(
        'Personal information is handed over to someone else only with explicit consent beforehand, or because of a merger, an acquisition or a bankruptcy.',
        '除事先取得明示同意，或者因合并、收购、破产清算外，不向他人转让个人信息。',
      ),
      weights: { 'choice-and-consent': 3 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'transfer-ground', weight: 1 },
        { criterion: 'transfer-consent', weight: 1 },
        { criterion: 'transfer-event', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.2' },
        { instrument: 'pipl', article: '22' },
        { instrument: 'pipl', article: '23' },
        { instrument: 'gdpr', article: '6' },
        { instrument: 'gdpr', article: '7' },
      ],
    },
    {
      id: 'C34',
      section: transfer,
      promise: text(
        'Whoever takes personal information over in such an event stays bound by the policy or has to ask people for consent again.',
        '上述事项中承接个人信息的主体须继续受政策约束，否则须重新征得个人同意。',
      ),
      weights: { accountability: 2, 'choice-and-consent': 1 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'successor-commitment', weight: 1 },
        { criterion: 'successor-notice', weight: 1 },
        { criterion: 'insolvency-deletion', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.3' },
        { instrument: 'pipl', article: '22' },
        { instrument: 'gdpr', article: '6(1)' },
        { instrument: 'gdpr', article: '13' },
      ],
      remark: text(
        'The policy does not promise to tell people the successor’s name and contact; the law asks for it.',
        '政策未承诺告知承接方的名称和联系方式，而法律要求告知。',
      ),
    },
    {
      id: 'C35',
      section: publicDisclosure,
      promise: text(
        'Personal information is made public only after people have explicitly agreed to it.',
        '公开披露个人信息前，先取得个人明示同意。',
      ),
      weights: { 'choice-and-consent': 3 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'publication-ground', weight: 1 },
        { criterion: 'publication-consent', weight: 1 },
        { criterion: 'publication-separate-consent', weight: 1 },
        { criterion: 'publication-assessment', weight: 1 },
        { criterion: 'publication-biometrics', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.4' },
        { instrument: 'pipl', article: '25' },
        { instrument: 'pipl', article: '55' },
        { instrument: 'gdpr', article: '6(1)(a)' },
      ],
      remark: text(
        'The policy stays behind the law and its model here: it promises neither separate consent nor an assessment beforehand, and does not rule out biometric information.',
        '政策在此弱于法律和示范文本：未承诺取得单独同意，未承诺事前评估，也未排除生物识别信息。',
      ),
    },
    {
      id: 'C36',
      section: publicDisclosure,
      promise: text(
        'Without consent it is made public only where the law, court proceedings or an authority compel it.',
        '未经同意的，仅在法律、诉讼或者主管部门强制要求时公开披露。',
      ),
      weights: { accountability: 2 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'publication-instrument', weight: 1 },
        { criterion: 'publication-scope', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '9.4' },
        { instrument: 'gbt-35273', article: '9.5' },
        { instrument: 'pipl', article: '13(3)' },
        { instrument: 'gdpr', article: '6(1)(c)' },
      ],
    },
  ],
  criteria: [
    transferGround,
    transferConsent,
    transferEvent,
    successorCommitment,
    successorNotice,
    insolvencyDeletion,
    publicationGround,
    publicationConsent,
    publicationSeparateConsent,
    publicationAssessment,
    publicationBiometrics,
    publicationInstrument,
    publicationScope,
  ],
};
