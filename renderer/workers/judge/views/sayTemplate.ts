import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';

/**
 * A wording before anything is filled in: the name of what goes there stands in angle brackets, and of
 * several variants the general one is shown.
 */
export function sayTemplate(template: Text): Text {
  return text(fill(template.en), fill(template['zh-CN']));
}

function fill(message: string): string {
  let said = '';
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    if (open === -1) return said + message.slice(at);
    const close = closingOf(message, open);
    said += message.slice(at, open) + fillOne(message.slice(open + 1, close));
    at = close + 1;
  }
  return said;
}

function fillOne(argument: string): string {
  const [name = '', kind = ''] = argument.split(',', 2).map((part) => part.trim());
  if (kind !== 'select' && kind !== 'plural') return `⟨${name}⟩`;
  const other = argument.lastIndexOf('other');
  const open = argument.indexOf('{', other);
  if (other === -1 || open === -1) return `⟨${name}⟩`;
  return fill(argument.slice(open + 1, closingOf(argument, open))).replaceAll('#', `⟨${name}⟩`);
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
