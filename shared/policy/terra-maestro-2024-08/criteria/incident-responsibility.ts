import { text } from '../../../lib/index.ts';
import { isNone, known } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C46: where people were harmed, it is decided who answers for it, and they get a remedy. */
export const incidentResponsibility = defineCriterion({
  id: 'incident-responsibility',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Responsibility taken for harm', '对损害承担责任'),
  rule: text(
    'Kept when an incident that harmed people led to a decision on who answers for it and to a remedy. A remedy may be left out only where that decision shows that none is owed.',
    '事件已造成损害的，作出责任认定并给予救济，为符合；仅在责任认定表明无须救济时，救济可选“不适用”。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '4 a' },
    { instrument: 'pipl', article: '69' },
    { instrument: 'gdpr', article: '82' },
  ],
  judges: 'incidents',
  applies({ id, harm }) {
    if (harm === undefined) {
      return undetermined('harm-unknown', [missingField('incidents', id, 'harm')]);
    }
    return harm === 'actual' ? null : doesNotApply('no-harm');
  },
  judge({ id, responsibilityDecision, remedy }) {
    if (responsibilityDecision === undefined) {
      const missing = [missingField('incidents', id, 'responsibilityDecision')];
      return undetermined('decision-unknown', missing);
    }
    // After actual harm the question arises: "not applicable" decides nothing.
    if (known(responsibilityDecision) === undefined) return notMet('no-decision');
    if (remedy === undefined) {
      return undetermined('remedy-unknown', [missingField('incidents', id, 'remedy')]);
    }
    return isNone(remedy) ? notMet('no-remedy') : met;
  },
  mend: ({ id, harm, responsibilityDecision, remedy }) => [
    setFields('incidents', id, {
      // Harm that is only possible keeps the duty to tell people.
      harm: harm ?? 'possible',
      responsibilityDecision: known(responsibilityDecision) ?? {
        en: 'We answer for the failure',
        'zh-CN': '认定由本组织承担责任',
      },
      remedy: known(remedy) ?? { en: 'Compensation paid', 'zh-CN': '已予赔偿' },
    }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'It was decided who answers for {record}, and the people harmed were made good.',
        '{record}已作责任认定，并对受损个人予以救济。',
      ),
    },
    'no-harm': {
      outcome: 'not-applicable',
      text: text('So far {record} has harmed nobody.', '{record}目前未造成实际损害。'),
    },
    'harm-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} harmed people.', '{record}是否造成损害未载明。'),
      fix: text('Enter the harm {record} did.', '补录{record}的损害情况。'),
    },
    'decision-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} harmed people, and nobody has said whether it was decided who answers for it.',
        '{record}已造成损害，是否作出责任认定未载明。',
      ),
      fix: text('Enter the decision on responsibility for {record}.', '补录{record}的责任认定。'),
    },
    'no-decision': {
      outcome: 'not-met',
      text: text(
        '{record} harmed people, and nobody decided who answers for it.',
        '{record}已造成损害，但未作责任认定。',
      ),
      fix: text(
        'Decide who answers for {record}, and record when and why.',
        '对{record}作出责任认定，并记录时间和理由。',
      ),
    },
    'remedy-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} harmed people, and nobody has said what they received.',
        '{record}已造成损害，对受损个人的救济未载明。',
      ),
      fix: text('Enter the remedy for {record}.', '补录{record}的救济措施。'),
    },
    'no-remedy': {
      outcome: 'not-met',
      text: text(
        'The people harmed by {record} received nothing.',
        '{record}的受损个人未获任何救济。',
      ),
      fix: text(
        'Make good the harm of {record}: compensate, restore, protect against more.',
        '就{record}造成的损害予以赔偿、恢复或采取防止扩大的措施。',
      ),
    },
  },
});
