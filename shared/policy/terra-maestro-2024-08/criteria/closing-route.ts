import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  partlyMet,
  undetermined,
} from '../../index.ts';
import { createSoundChannel } from '../lib/createSoundChannel.ts';

/** C57: the law wants an easy way to use a right; a mail address alone is a weak one. */
export const closingRoute = defineCriterion({
  id: 'closing-route',
  kind: 'law',
  revision: 1,
  severity: 'minor',
  title: text('More than mail to close an account', '注销不限于邮件'),
  rule: text(
    'The law asks for a convenient way to use one’s rights and for no unreasonable conditions on closing an account. Met when some channel for closing runs by another route than e-mail; mail alone is a weakness.',
    '法律要求提供便捷的行权途径，不得对注销账户设置不合理条件。至少有一条注销渠道不以邮件办理的，为符合；仅能以邮件办理的，视为部分符合。',
  ),
  clauses: [
    { instrument: 'ndsmr', article: '23' },
    { instrument: 'pipl', article: '50' },
  ],
  judges: 'organisation',
  reads: ['rights-channels'],
  judge(_organisation, facts) {
    let hasMail = false;
    let open;
    for (const { id, right, route } of facts.all('rights-channels')) {
      if (right !== undefined && right !== 'close') continue;
      if (right === undefined) open ??= missingField('rights-channels', id, 'right');
      else if (route === undefined) open ??= missingField('rights-channels', id, 'route');
      else if (route !== 'email') return met;
      else hasMail = true;
    }
    if (open !== undefined) return undetermined('route-unknown', [open]);
    return hasMail
      ? partlyMet('mail-only', 0.5)
      : undetermined('no-channel', [missingRecord('rights-channels')]);
  },
  mend: ({ id }, facts) => [createSoundChannel(`close-for-${id}`, 'close', facts.asOf)],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'An account can be closed by another route than e-mail.',
        '账户可通过邮件以外的途径注销。',
      ),
    },
    'mail-only': {
      outcome: 'partly-met',
      text: text('E-mail is the only way to close an account.', '注销账户仅能通过邮件办理。'),
      fix: text(
        'Offer closing on a page behind the login or in the app.',
        '在登录后页面或应用内提供注销功能。',
      ),
    },
    'route-unknown': {
      outcome: 'undetermined',
      text: text(
        'No channel for closing is known to run by another route than e-mail; one lacks its right or route.',
        '尚无可确认的邮件以外的注销渠道，有渠道未载明所服务的权利或途径。',
      ),
      fix: text('Enter the right and the route of each channel.', '补录各渠道的权利和途径。'),
    },
    'no-channel': {
      outcome: 'undetermined',
      text: text(
        'No channel for closing an account is registered, so its route cannot be judged.',
        '未登记注销渠道，无法判断途径是否便捷。',
      ),
      fix: text(
        'Open a way to close an account that needs no e-mail, and register it.',
        '设立无需邮件的注销渠道并登记。',
      ),
    },
  },
});
