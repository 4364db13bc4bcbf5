import { text } from '../../../lib/index.ts';
import { isUnknown } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  accountOpeningReads,
  accountOpeningSayings,
  judgeAccountOpening,
  settleAccountOpening,
} from '../lib/accountOpening.ts';
import { createSoundMeasure } from '../lib/createSoundMeasure.ts';

/** C64: whoever opens an account is asked for the age first; without that nothing can be shown. */
export const childAgeGate = defineCriterion({
  id: 'child-age-gate',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Age check before an account is opened', '开立账户前核验年龄'),
  rule: text(
    'Kept when an activity that opens accounts has an age check in force. Without one it can be shown neither that children stay out nor that they come in.',
    '开立账户的处理活动设有已落实的年龄核验措施的，为符合；没有该措施的，儿童是否自行开户无从证明，无法判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.4 d' },
    { instrument: 'pipl', article: '31' },
    { instrument: 'gdpr', article: '8' },
  ],
  judges: 'activities',
  reads: [...accountOpeningReads, 'measures'],
  settings: ['needs-effective-date'],
  applies: judgeAccountOpening,
  judge({ id, ageGate }, facts) {
    const measure = facts.get('measures', ageGate);
    if (measure === undefined) {
      const isOpen = isUnknown(ageGate) || typeof ageGate === 'string';
      return undetermined(isOpen ? 'gate-unknown' : 'no-gate', [
        missingField('activities', id, 'ageGate'),
      ]);
    }
    const { kind, status } = measure;
    if (kind === 'age-gate' && status === 'in-force') return met;
    const field = kind === 'age-gate' ? 'status' : 'kind';
    return undetermined('gate-not-shown', [missingField('measures', measure.id, field)], {
      records: { measure: pointTo('measures', measure.id) },
    });
  },
  mend(activity, facts, { code }) {
    if (code === 'purpose-unknown') return settleAccountOpening(activity, facts);
    const ageGate = `age-check-for-${activity.id}`;
    return [
      ...createSoundMeasure(ageGate, 'age-gate', facts.asOf),
      setFields('activities', activity.id, { ageGate }),
    ];
  },
  says: {
    ...accountOpeningSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} checks age before an account is opened.',
        '{record}在开立账户前核验年龄。',
      ),
    },
    'gate-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} checks age before an account is opened.',
        '{record}在开立账户前是否核验年龄，未载明。',
      ),
      fix: text(
        'Link the age check of {record}, or enter that there is none.',
        '关联{record}的年龄核验措施；没有的，选“无”。',
      ),
    },
    'no-gate': {
      outcome: 'undetermined',
      text: text(
        '{record} checks nobody’s age, so it cannot be shown whether children open accounts.',
        '{record}未设年龄核验，儿童是否自行开户无从证明。',
      ),
      fix: text(
        'Put an age check before registration and link it to {record}.',
        '在注册前设置年龄核验，并与{record}关联。',
      ),
    },
    'gate-not-shown': {
      outcome: 'undetermined',
      text: text(
        '{measure}, named for {record}, is not shown to be an age check in force.',
        '{record}所列的{measure}未能证明是已落实的年龄核验措施。',
      ),
      fix: text(
        'Put the age check into force and enter kind and status of {measure}.',
        '落实年龄核验，并补录{measure}的类型和状态。',
      ),
    },
  },
});
