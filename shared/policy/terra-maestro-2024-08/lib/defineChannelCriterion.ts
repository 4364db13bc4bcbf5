import type { Text } from '../../../lib/index.ts';
import { text } from '../../../lib/index.ts';
import type { Clause } from '../../../standards/index.ts';
import type { Criterion } from '../../index.ts';
import { defineCriterion, met, notMet, undetermined } from '../../index.ts';
import type { Right } from './createSoundChannel.ts';
import { createSoundChannel } from './createSoundChannel.ts';
import { rightsChannelStates } from './rightsChannels.ts';

interface ChannelPromise {
  readonly id: string;
  readonly right: Right;
  readonly title: Text;
  /** What people want to do, as it stands after "a way to" and before “渠道”. */
  readonly deed: Text;
  readonly clauses: readonly Clause[];
}

/** Makes the criterion that a right has a channel which was tested and works; judged once, on the organisation. */
export function defineChannelCriterion({
  id,
  right,
  title,
  deed,
  clauses,
}: ChannelPromise): Criterion {
  const [en, zh] = [deed.en, deed['zh-CN']];
  return defineCriterion({
    id,
    kind: 'promise',
    revision: 1,
    severity: 'serious',
    title,
    rule: text(
      `Kept when people have a way to ${en} that passed its latest test; broken when there is none or each failed its test.`,
      `设有${zh}渠道且最近一次测试通过的，为符合；没有渠道或各渠道均未通过测试的，为不符合。`,
    ),
    clauses,
    judges: 'organisation',
    reads: ['rights-channels'],
    judge(_organisation, facts) {
      const found = facts.derived(rightsChannelStates).get(right);
      switch (found?.state) {
        case 'works':
          return met;
        case 'untested':
          return undetermined('untested', found.missing);
        case 'unknown':
          return undetermined('channel-unknown', found.missing);
        case 'fails':
          return notMet('channel-fails');
        case 'absent':
        case undefined:
          return notMet('no-channel');
      }
    },
    mend: (organisation, facts) => [
      createSoundChannel(`${right}-for-${organisation.id}`, right, facts.asOf),
    ],
    says: {
      met: {
        outcome: 'met',
        text: text(`There is a tested way to ${en}.`, `${zh}渠道已设立并通过测试。`),
      },
      'no-channel': {
        outcome: 'not-met',
        text: text(`There is no way to ${en}.`, `未设立${zh}渠道。`),
        fix: text(`Open a way to ${en}, test it and register it.`, `设立${zh}渠道，测试后登记。`),
      },
      'channel-fails': {
        outcome: 'not-met',
        text: text(`Every way to ${en} failed when it was tested.`, `现有${zh}渠道均未通过测试。`),
        fix: text('Repair the channel and test it again.', '修复渠道并重新测试。'),
      },
      untested: {
        outcome: 'undetermined',
        text: text(
          `There is a way to ${en}, but no test shows that it works.`,
          `虽有${zh}渠道，但无测试可证明其有效。`,
        ),
        fix: text(
          'Go through the channel as a user would, and enter day and result.',
          '以用户身份走完全部流程，并补录测试日期和结果。',
        ),
      },
      'channel-unknown': {
        outcome: 'undetermined',
        text: text(
          `No channel is marked as a way to ${en}, but one is registered without the right it serves.`,
          `没有渠道载明用于${zh}，但有渠道未载明所服务的权利。`,
        ),
        fix: text('Enter the right each channel serves.', '补录各渠道所服务的权利。'),
      },
    },
  });
}
