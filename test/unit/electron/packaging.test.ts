import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateSchema } = require('app-builder-lib/out/util/config/schemaValidator.js') as {
  validateSchema: (schema: object, configuration: object) => void;
}; // electron-builder's own check of a configuration
const schema = require('app-builder-lib/scheme.json') as object;

interface Build {
  readonly directories: { readonly buildResources: string };
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly fileAssociations: readonly { readonly ext: string; readonly icon: string }[];
  readonly win: { readonly icon: string };
  readonly mac: { readonly icon: string };
  readonly linux: { readonly icon: string };
}

function readBuild(): Build {
  const content = readFileSync(join(root, 'package.json'), 'utf8');
  return (JSON.parse(content) as { build: Build }).build; // checked below
}

describe('the configuration of electron-builder', () => {
  it('is one electron-builder accepts', () => {
    expect(() => validateSchema(schema, readBuild())).not.toThrow();
    expect(() => validateSchema(schema, { ...readBuild(), electronFuse: {} })).toThrow(
      /electronFuse/,
    );
  });

  it('closes every fuse that opens a way in', () => {
    expect(readBuild().electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('has an icon for the program and for its files on every system', () => {
    const { directories, win, mac, linux, fileAssociations } = readBuild();
    const names = [win.icon, mac.icon, linux.icon].concat(
      fileAssociations.flatMap(({ icon }) => [`${icon}.ico`, `${icon}.icns`]),
    );
    for (const name of names) {
      expect(existsSync(join(root, directories.buildResources, name)), name).toBe(true);
    }
  });
});
