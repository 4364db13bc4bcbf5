import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import { consentExceptions } from '../../../standards/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { nameSituation } from '../lib/namedSituation.ts';

/** C10, law: what does without consent stands on a ground of PIPL Art. 13(2) to (7), whatever the policy lists. */
export const noConsentGround = defineCriterion({
  id: 'no-consent-ground',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('A ground in law where consent is not asked', '未取得同意的须有法定依据'),
  rule: text(
    'Met when the situation named leads to the ground of PIPL Art. 13 entered as legal basis and, for a statutory duty or another law, the provision is named. Academic work has no such ground. Whether an emergency was urgent, or the use of public data stayed within reason, is for a person to check.',
    '所援引的情形可归入所填《个人信息保护法》第13条依据，且属于法定职责、义务或其他法律规定的已载明具体条款，为符合。学术研究无此法定依据。情况是否紧急、对已公开信息的处理是否合理，须由人工核查。',
  ),
  clauses: [{ instrument: 'pipl', article: '13' }],
  judges: 'activities',
  judge(activity) {
    const { id, basis, exceptionCode, legalReference } = activity;
    if (basis === 'consent') return doesNotApply('rests-on-consent');
    if (basis === undefined) {
      return undetermined('basis-unknown', [missingField('activities', id, 'basis')]);
    }
    const code = known(exceptionCode);
    if (code !== undefined) {
      const { legalBases } = consentExceptions[code];
      const figures = { situation: code };
      if (legalBases.length === 0) return notMet('no-such-ground', { figures });
      if (!legalBases.includes(basis)) return notMet('other-ground', { figures });
    }
    const needsLaw = basis === 'statutory-duty' || basis === 'other-law';
    if (needsLaw && legalReference !== undefined && typeof legalReference !== 'string') {
      return notMet('law-not-named');
    }
    if (exceptionCode === undefined) {
      return undetermined('situation-unknown', [missingField('activities', id, 'exceptionCode')]);
    }
    if (needsLaw && legalReference === undefined) {
      return undetermined('law-unknown', [missingField('activities', id, 'legalReference')]);
    }
    return met;
  },
  mend(activity, _facts, { code }) {
    const named = known(activity.exceptionCode);
    const [ground] = named === undefined ? [] : consentExceptions[named].legalBases;
    let fields: { readonly basis?: string; readonly exceptionCode?: string } = {};
    if (code === 'other-ground') fields = { basis: ground ?? 'contract' };
    else if (code === 'no-such-ground') fields = { basis: 'contract', exceptionCode: 'E07' };
    else if (activity.basis === undefined || activity.exceptionCode === undefined) {
      fields = nameSituation(activity);
    }
    const basis = fields.basis ?? activity.basis;
    const needsLaw = basis === 'statutory-duty' || basis === 'other-law';
    const lacksLaw = needsLaw && typeof activity.legalReference !== 'string';
    return [
      setFields('activities', activity.id, {
        ...fields,
        ...(lacksLaw ? { legalReference: 'Law and article' } : {}),
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} stands on a ground the law recognises without consent.',
        '{record}具有法律认可的、无需取得同意的依据。',
      ),
    },
    'rests-on-consent': {
      outcome: 'not-applicable',
      text: text('{record} rests on consent.', '{record}以同意为依据。'),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said on what {record} rests.', '{record}的合法性基础未载明。'),
      fix: text('Enter the legal basis of {record}.', '补录{record}的合法性基础。'),
    },
    'no-such-ground': {
      outcome: 'not-met',
      text: text(
        'Situation {situation}, on which {record} relies, has no footing in PIPL Art. 13.',
        '{record}所援引的{situation}情形在《个人信息保护法》第13条中没有依据。',
      ),
      fix: text(
        'Ask for consent to {record}, or put it on a ground of PIPL Art. 13 that really exists.',
        '就{record}取得同意，或改以《个人信息保护法》第13条确有的依据处理。',
      ),
    },
    'other-ground': {
      outcome: 'not-met',
      text: text(
        'Situation {situation} does not lead to the legal basis entered for {record}.',
        '{situation}情形与{record}所填的合法性基础不相对应。',
      ),
      fix: text(
        'Check on which ground {record} really stands; without one, ask for consent.',
        '核实{record}的真实依据；没有依据的，应取得同意。',
      ),
    },
    'law-not-named': {
      outcome: 'not-met',
      text: text(
        '{record} claims a legal duty or permission, but no law can be named for it.',
        '{record}主张法定义务或法律规定，但无法指明具体条款。',
      ),
      fix: text(
        'Name the law and article for {record}; without one, ask for consent or stop.',
        '指明{record}所依据的法律条款；没有的，应取得同意或停止处理。',
      ),
    },
    'situation-unknown': {
      outcome: 'undetermined',
      text: text(
        'It is not known which situation makes consent to {record} unnecessary.',
        '{record}因何种情形无需同意未载明。',
      ),
      fix: text(
        'Enter the situation {record} relies on, or that the policy lists none.',
        '载明{record}所援引的情形；政策未列的，注明“无”。',
      ),
    },
    'law-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said which law {record} follows.', '{record}所依据的法律条款未载明。'),
      fix: text('Enter law and article for {record}.', '补录{record}所依据的法律及条款。'),
    },
  },
});
