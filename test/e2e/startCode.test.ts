import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packs } from '../../shared/policy/packs.ts';

const folder = join(process.cwd(), 'out/renderer');

it('loads no rule on a start: they are as much code as everything else together', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/ (?:src|href)="\.\/([^"]+\.js)"/g)].map(
    ([, file]) => file ?? '',
  );
  expect(files.length).toBeGreaterThan(2);
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const inIt = packs.flatMap(({ commitments }) =>
    commitments.map(({ promise }) => promise['zh-CN']).filter((promise) => code.includes(promise)),
  );
  expect(inIt).toEqual([]);
});
