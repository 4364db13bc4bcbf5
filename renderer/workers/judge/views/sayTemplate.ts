import type { Language, Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';

/** What goes into a wording, by the name the rules give it: a record of a register. */
const recordNames: { readonly [name: string]: RegisterId } = {
  activity: 'activities',
  agreement: 'agreements',
  assessment: 'impact-assessments',
  category: 'categories',
  channel: 'rights-channels',
  consent: 'consents',
  finding: 'equivalences',
  flow: 'flows',
  location: 'locations',
  measure: 'measures',
  mechanism: 'mechanisms',
  notice: 'notices',
  organisation: 'organisation',
  partner: 'partners',
  product: 'products',
  purpose: 'purposes',
  use: 'uses',
  version: 'policy-versions',
};
const itself = text('the record', '该记录');

/**
 * A wording before anything is filled in: what goes there is named in angle brackets, a figure by dots, and
 * of several variants the general one is shown.
 */
export function sayTemplate(template: Text): Text {
  return text(fill(template.en, 'en'), fill(template['zh-CN'], 'zh-CN'));
}

function fill(message: string, language: Language): string {
  let said = '';
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    if (open === -1) return said + message.slice(at);
    const close = closingOf(message, open);
    said += message.slice(at, open) + fillOne(message.slice(open + 1, close), language);
    at = close + 1;
  }
  return said;
}

function fillOne(argument: string, language: Language): string {
  const [name = '', kind = ''] = argument.split(',', 2).map((part) => part.trim());
  if (kind !== 'select' && kind !== 'plural') return nameOf(name, language);
  const other = argument.lastIndexOf('other');
  const open = argument.indexOf('{', other);
  if (other === -1 || open === -1) return nameOf(name, language);
  return fill(argument.slice(open + 1, closingOf(argument, open)), language).replaceAll(
    '#',
    nameOf(name, language),
  );
}

function nameOf(name: string, language: Language): string {
  if (name === 'record') return `⟨${itself[language]}⟩`;
  const register = recordNames[name];
  if (register === undefined) return '⟨…⟩';
  const said = registerOf(register).one[language];
  return `⟨${language === 'en' ? said.toLowerCase() : said}⟩`;
}

/** The bracket that closes the one at `open`; the end where none does. */
function closingOf(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at++) {
    if (message[at] === '{') depth += 1;
    else if (message[at] === '}' && --depth === 0) return at;
  }
  return message.length;
}
