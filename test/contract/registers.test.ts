import { describe, expect, it } from 'vitest';
import type { Text } from '../../shared/lib/index.ts';
import type { RegisterId } from '../../shared/map/index.ts';
import { isRegisterId, registerIds, registerOf } from '../../shared/map/index.ts';

describe.each(registerIds)('register %s', (id: RegisterId) => {
  const register = registerOf(id);
  const fields = Object.entries(register.fields);

  it('stands under its own id', () => {
    expect(register.id).toBe(id);
  });

  it('has a prefix no other register has', () => {
    const others = registerIds
      .filter((other) => other !== id)
      .map((other) => registerOf(other).prefix);
    expect(others).not.toContain(register.prefix);
  });

  it('is worded in both languages', () => {
    for (const text of [register.one, register.many, register.help]) expectBoth(text);
    for (const [, { label, help }] of fields) {
      expectBoth(label);
      expectBoth(help);
    }
  });

  it('words every option in both languages, each differently', () => {
    for (const [name, field] of fields) {
      if (field.kind !== 'choice' && field.kind !== 'choices') continue;
      const options = Object.values(field.options);
      expect(options.length, name).toBeGreaterThan(1);
      options.forEach(expectBoth);
      expect(new Set(options.map((option) => option.en)).size, name).toBe(options.length);
      expect(new Set(options.map((option) => option['zh-CN'])).size, name).toBe(options.length);
    }
  });

  it('points only at registers that exist', () => {
    for (const [, field] of fields) {
      if (field.kind === 'reference' || field.kind === 'references') {
        expect(isRegisterId(field.target), field.target).toBe(true);
      }
    }
  });
});

function expectBoth({ en, 'zh-CN': chinese }: Text): void {
  expect(en).toMatch(/\S/);
  expect(chinese).toMatch(/\S/);
}
