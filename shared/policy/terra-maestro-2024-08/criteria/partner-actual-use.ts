import { text } from '../../../lib/index.ts';
import { defineCriterion, met, missingField, notMet, pointTo, undetermined } from '../../index.ts';
import { alignUse, comparePurpose } from '../lib/comparePurpose.ts';
import { judgePartnerSharing, partnerSharingSayings } from '../lib/partnerSharing.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';
import { clarifyPartner, mendReads } from '../lib/recipientMends.ts';

/** C28: a partner uses shared information for nothing but what it was shared for. */
export const partnerActualUse = defineCriterion({
  id: 'partner-actual-use',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Partners use data for nothing else', '合作方实际使用不超出共享目的'),
  rule: text(
    'Kept when what the partner really uses the data for is the purpose of a flow that goes to it.',
    '合作方实际使用数据的目的，与流向该方的某一流转的目的一致的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.1' },
    { instrument: 'gbt-35273', article: '9.2 f' },
    { instrument: 'pipl', article: '21' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '28(3)(a)' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows', ...mendReads],
  settings: ['entrusting-is-sharing'],
  applies: (partner, facts) =>
    judgePartnerSharing(
      partner,
      facts.derived(receivedFlows).get(partner.id),
      facts.setting('entrusting-is-sharing') === true,
    ),
  judge(partner, facts) {
    const compared = comparePurpose(partner, facts.derived(receivedFlows).get(partner.id) ?? []);
    switch (compared.is) {
      case 'same':
        return met;
      case 'other':
        return notMet('other-use', {
          records: { purpose: pointTo('purposes', partner.usePurpose ?? '') },
        });
      case 'use-unknown':
        return undetermined('use-unknown', [missingField('partners', partner.id, 'usePurpose')]);
      case 'purpose-unknown':
        return undetermined('purpose-unknown', [missingField('flows', compared.flow, 'purpose')], {
          records: { flow: pointTo('flows', compared.flow) },
        });
    }
  },
  mend(partner, facts, { code }) {
    const received = facts.derived(receivedFlows).get(partner.id) ?? [];
    return [...clarifyPartner(partner, received, code), ...alignUse(partner, received, facts)];
  },
  says: {
    ...partnerSharingSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} uses the data for a purpose for which it receives it.',
        '{record}实际使用数据的目的与接收目的一致。',
      ),
    },
    'other-use': {
      outcome: 'not-met',
      text: text(
        '{record} uses the data for {purpose}, for which no flow gives it any.',
        '{record}将数据用于“{purpose}”，而没有任何流转以此为目的。',
      ),
      fix: text(
        'Have {record} stop that use and delete what it made of the data for it.',
        '要求{record}停止该项使用，并删除由此产生的数据。',
      ),
    },
    'use-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {record} really uses the data for.',
        '未载明{record}使用数据的实际目的。',
      ),
      fix: text('Ask {record} and enter the purpose.', '向{record}核实并补录实际使用目的。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        '{flow} to {record} has no purpose against which its use could be held.',
        '流向{record}的{flow}未载明目的，无法与其实际使用目的比对。',
      ),
      fix: text('Enter the purpose of {flow}.', '补录{flow}的目的。'),
    },
  },
});
