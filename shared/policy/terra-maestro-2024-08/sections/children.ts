import { text } from '../../../lib/index.ts';
import { childAgeGate } from '../criteria/child-age-gate.ts';
import { childDataDeletion } from '../criteria/child-data-deletion.ts';
import { childFlowGround } from '../criteria/child-flow-ground.ts';
import { childGuardianConsent } from '../criteria/child-guardian-consent.ts';
import { childRules } from '../criteria/child-rules.ts';
import { childUseGround } from '../criteria/child-use-ground.ts';
import type { Section } from '../section.ts';

const chapter = text('Children’s personal information', '儿童个人信息');

/** C64 to C66: accounts, use and disclosure, and deletion where children are concerned. */
export const children: Section = {
  commitments: [
    {
      id: 'C64',
      section: chapter,
      promise: text(
        'Nobody under 14 may open an account unless a parent or guardian agrees.',
        '未满十四周岁的儿童，未经父母或其他监护人同意，不得开立账户。',
      ),
      weights: { 'choice-and-consent': 3, security: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'child-age-gate', weight: 1 },
        { criterion: 'child-guardian-consent', weight: 1 },
        { criterion: 'child-rules', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.4 d' },
        { instrument: 'pipl', article: '28, 31' },
        { instrument: 'children-online', article: '8-10' },
        { instrument: 'gdpr', article: '8' },
      ],
      remark: text(
        'All information about children under 14 is sensitive by law, whatever its kind: enter the categories concerned as sensitive. The policy has no dedicated rules for children.',
        '未满十四周岁未成年人的各类个人信息依法均属敏感个人信息，相关信息种类应标注为敏感。政策未设儿童专门规则。',
      ),
    },
    {
      id: 'C65',
      section: chapter,
      promise: text(
        'Children’s information is used or disclosed only where the law allows it, a guardian has explicitly agreed, or the child needs protection.',
        '仅在法律允许、监护人明示同意或保护儿童所必要的情况下，使用或披露儿童信息。',
      ),
      weights: { 'choice-and-consent': 3 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'child-use-ground', weight: 1 },
        { criterion: 'child-flow-ground', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.4 d' },
        { instrument: 'gbt-35273', article: '9.2' },
        { instrument: 'pipl', article: '31' },
        { instrument: 'children-online', article: '14-18' },
        { instrument: 'gdpr', article: '8' },
      ],
    },
    {
      id: 'C66',
      section: chapter,
      promise: text(
        'Where children’s information turns out to have been collected without consent that can be verified, it is deleted soon.',
        '发现未经可核实的监护人同意而收集儿童信息的，尽快删除。',
      ),
      weights: { 'minimum-necessity': 3, 'choice-and-consent': 1 },
      decidedBy: ['log'],
      criteria: [{ criterion: 'child-data-deletion', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '5.4 d' },
        { instrument: 'gbt-35273', article: '6.1' },
        { instrument: 'pipl', article: '47' },
        { instrument: 'children-online', article: '20' },
        { instrument: 'gdpr', article: '17' },
      ],
      remark: text(
        'The policy only says it will try to delete as soon as possible; the number of working days is a setting.',
        '政策仅称将尽快设法删除，工作日数由设置决定。',
      ),
    },
  ],
  criteria: [
    childAgeGate,
    childGuardianConsent,
    childRules,
    childUseGround,
    childFlowGround,
    childDataDeletion,
  ],
};
