import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';
import { needsNewConsent } from '../lib/versionChange.ts';

/** C70: a claim on people, harmless as long as nothing that consent rests on has changed. */
export const acceptanceByUse = defineCriterion({
  id: 'acceptance-by-use',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Going on counts as accepting', '继续使用视为接受'),
  rule: text(
    'The sentence binds people rather than the organisation. It is kept for a version that leaves purposes, kinds of data and manner as they were; where one of these changed, the law decides on consent instead.',
    '该条款约束的是个人而非本组织。未变更处理目的、信息种类和处理方式的版本，视为符合；变更其一的，是否取得同意由法律要求判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.4 a' },
    { instrument: 'gbt-35273', article: '7.3' },
  ],
  judges: 'policy-versions',
  judge(version) {
    if (isNone(version.previous)) return doesNotApply('first-version');
    switch (needsNewConsent(version)) {
      case true:
        return doesNotApply('consent-needed');
      case false:
        return met;
      case undefined:
        return undetermined('changes-unknown', [
          missingField('policy-versions', version.id, 'changes'),
        ]);
    }
  },
  mend: ({ id }) => [setFields('policy-versions', id, { changes: ['none-significant'] })],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} changed nothing that needs consent; going on under it binds people to no new use.',
        '{record}未作须经同意的变更，继续使用不使个人受新的处理约束。',
      ),
    },
    'first-version': {
      outcome: 'not-applicable',
      text: text('{record} is the first version.', '{record}为首个版本。'),
    },
    'consent-needed': {
      outcome: 'not-applicable',
      text: text(
        '{record} changed purposes, kinds of data or manner: going on is not consent to that.',
        '{record}变更了目的、种类或方式，继续使用不构成对此的同意。',
      ),
    },
    'changes-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} changed.', '{record}的变更内容未载明。'),
      fix: text('Enter what {record} changed.', '补录{record}的变更内容。'),
    },
  },
});
