import { text } from '../lib/index.ts';
import type { Setting } from '../map/index.ts';

/** What the rules on exports leave open; the defaults follow the reading most authorities and firms share. */
export const transferSettings: readonly Setting[] = [
  {
    id: 'exempt-flows-leave-counters',
    label: text('Exempt exports leave the counters', '豁免出境不计入累计人数'),
    help: text(
      'Whether people whose data leaves under an exemption (contract, HR, emergency, transit, free-trade zone) count towards the thresholds. The text of Order 16 reads as if they did not; it does not say so in as many words. Confirm with counsel.',
      '依豁免情形（合同、人力资源、紧急情况、过境、自贸区）出境的人数是否计入阈值。按《促进和规范数据跨境流动规定》文义不计入，但未明文写明，请与律师确认。',
    ),
    kind: 'yes-no',
    default: true,
  },
];
