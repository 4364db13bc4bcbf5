import { text } from '../../lib/index.ts';

/** The grounds of PIPL Art. 13(1); item (2) is split, since contract and staff management are proved differently. */
export const legalBasisOptions = {
  consent: text('Consent (13-1)', '取得个人同意（第一项）'),
  contract: text('Contract with the person (13-2)', '订立、履行个人作为一方的合同（第二项）'),
  'human-resources': text('Staff management (13-2)', '实施人力资源管理（第二项）'),
  'statutory-duty': text(
    'Statutory duty or obligation (13-3)',
    '履行法定职责或者法定义务（第三项）',
  ),
  emergency: text('Emergency (13-4)', '突发公共卫生事件或者紧急情况（第四项）'),
  'news-supervision': text(
    'News or public supervision (13-5)',
    '公共利益目的的新闻报道、舆论监督（第五项）',
  ),
  'public-data': text('Already public information (13-6)', '已公开的个人信息（第六项）'),
  'other-law': text('Other laws or regulations (13-7)', '法律、行政法规规定的其他情形（第七项）'),
};

/** The situations in which the policy claims to need no consent; GB/T 35273-2020, 5.6 knows all but E12. */
export const exceptionOptions = {
  E01: text('E01 State or defence security', 'E01 国家安全、国防安全'),
  E02: text(
    'E02 Public safety, public health or a major public interest',
    'E02 公共安全、公共卫生、重大公共利益',
  ),
  E03: text(
    'E03 Criminal investigation, prosecution, trial or enforcement',
    'E03 刑事侦查、起诉、审判和判决执行',
  ),
  E04: text(
    'E04 Life, property or other weighty interests, consent hard to get',
    'E04 维护生命、财产等重大合法权益且难以取得同意',
  ),
  E05: text('E05 Made public by the person', 'E05 个人自行公开的信息'),
  E06: text('E06 Taken from lawful public sources', 'E06 取自合法公开渠道的信息'),
  E07: text('E07 Contract asked for by the person', 'E07 应个人要求订立、履行合同所必需'),
  E08: text(
    'E08 Safe and stable running, finding and fixing faults',
    'E08 保障产品或服务安全稳定运行、处置故障',
  ),
  E09: text('E09 Lawful news reporting', 'E09 合法的新闻报道'),
  E10: text(
    'E10 Academic work in the public interest, results de-identified',
    'E10 公共利益学术研究且成果已去标识化',
  ),
  E11: text('E11 Legal duty of the organisation', 'E11 履行本组织的法定义务'),
  E12: text('E12 Other situation set by law', 'E12 法律法规规定的其他情形'),
};

/** Where people's data was collected: it decides whether Chinese export rules reach the data at all. */
export const originOptions = {
  cn: text('In mainland China', '中国境内'),
  abroad: text('Outside mainland China', '中国境外'),
  mixed: text('Both, not kept apart', '境内外混合、未区分'),
};

/** What PIPL Art. 39 wants a person told before data goes abroad. */
export const exportNoticeOptions = {
  'recipient-name': text('Name of the overseas recipient', '境外接收方的名称或者姓名'),
  'recipient-contact': text('Contact of the overseas recipient', '境外接收方的联系方式'),
  purpose: text('Purpose', '处理目的'),
  method: text('Method', '处理方式'),
  categories: text('Categories of information', '个人信息的种类'),
  'rights-against-recipient': text(
    'How to exercise rights against the recipient',
    '向境外接收方行使权利的方式和程序',
  ),
};
