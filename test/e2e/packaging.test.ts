import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The true packager on a distribution that only looks like Electron's: what goes into the package and which fuses it
 * blows can be seen without the binary.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cartulary-package-'));
const dist = join(folder, 'dist');
const unpacked = join(folder, 'packages/linux-unpacked');

/** Every fuse as Electron ships it, behind the mark by which fuses are found. */
const shippedWire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810110001';

function makeArchive(files: object): Buffer {
  const header = Buffer.from(JSON.stringify({ files }));
  const sizes = Buffer.alloc(16);
  const padded = Math.ceil(header.length / 4) * 4;
  [4, padded + 8, padded + 4, header.length].forEach((size, i) => sizes.writeUInt32LE(size, i * 4));
  return Buffer.concat([sizes, header, Buffer.alloc(padded - header.length)]);
}

function namesIn(archive: Buffer): readonly string[] {
  interface Entry {
    readonly files?: Readonly<Record<string, Entry>>;
  }
  const header = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString();
  const walk = (entry: Entry, path: string): readonly string[] =>
    Object.entries(entry.files ?? {}).flatMap(([name, inner]) =>
      inner.files === undefined ? [`${path}${name}`] : walk(inner, `${path}${name}/`),
    );
  return walk(JSON.parse(header) as Entry, ''); // the archive's own table
}

function makeDistribution(): void {
  mkdirSync(join(dist, 'locales'), { recursive: true });
  mkdirSync(join(dist, 'resources'));
  for (const name of ['en-US', 'zh-CN', 'de']) writeFileSync(join(dist, `locales/${name}.pak`), '');
  for (const name of ['LICENSE', 'chrome-sandbox']) writeFileSync(join(dist, name), 'x');
  writeFileSync(join(dist, 'resources/default_app.asar'), makeArchive({}));
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\n${shippedWire}\n`);
  chmodSync(join(dist, 'electron'), 0o755);
}

describe.skipIf(process.platform !== 'linux')('the package', () => {
  let names: readonly string[] = [];
  beforeAll(() => {
    makeDistribution();
    const builder = join(root, 'node_modules/electron-builder/cli.js');
    const options = [
      `-c.electronDist=${dist}`,
      `-c.directories.output=${join(folder, 'packages')}`,
    ];
    execFileSync(process.execPath, [builder, '--linux', 'dir', '--publish', 'never', ...options], {
      cwd: root,
      stdio: 'pipe',
    });
    names = namesIn(readFileSync(join(unpacked, 'resources/app.asar')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the built app and nothing else', () => {
    const places = new Set(names.map((name) => name.split('/').slice(0, 2).join('/')));
    expect([...places].toSorted()).toEqual([
      'out/main',
      'out/preload',
      'out/renderer',
      'package.json',
    ]);
    expect(names).toContain('out/renderer/fonts/noto-sans-latin-400.ttf');
  });

  it('speaks the two languages of the app alone, and carries its licence', () => {
    expect(readdirSync(join(unpacked, 'locales')).toSorted()).toEqual(['en-US.pak', 'zh-CN.pak']);
    expect(existsSync(join(unpacked, 'LICENSE.cartulary.txt'))).toBe(true);
  });

  it('has its fuses blown', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'cartulary'));
    const isOn = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse])) === '1';
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookies: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      asarOnly: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      snapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      file: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookies: true,
      nodeOptions: false,
      inspect: false,
      integrity: true,
      asarOnly: true,
      snapshot: false,
      file: false,
    });
  });

  it('needs no package at run time: main and preload import only Electron, Node and each other', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const source = readFileSync(path, 'utf8');
      const imports =
        /^(?:import|export)\b[^;]*?from\s*"([^"]+)"|^import\s*"([^"]+)"|\b(?:require|import)\("([^"]+)"\)/gm;
      for (const found of source.matchAll(imports)) {
        const name = found[1] ?? found[2] ?? found[3] ?? '';
        if (name.startsWith('.')) visit(resolve(dirname(path), name));
        else if (!isBuiltin(name)) outside.add(name);
      }
    };
    visit(join(root, 'out/main/index.js'));
    visit(join(root, 'out/preload/index.cjs'));
    expect(seen.size).toBeGreaterThan(2);
    expect([...outside]).toEqual(['electron']);
    for (const path of seen) expect(names).toContain(path.slice(root.length));
  });
});
