import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, place, reference, references, words } from '../fields.ts';

/** The reasoned finding that data abroad is protected as well as at home, by country or recipient. */
export const equivalences = defineRegister({
  id: 'equivalences',
  prefix: 'EQV',
  one: text('Equivalence finding', '同等保护认定'),
  many: text('Equivalence findings', '同等保护认定'),
  help: text(
    'For each country, or each recipient in it, your finding on whether data there is as well protected as on the mainland. The policy promises equal protection, and PIPL Art. 38 makes the handler see to it.',
    '逐一记录对各国家、地区或其中接收方能否达到境内同等保护水平的认定。政策承诺同等保护，《个人信息保护法》第38条亦要求个人信息处理者予以保障。',
  ),
  fields: {
    country: place(
      text('Country or region', '国家或地区'),
      text(
        'The place the finding is about: where data is stored, or from where it can be viewed.',
        '认定所针对的地点，即数据存放地或可访问数据的所在地。',
      ),
    ),
    partner: reference(
      text('Recipient', '境外接收方'),
      text(
        'The one recipient the finding is limited to. Choose "not applicable" if it holds for the whole country.',
        '认定仅针对某一接收方时填写；适用于整个国家或地区的选“不适用”。',
      ),
      'partners',
      { empties: ['not-applicable'], carriesVerdicts: true },
    ),
    lawLevel: choice(
      text('Level of the law there', '当地法律水平'),
      text(
        'How the local data protection law compares with PRC law. Anything below equivalent has to be made up for by contract and measures.',
        '当地个人信息保护法律与中国法相比的水平；未达同等的，须以合同和措施弥补。',
      ),
      {
        equivalent: text('Equivalent', '同等'),
        'partly-equivalent': text('Equivalent in part', '部分同等'),
        lower: text('Lower', '低于'),
        'no-law': text('No such law', '没有相关法律'),
      },
    ),
    agreement: reference(
      text('Agreement', '协议'),
      text(
        'The contract that closes the gap left by the local law. Choose "none" if there is no contract to rely on.',
        '用以弥补当地法律不足的合同；没有可依据合同的选“无”。',
      ),
      'agreements',
      { empties: ['none'] },
    ),
    measures: references(
      text('Measures', '措施'),
      text(
        'The technical or organisational measures the finding rests on, such as encryption with keys kept on the mainland.',
        '认定所依据的技术和管理措施，例如密钥留存境内的加密。',
      ),
      'measures',
      { empties: ['none'] },
    ),
    conclusion: choice(
      text('Conclusion', '结论'),
      text(
        'The finding itself. A live flow to a place found "not equal" breaks the promise of equal protection.',
        '认定的结论。结论为“不同等”而流转仍在进行的，即违反同等保护的承诺。',
      ),
      {
        equal: text('Equal protection', '达到同等保护'),
        'equal-with-measures': text(
          'Equal thanks to contract and measures',
          '通过合同和措施达到同等保护',
        ),
        'not-equal': text('Not equal', '不同等'),
      },
    ),
    concluded: day(
      text('Concluded on', '认定日期'),
      text(
        'The day the finding was made. It should lie before the first transfer to, or viewing from, that place.',
        '作出认定的日期，应早于首次向该地传输或自该地访问。',
      ),
    ),
    validUntil: day(
      text('Valid until', '有效期至'),
      text(
        'The day by which it must be made again, since laws change. Choose "none" where you set no date.',
        '因法律可能变化而须重新认定的日期；未设定的选“无”。',
      ),
      { empties: ['none'] },
    ),
    reasons: words(
      text('Reasons', '理由'),
      text(
        'Why you reached the conclusion: the law compared, the access of authorities, what the contract and measures add.',
        '得出结论的理由：所比较的法律、当地机关的调取权力，以及合同和措施的补充作用。',
      ),
    ),
  },
});
