import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { text } from '../../../shared/lib/index.ts';
import type { ColourTokens } from '../../../shared/report/tokens.ts';
import { contrastRatio, darkTokens, lightTokens } from '../../../shared/report/tokens.ts';
import { rankCommands } from '../../../renderer/app/palette/rankCommands.ts';
import {
  defaultPreferences,
  languageOf,
  readPreferences,
} from '../../../renderer/data/preferences/preferences.ts';
import { createSpeech } from '../../../renderer/ui/language/createSpeech.ts';

describe('preferences', () => {
  it('fall back piece by piece', () => {
    expect(readPreferences(null)).toEqual(defaultPreferences);
    expect(readPreferences('not json')).toEqual(defaultPreferences);
    expect(readPreferences('[1]')).toEqual(defaultPreferences);
    expect(readPreferences('{"theme":"dark","zoom":17,"language":"fr","actor":3}')).toEqual({
      ...defaultPreferences,
      theme: 'dark',
    });
  });

  it('take the first known language of the system', () => {
    expect(languageOf(defaultPreferences, ['fr-FR', 'zh-TW', 'en'])).toBe('zh-CN');
    expect(languageOf(defaultPreferences, ['fr-FR'])).toBe('en');
    expect(languageOf({ ...defaultPreferences, language: 'en' }, ['zh-CN'])).toBe('en');
  });
});

/** Words need 4.5, shapes and the edges of fields 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const leastContrast = {
  ink: 4.5,
  'quiet-ink': 4.5,
  accent: 4.5,
  'not-met': 4.5,
  met: 3,
  'partly-met': 3,
  undetermined: 3,
  seal: 3,
  'field-line': 3,
};

describe('the colours of the screen', () => {
  const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split(":root[data-mantine-color-scheme='dark'] {");
  const valueIn = (part: string, name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part)?.[1]?.toUpperCase();

  it.each([
    ['light', light, lightTokens],
    ['dark', dark, darkTokens],
  ] as const)('are those of the documents (%s)', (_name, part, tokens: ColourTokens) => {
    const { outcomes, ground, raised, line, ink, quietInk, accent, seal } = tokens;
    const expected = {
      ground,
      raised,
      line,
      ink,
      'quiet-ink': quietInk,
      accent,
      seal,
      ...outcomes,
    };
    for (const [name, colour] of Object.entries(expected))
      expect([name, valueIn(part, name)]).toEqual([name, colour]);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('keep their contrast on everything that lies beneath (%s)', (_name, part) => {
    for (const ground of ['ground', 'raised', 'hover', 'chosen']) {
      const beneath = valueIn(part, ground) ?? '';
      for (const [colour, least] of Object.entries(leastContrast)) {
        const ratio = contrastRatio(valueIn(part, colour) ?? '', beneath);
        expect([ground, colour, ratio >= least]).toEqual([ground, colour, true]);
      }
    }
  });
});

describe('the palette', () => {
  const group = text('Group', '组');
  const command = (id: string, en: string, zh: string) => ({
    id,
    label: text(en, zh),
    group,
    run: () => undefined,
  });
  const commands = [
    command('a', 'Export documents', '导出文档'),
    command('b', 'Documents of the past', '历史文档'),
    { ...command('c', 'Hidden documents', '隐藏文档'), isHidden: true },
  ];
  const ids = (query: string) =>
    rankCommands(commands, query, 5, createSpeech('en')).map(({ id }) => id);

  it('puts what begins with the words first, in either language, and hides what is hidden', () => {
    expect(ids('documents')).toEqual(['b', 'a']);
    expect(ids('导出')).toEqual(['a']);
    expect(ids('exdoc')).toEqual(['a']);
    expect(ids('zebra')).toEqual([]);
    expect(ids('')).toEqual(['a', 'b']);
  });
});
