import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, integer, places } from '../fields.ts';

/** The groups of people whose data is handled; children under 14 carry rules of their own. */
export const subjects = defineRegister({
  id: 'subjects',
  prefix: 'SUB',
  one: text('Group of people', '个人信息主体类别'),
  many: text('Groups of people', '个人信息主体类别'),
  help: text(
    'Groups of people, never individuals. Enter children as a group of their own: all their information is sensitive and needs a guardian (PIPL Arts. 28, 31).',
    '登记人群类别，不登记具体个人。未满十四周岁的儿童应单列：其信息均属敏感个人信息，须取得监护人同意（《个人信息保护法》第28、31条）。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'How the people stand towards the organisation. "Child" means under 14, whatever else the person may be.',
        '该类人群与本组织的关系。“儿童”指未满十四周岁者，不论其同时具有何种身份。',
      ),
      {
        user: text('User', '用户'),
        customer: text('Customer', '客户'),
        visitor: text('Visitor', '访客'),
        subscriber: text('Subscriber', '订阅者'),
        employee: text('Employee', '员工'),
        applicant: text('Job applicant', '应聘者'),
        contact: text('Business contact', '业务联系人'),
        child: text('Child under 14', '儿童（未满十四周岁）'),
        other: text('Other', '其他'),
      },
    ),
    minAge: integer(
      text('Lowest age', '最低年龄'),
      text(
        'The lowest age that really occurs in the group. Under 14 the consent of a parent or guardian is due.',
        '该类人群实际可能的最低年龄；未满十四周岁须取得父母或者其他监护人同意。',
      ),
      text('years', '周岁'),
    ),
    countries: places(
      text('Where they are', '所在国家或地区'),
      text(
        'The countries and regions where these people live. It decides which rights law applies and whether data counts as collected in mainland China.',
        '该类人群所在的国家和地区，决定适用的权利法律以及数据是否属于境内收集。',
      ),
    ),
    people: integer(
      text('People', '人数'),
      text(
        'How many different people the group has, counted once each. The numbers decide thresholds, so a careful estimate is better than none.',
        '该类人群的自然人数（去重）。人数决定是否触及法定门槛，审慎估算优于留空。',
      ),
      text('people', '人'),
    ),
  },
});
