import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each folder of shared/ with what it may import from shared/; the order is the order of knowledge. */
const mayImport: { readonly [folder: string]: readonly string[] } = {
  lib: [],
  i18n: ['lib'],
  ipc: ['lib'],
  standards: ['lib'],
  map: ['lib', 'standards'],
  transfers: ['lib', 'standards', 'map'],
  policy: ['lib', 'i18n', 'standards', 'map', 'transfers'],
  scoring: ['lib', 'standards', 'map', 'transfers', 'policy'],
  assessment: ['lib', 'standards', 'map', 'transfers', 'policy', 'scoring'],
  comparison: ['lib', 'map', 'policy', 'scoring', 'assessment'],
  views: ['lib', 'standards', 'map', 'transfers', 'policy', 'scoring', 'assessment'],
  report: ['lib', 'i18n', 'standards', 'map', 'transfers', 'policy', 'scoring', 'assessment'],
  documents: ['lib', 'i18n', 'report'],
  history: ['lib', 'map', 'policy', 'assessment'],
  exchange: ['lib', 'standards', 'map', 'policy', 'assessment', 'history'],
  samples: ['lib', 'standards', 'map', 'policy', 'assessment'],
};

/** Each folder of renderer/ with what it may import from renderer/; `app` puts everything together. */
const mayShow: { readonly [folder: string]: readonly string[] } = {
  ui: [],
  host: [],
  navigation: [],
  db: [],
  data: ['db'],
  parts: ['data', 'db', 'host', 'navigation', 'ui', 'workers'],
  workers: ['data', 'db'],
  features: ['data', 'db', 'host', 'navigation', 'parts', 'ui', 'workers'],
};

/** From npm, by folder: pure libraries, and the writers only where they are wrapped. */
const mayTake: { readonly [folder: string]: readonly string[] } = {
  lib: ['@noble/hashes'],
  i18n: ['intl-messageformat'],
  exchange: ['zod', 'fflate', 'xlsx'],
  ipc: ['zod'],
  assessment: ['fflate'],
  views: ['d3-geo'],
  documents: ['pdfkit', 'fontkit', 'linebreak', 'fflate', 'hucre'],
};

const files = walk(join(root, 'shared')).concat(
  walk(join(root, 'electron')),
  walk(join(root, 'renderer')),
);

describe('imports point down', () => {
  it.each(files.map((file) => [relative(root, file).split(sep).join('/'), file] as const))(
    '%s',
    (name, file) => {
      expect(importsOf(file).flatMap((target) => complaintAbout(name, file, target))).toEqual([]);
    },
  );
});

function complaintAbout(name: string, file: string, target: string): readonly string[] {
  const [top = '', folder = ''] = name.split('/');
  if (!target.startsWith('.')) return complaintAboutPackage(top, folder, target);
  const reached = relative(root, resolve(dirname(file), target))
    .split(sep)
    .join('/');
  const [otherTop = '', otherFolder = ''] = reached.split('/');
  if (otherTop !== top) {
    const isDown = otherTop === 'shared' && top !== 'shared';
    if (!isDown)
      return [`${name} reaches ${reached}: only shared/ may be imported from outside a side.`];
    if (name.startsWith('electron/preload/') && reached !== 'shared/ipc/channels.ts') {
      return [`${name} reaches ${reached}: the preload may import shared/ipc/channels.ts alone.`];
    }
    return [];
  }
  if (top === 'renderer') return complaintAboutScreen(name, reached);
  if (
    top === 'shared' &&
    folder !== otherFolder &&
    !(mayImport[folder] ?? []).includes(otherFolder)
  ) {
    return [
      `${name} reaches shared/${otherFolder}: shared/${folder} may import ${(mayImport[folder] ?? []).join(', ')}.`,
    ];
  }
  return [];
}

/** Screens know each other only through what lies beneath them. */
function complaintAboutScreen(name: string, reached: string): readonly string[] {
  const [, folder = '', feature = ''] = name.split('/');
  const [, otherFolder = '', otherFeature = ''] = reached.split('/');
  if (folder === otherFolder) {
    return folder === 'features' && feature !== otherFeature
      ? [
          `${name} reaches ${reached}: features never import each other; renderer/parts is for both.`,
        ]
      : [];
  }
  const allowed = mayShow[folder];
  return allowed === undefined || allowed.includes(otherFolder)
    ? []
    : [
        `${name} reaches renderer/${otherFolder}: renderer/${folder} may import ${allowed.join(', ') || 'nothing'}.`,
      ];
}

function complaintAboutPackage(top: string, folder: string, target: string): readonly string[] {
  if (top !== 'shared') return [];
  const allowed = mayTake[folder] ?? [];
  const isAllowed = allowed.some((name) => target === name || target.startsWith(`${name}/`));
  return isAllowed
    ? []
    : [
        `shared/${folder} takes "${target}" from outside: it may take ${allowed.join(', ') || 'nothing'}.`,
      ];
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const statements = /(?:^|\n)\s*(?:import|export)\s(?:[^;']*?\sfrom\s+)?'([^']+)'/g;
  return [...source.matchAll(statements)].map(([, target]) => target ?? '');
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}
