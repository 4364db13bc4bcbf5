import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licenceName } from '../../../renderer/features/about/licenceName.ts';
import {
  fileLicences,
  licences,
  ownLicence,
  withoutText,
} from '../../../renderer/features/about/licences.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package; // npm checked its shape
}

/** What is part of the program: all dependencies, theirs, and the fonts, which the build copies. */
function installed(): ReadonlyMap<string, Package> {
  const found = new Map<string, Package>();
  const visit = (name: string, from: string) => {
    let base = from;
    while (!existsSync(join(base, 'node_modules', name, 'package.json'))) {
      if (base === root) return;
      base = dirname(base);
    }
    const folder = join(base, 'node_modules', name);
    const key = relative(join(root, 'node_modules'), folder).replaceAll('\\', '/');
    if (found.has(key)) return;
    const own = readPackage(folder);
    found.set(key, own);
    for (const each of Object.keys(own.dependencies ?? {})) visit(each, folder);
  };
  const { dependencies = {}, devDependencies = {} } = readPackage(root);
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'));
  for (const name of [...Object.keys(dependencies), ...fonts]) visit(name, root.replace(/\/$/, ''));
  return found;
}

describe('the licences shown', () => {
  const expected = installed();
  const shown = new Map(licences.map((licence) => [licence.name, licence]));

  it('are those of every package in the program, at its version', () => {
    const versions = [...expected].map(([name, { version }]) => `${name} ${version}`);
    expect(licences.map(({ name, version }) => `${name} ${version}`).toSorted()).toEqual(
      versions.toSorted(),
    );
  });

  it('begin with the program’s own', () => {
    expect(ownLicence).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });

  it('are texts, but of packages that came with none', () => {
    const bare = licences.filter(({ text }) => text === undefined).map(({ name }) => name);
    expect(bare).toEqual(withoutText);
    for (const name of withoutText) expect(expected.get(name)?.license).toBe('MIT');
  });

  it('name the fonts and tables inside a package apart, each with its text', () => {
    expect(fileLicences.map(({ name, kind }) => `${name}: ${kind}`).toSorted()).toEqual([
      'pdfjs-dist/cmaps: BSD-3-Clause',
      'pdfjs-dist/standard_fonts foxit: BSD-3-Clause',
      'pdfjs-dist/standard_fonts liberation: OFL-1.1',
    ]);
  });

  it('are recognised by their words as what the packages declare', () => {
    for (const [name, { license }] of expected) {
      if (license === undefined) continue;
      expect(license, name).toContain(shown.get(name)?.kind || 'no name');
    }
    expect(licenceName('All rights reserved.')).toBe('');
  });
});
