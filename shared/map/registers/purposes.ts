import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, line, references, words, yesNo } from '../fields.ts';

/** The purposes data is really used for, each tied to the place where the policy states it. */
export const purposes = defineRegister({
  id: 'purposes',
  prefix: 'PUR',
  one: text('Purpose', '处理目的'),
  many: text('Purposes', '处理目的'),
  help: text(
    'Each purpose for which data is collected or used, stated or not. A purpose the policy does not state breaks its first promise about collection (PIPL Art. 6).',
    '登记收集、使用数据的每一项目的，无论政策是否写明。政策未写明的目的违反其关于收集使用的首要承诺（《个人信息保护法》第6条）。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'The nearest kind. Some promises hold for one kind only: what registration may ask for, which data improvement, risk and recommendation may draw on.',
        '选择最接近的类型。部分承诺仅针对特定类型，如注册可要求的信息，改进、风控和推荐可使用的数据。',
      ),
      {
        register: text('Opening an account', '注册账户'),
        improve: text('Improving services', '改进服务'),
        risk: text('Preventing risk', '防范风险'),
        recommend: text('Recommending', '个性化推荐'),
        deliver: text('Delivering goods or services', '交付商品或服务'),
        pay: text('Payment', '支付结算'),
        support: text('Customer support', '客户服务'),
        marketing: text('Marketing', '营销推广'),
        advertising: text('Advertising', '广告投放'),
        research: text('Research or statistics', '学术研究或统计'),
        security: text('Security', '安全保障'),
        operate: text('Running the product', '产品运行'),
        'human-resources': text('Staff management', '人力资源管理'),
        legal: text('Legal duties and disputes', '法定义务与争议处理'),
        other: text('Other', '其他'),
      },
    ),
    description: words(
      text('Description', '目的说明'),
      text(
        'One sentence that says concretely what the data is needed to achieve. The law wants a purpose that is definite and reasonable.',
        '用一句话具体说明使用数据所要达到的目的；法律要求目的明确、合理。',
      ),
    ),
    policySection: line(
      text('Section of the policy', '政策章节'),
      text(
        'The heading or number of the section that states this purpose. Choose "none" after looking and not finding it: that is a finding, not an omission.',
        '写明该目的的政策章节标题或编号。查阅后确认没有的选“无”：这是一项发现，而非漏填。',
      ),
      { empties: ['none'] },
    ),
    declaredIn: references(
      text('Stated in policy versions', '写明该目的的政策版本'),
      text(
        'The versions of the policy that state it. The version in force when an activity began is the one that counts.',
        '写明该目的的各政策版本；以处理活动开始时有效的版本为准。',
      ),
      'policy-versions',
      { empties: ['none'] },
    ),
    isVague: yesNo(
      text('Worded vaguely', '表述笼统'),
      text(
        'Yes if a reader could not tell what is done, as with "business needs". Sharing promises need specific and clear purposes.',
        '读者无法据以了解具体处理内容的（如“业务需要”）选“是”；对外共享承诺要求目的特定、明确。',
      ),
    ),
  },
});
