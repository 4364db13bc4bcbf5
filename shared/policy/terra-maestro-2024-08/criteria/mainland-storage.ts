import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import type { Judgement } from '../../index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  partlyMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { exportAssessmentReads, judgeExportAssessment } from '../lib/judgeExportAssessment.ts';
import { heldDataSayings, judgeHeldData, settleHeldData } from '../lib/heldData.ts';

/** C14: what is collected in mainland China is stored there; abroad only as an assessed exception. */
export const mainlandStorage = defineCriterion({
  id: 'mainland-storage',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Storage in mainland China', '境内存储'),
  rule: text(
    'A location keeps the promise when it lies in mainland China or holds nothing that was collected there. Abroad with such data, the flat reading calls it broken; the reading "in principle" calls it kept in part if an export that was assessed in time leads there, and broken if none does. Hong Kong, Macau and Taiwan count as abroad.',
    '存储位置在境内，或未存放在境内收集的信息的，为符合。境外存放境内收集的信息，按绝对承诺理解即为不符合；按“原则上”理解，有经事前评估的出境流转通往该处的为部分符合，没有的为不符合。香港、澳门、台湾视为境外。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.8' },
    { instrument: 'pipl', article: '40' },
  ],
  judges: 'locations',
  reads: ['flows', ...exportAssessmentReads],
  settings: ['storage-reading', 'export-assessment-reading'],
  judge(location, facts) {
    const { id, country, dataOrigin } = location;
    const held = judgeHeldData(location, facts);
    if (held !== null) return held;
    if (country === 'CN' || dataOrigin === 'abroad') return met;
    if (country === undefined) {
      return undetermined('place-unknown', [missingField('locations', id, 'country')]);
    }
    if (dataOrigin === undefined) {
      return undetermined('origin-unknown', [missingField('locations', id, 'dataOrigin')]);
    }
    if (facts.setting('storage-reading') === 'flat') return notMet('abroad');
    let open: Judgement<'export-unclear'> | undefined;
    let refused: string | undefined;
    for (const flow of facts.by('flows', 'toLocation', id)) {
      const assessed = judgeExportAssessment(flow, facts);
      if (assessed.outcome === 'met' || assessed.code === 'not-asked-by-law') {
        return partlyMet('tolerated', 0.5, { records: { flow: pointTo('flows', flow.id) } });
      }
      if (assessed.outcome === 'undetermined') {
        open ??= undetermined('export-unclear', assessed.missing ?? [], {
          records: { flow: pointTo('flows', flow.id) },
        });
      }
      if (assessed.outcome === 'not-met') refused ??= flow.id;
    }
    if (open !== undefined) return open;
    if (refused === undefined) return notMet('no-export-recorded');
    return notMet('export-not-assessed', { records: { flow: pointTo('flows', refused) } });
  },
  mend(location, facts, { code }) {
    const set = (fields: { readonly [field: string]: unknown }) =>
      setFields('locations', location.id, fields);
    // A country given to a place that flows start from could turn those flows into exports.
    const isSource = facts.by('flows', 'fromLocation', location.id).length > 0;
    if (code === 'place-unknown' && !isSource) return [set({ country: 'CN' })];
    // The mainland’s data is taken out; moving the place itself would unmake the exports that lead to it.
    const abroad = set({ dataOrigin: 'abroad' });
    if (code !== 'content-unknown') return [abroad];
    const found = known(location.categories)?.filter((one) => facts.get('categories', one));
    return [
      ...settleHeldData(location, facts),
      ...(found === undefined ? [] : [set({ categories: found })]),
      abroad,
    ];
  },
  says: {
    ...heldDataSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} lies in mainland China, or holds nothing collected there.',
        '{record}位于境内，或未存放在境内收集的信息。',
      ),
    },
    'place-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said in which country {record} lies.',
        '{record}所在的国家或地区未载明。',
      ),
      fix: text('Enter the country or region of {record}.', '补录{record}所在的国家或地区。'),
    },
    'origin-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} lies outside mainland China; whether it holds data collected inside is not known.',
        '{record}位于境外，是否存放在境内收集的信息未载明。',
      ),
      fix: text(
        'Enter where the data in {record} was collected.',
        '补录{record}所存信息的收集地。',
      ),
    },
    abroad: {
      outcome: 'not-met',
      text: text(
        '{record} lies outside mainland China and holds data collected inside.',
        '{record}位于境外，存放了在境内收集的信息。',
      ),
      fix: text(
        'Bring the mainland’s data in {record} back, or change the promise.',
        '将{record}中在境内收集的信息迁回境内，或修改承诺。',
      ),
    },
    tolerated: {
      outcome: 'partly-met',
      severity: 'minor',
      text: text(
        '{record} lies outside mainland China; the export {flow} that leads there keeps the promise about assessments, so the place stands as an exception to the principle.',
        '{record}位于境外；通往该处的{flow}符合关于出境评估的承诺，属于“原则上”境内存储的例外。',
      ),
      fix: text(
        'Store the mainland’s data in {record} at home, or name the exception in the policy.',
        '将{record}中在境内收集的信息存放于境内，或在政策中载明该例外。',
      ),
    },
    'export-unclear': {
      outcome: 'undetermined',
      text: text(
        '{record} lies outside mainland China; whether the export {flow} that leads there was assessed in time is open.',
        '{record}位于境外；通往该处的{flow}是否经事前评估尚不能确定。',
      ),
      fix: text('Complete what is known about {flow}.', '补全{flow}的信息。'),
    },
    'no-export-recorded': {
      outcome: 'not-met',
      text: text(
        '{record} lies outside mainland China and holds data collected inside, but no export that leads there is recorded.',
        '{record}位于境外并存放在境内收集的信息，但未登记通往该处的出境流转。',
      ),
      fix: text(
        'Bring the data back, or record the export to {record} and have it assessed first.',
        '将信息迁回境内；或登记通往{record}的出境流转并事先评估。',
      ),
    },
    'export-not-assessed': {
      outcome: 'not-met',
      text: text(
        '{record} lies outside mainland China, and the export {flow} that leads there has no valid assessment from before it began.',
        '{record}位于境外，通往该处的{flow}没有有效的事前评估。',
      ),
      fix: text(
        'Stop {flow} and bring the data back, or assess it and begin anew.',
        '停止{flow}并将信息迁回境内，或完成评估后重新开始。',
      ),
    },
  },
});
