import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, choices, day, integer, reference, references, yesNo } from '../fields.ts';
import { exportNoticeOptions } from './options.ts';

/** How consent was obtained, for what, and how it can be taken back; one record per wording, not per person. */
export const consents = defineRegister({
  id: 'consents',
  prefix: 'CNS',
  one: text('Consent', '同意'),
  many: text('Consents', '同意'),
  help: text(
    'One record for each wording and occasion at which people agree, not one per person. Uses and flows that rest on consent point here.',
    '按征得同意的文本和场景逐一登记，不按个人登记。以同意为依据的使用和流转均引用此处记录。',
  ),
  fields: {
    kind: choice(
      text('Kind', '形式'),
      text(
        'What the person did. Separate consent is explicit and for one handling only; the law asks it for sensitive information, provision to another handler, publication and export.',
        '个人作出同意的形式。单独同意针对一项具体处理专门、明确作出，敏感个人信息、向其他处理者提供、公开和出境均须取得。',
      ),
      {
        tacit: text('Tacit', '默示同意'),
        explicit: text('Explicit', '明示同意'),
        separate: text('Separate', '单独同意'),
        written: text('Written', '书面同意'),
        guardian: text("Guardian's consent", '监护人同意'),
      },
    ),
    isBundled: yesNo(
      text('Bundled', '捆绑取得'),
      text(
        'Yes if one act agrees to several purposes or functions together. Bundled consent is neither free nor separate.',
        '一次操作同时同意多项目的或功能的选“是”；捆绑取得的同意既非自愿，也不构成单独同意。',
      ),
    ),
    given: day(
      text('First asked on', '首次取得日期'),
      text(
        'The first day this consent was obtained. It has to lie before the first use or flow that rests on it.',
        '首次取得该同意的日期，须早于以其为依据的首次使用或流转。',
      ),
    ),
    policyVersion: reference(
      text('Policy version shown', '所示政策版本'),
      text(
        'The version people had before them when they agreed. If purpose, method or kind of data changed later, consent is due again (PIPL Art. 14).',
        '个人同意时所展示的政策版本。其后目的、方式或种类变更的，应当重新取得同意（《个人信息保护法》第14条）。',
      ),
      'policy-versions',
      { empties: ['none'] },
    ),
    purposes: references(
      text('Purposes agreed to', '同意的目的'),
      text(
        'Every purpose the wording names. A use for another purpose is not covered, however broad the button.',
        '同意文本写明的各项目的；未写明的目的不在同意范围内。',
      ),
      'purposes',
    ),
    recipients: references(
      text('Recipients named', '告知的接收方'),
      text(
        'The recipients named to the person. Provision to another handler needs separate consent after naming it (PIPL Art. 23).',
        '已向个人告知的接收方。向其他个人信息处理者提供的，须告知其名称等并取得单独同意（《个人信息保护法》第23条）。',
      ),
      'partners',
      { empties: ['none'] },
    ),
    withdrawChannel: reference(
      text('Way to withdraw', '撤回渠道'),
      text(
        'The channel by which people take this consent back. The policy promises an authorisation page at any time; "none" breaks it.',
        '个人撤回该同意的渠道。政策承诺可随时在授权页面撤回，填“无”即不符合承诺。',
      ),
      'rights-channels',
      { empties: ['none'] },
    ),
    stepsToGive: integer(
      text('Steps to give', '同意所需步骤'),
      text(
        'Count the clicks or entries from the start page to agreeing. It is the yardstick for withdrawing.',
        '自起始页面至同意所需的点击或填写步数，作为衡量撤回便捷程度的基准。',
      ),
      text('steps', '步'),
    ),
    stepsToWithdraw: integer(
      text('Steps to withdraw', '撤回所需步骤'),
      text(
        'Count the same way to the point where it is withdrawn. More steps than for giving is not a convenient way (PIPL Art. 15).',
        '以同样方式计算撤回所需步数；多于同意步数的，难谓“便捷的撤回方式”（《个人信息保护法》第15条）。',
      ),
      text('steps', '步'),
    ),
    withdrawn: day(
      text('Withdrawn on', '撤回日期'),
      text(
        'The day the consent as a whole ended, because it was withdrawn or no longer relied on. Any use after that day breaks the promise.',
        '该同意整体撤回或不再作为依据的日期；此后的任何使用均违反承诺。',
      ),
      { empties: ['none'] },
    ),
    isVerifiable: yesNo(
      text('Guardian can be verified', '监护人同意可验证'),
      text(
        "For guardians: whether it can be checked that a parent or guardian really agreed. Children's data without verifiable consent is to be deleted.",
        '适用于监护人同意：能否核实确由父母或者其他监护人作出。未经可验证同意收集的儿童信息应当删除。',
      ),
      { empties: ['not-applicable'] },
    ),
    noticeItems: choices(
      text('Told before export', '出境告知事项'),
      text(
        'Which of the six items about the overseas recipient people were told. All six are due, and the consent has to be separate (PIPL Art. 39).',
        '就境外接收方已告知的事项。六项均须告知，并取得单独同意（《个人信息保护法》第39条）。',
      ),
      exportNoticeOptions,
      { empties: ['none', 'not-applicable'] },
    ),
    evidence: references(
      text('Evidence', '证据'),
      text(
        'Screenshots, wording or logs that show how consent was asked and given. The handler has to be able to prove it.',
        '能够证明如何征求和取得同意的截图、文本或日志；举证责任在处理者一方。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
