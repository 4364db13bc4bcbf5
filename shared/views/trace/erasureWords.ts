import { text } from '../../lib/index.ts';
import type { Clause } from '../../standards/index.ts';
import type { ErasureException } from './erasureModel.ts';

/** Sentences of the deletion plan. */
export const erasureWords = {
  deleteHere: text(
    'Delete the data here, or make it anonymous.',
    '删除此处的数据，或者作匿名化处理。',
  ),
  haveDeleted: text(
    'Have whoever runs this place delete the data or make it anonymous, and confirm it.',
    '要求该位置的运营方删除数据或者作匿名化处理，并予以确认。',
  ),
  clearBackup: text(
    'Cannot be taken out at once: keep it safe and apart until the backup is cleared, and restore nothing of it.',
    '无法立即从备份中删除的，应安全存放并隔离，直至备份清除，期间不得恢复使用。',
  ),
  act: text(
    'Instruct it to delete what it holds for the organisation and to confirm it.',
    '指示其删除受托保存的数据并予以确认。',
  ),
  tell: text(
    'Tell it that the data is deleted and that it has to delete it too.',
    '告知数据已删除，要求其一并删除。',
  ),
  flowUnread: text(
    'It is not entered what this flow carries; it may be this data.',
    '该流转的信息种类未载明，可能涉及上述数据。',
  ),
  flowNameless: text(
    'This flow may have handed the data out, and it is not entered to whom.',
    '该流转可能已对外提供上述数据，但接收方未载明。',
  ),
  locationUnread: text(
    'It is not entered what this location keeps; it may be this data.',
    '该位置存放的信息种类未载明，可能涉及上述数据。',
  ),
  operatorUnknown: text(
    'It is not entered who runs this location, and so who has to act.',
    '该位置的运营方未载明，无法确定由谁执行。',
  ),
  cycleUnknown: text(
    'It is not entered when this backup is cleared, so no day can be given.',
    '该备份的清除周期或最近清除日期未载明，无法确定清除日期。',
  ),
  isolationUnknown: text(
    'It is not entered whether this backup is kept apart.',
    '该备份是否隔离存放未载明。',
  ),
  roleUnknown: text(
    'It is not entered in what role this partner holds the data; until then it is told.',
    '该合作方的角色未载明，暂按通知处理。',
  ),
} as const;

const gbt83: Clause = { instrument: 'gbt-35273', article: '8.3' };

/** Clauses for places that act, backups that wait and parties that are told. */
export const erasureClauses = {
  location: [{ instrument: 'pipl', article: '47' }, gbt83],
  backup: [
    { instrument: 'pipl', article: '47 para. 2' },
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'ndsmr', article: '24' },
  ],
  act: [{ instrument: 'pipl', article: '21' }, { instrument: 'gbt-35273', article: '9.1' }, gbt83],
  tell: [
    { instrument: 'pipl', article: '47' },
    { instrument: 'gbt-35273', article: '8.3 b' },
  ],
} as const satisfies { readonly [kind: string]: readonly Clause[] };

/** A law makes the organisation keep the data; meanwhile it may only store and protect it. */
export function lawException(legalReference: string): ErasureException {
  return {
    id: 'law',
    text: text(
      'A retention rule names a law that has the data kept; until that time is over it may only be stored and protected.',
      '保存期限规则载明了须继续保存的法律依据；保存期限届满前，除存储和采取必要的安全保护措施外应停止处理。',
    ),
    clauses: [{ instrument: 'pipl', article: '47 para. 2' }],
    legalReference,
  };
}

/** A handler of its own may hold the person's permission, which has to be shown. */
export const ownPermission: ErasureException = {
  id: 'own-permission',
  text: text(
    'May keep the data if the person has given it a permission of its own; the map does not show whether, so ask.',
    '已另获个人授权的可予保留；数据地图未载明有无授权，应予核实。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '8.3 b' }],
  legalReference: null,
};

/** An authority keeps what it got under law by its own rules. */
export const authorityKeeps: ErasureException = {
  id: 'authority',
  text: text(
    'A public authority keeps what it received under law by its own rules; telling it may be barred.',
    '国家机关依法取得的信息按其自身规定保存；法律规定应当保密的，不予告知。',
  ),
  clauses: [
    { instrument: 'pipl', article: '18, 35' },
    { instrument: 'pipl', article: '47 para. 2' },
  ],
  legalReference: null,
};
