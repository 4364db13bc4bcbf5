import type { Words } from '../../../shared/lib/index.ts';

/** The name of a copy: the same, marked in the language it is written in. */
export function copyName(name: Words): Words {
  if (typeof name === 'string') {
    return /\p{Script=Han}/u.test(name) ? `${name}（副本）` : `${name} (copy)`;
  }
  return {
    ...(name.en === undefined ? {} : { en: `${name.en} (copy)` }),
    ...(name['zh-CN'] === undefined ? {} : { 'zh-CN': `${name['zh-CN']}（副本）` }),
  };
}

/** The words with those of one language exchanged; a plain string is one for both. */
export function renamed(name: Words, language: 'en' | 'zh-CN', to: string): Words {
  return typeof name === 'string' ? to : { ...name, [language]: to };
}
