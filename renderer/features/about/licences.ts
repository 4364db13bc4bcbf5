import { licenceName } from './licenceName.ts';

export interface Licence {
  /** Folder of the package, which is its name unless two versions are in use. */
  readonly name: string;
  readonly version: string;
  /** The usual short name, such as MIT. */
  readonly kind: string;
  /** In full, as it came with the package; undefined where the package came without. */
  readonly text: string | undefined;
}

/**
 * Everything from others that is part of the program: what package.json depends on, what those depend
 * on in turn, and the fonts. A unit test holds the patterns against what is installed.
 */
const texts = import.meta.glob<string>(
  [
    '../../../node_modules/@babel/runtime/LICENSE',
    '../../../node_modules/@swc/helpers/LICENSE',
    '../../../node_modules/@floating-ui/*/LICENSE',
    '../../../node_modules/{@fontsource,@fontsource-variable}/*/LICENSE',
    '../../../node_modules/@formatjs/{fast-memoize,icu-messageformat-parser,icu-skeleton-parser}/LICENSE.md',
    '../../../node_modules/@mantine/*/LICENSE',
    '../../../node_modules/{,pdfkit/node_modules/}@noble/{ciphers,hashes}/LICENSE',
    '../../../node_modules/@tanstack/{react-virtual,virtual-core}/LICENSE',
    '../../../node_modules/{base64-js,clone,comlink,csstype,d3-array,d3-geo,detect-node-es,dexie,dom-helpers,fast-deep-equal,fflate,get-nonce,hucre,internmap,js-tokens,linebreak,loose-envify,pako,pdfjs-dist,pdfkit,png-js,prop-types,react,react-dom,react-is,react-number-format,react-remove-scroll,react-style-singleton,react-transition-group,restructure,scheduler,tabbable,tiny-inflate,unicode-properties,unicode-trie,use-callback-ref,use-sidecar,xlsx,zod}/LICENSE',
    '../../../node_modules/{clsx,object-assign,tagged-tag}/license',
    '../../../node_modules/intl-messageformat/LICENSE.md',
    '../../../node_modules/linebreak/node_modules/base64-js/LICENSE.MIT',
    '../../../node_modules/tslib/LICENSE.txt',
    '../../../node_modules/type-fest/license-mit',
  ],
  { query: '?raw', import: 'default', eager: true, exhaustive: true },
);

const versions = import.meta.glob<string>(
  [
    '../../../node_modules/@babel/runtime/package.json',
    '../../../node_modules/@swc/helpers/package.json',
    '../../../node_modules/@floating-ui/*/package.json',
    '../../../node_modules/{@fontsource,@fontsource-variable}/*/package.json',
    '../../../node_modules/@formatjs/{fast-memoize,icu-messageformat-parser,icu-skeleton-parser}/package.json',
    '../../../node_modules/@mantine/*/package.json',
    '../../../node_modules/{,pdfkit/node_modules/}@noble/{ciphers,hashes}/package.json',
    '../../../node_modules/@tanstack/{react-virtual,virtual-core}/package.json',
    '../../../node_modules/{base64-js,brotli,clone,clsx,comlink,csstype,d3-array,d3-geo,detect-node-es,dexie,dfa,dom-helpers,fast-deep-equal,fflate,fontkit,get-nonce,hucre,internmap,intl-messageformat,js-tokens,linebreak,loose-envify,object-assign,pako,pdfjs-dist,pdfkit,png-js,prop-types,react,react-dom,react-is,react-number-format,react-remove-scroll,react-remove-scroll-bar,react-style-singleton,react-transition-group,restructure,scheduler,tabbable,tagged-tag,tiny-inflate,tslib,type-fest,unicode-properties,unicode-trie,use-callback-ref,use-sidecar,xlsx,zod}/package.json',
    '../../../node_modules/linebreak/node_modules/base64-js/package.json',
  ],
  { import: 'version', eager: true, exhaustive: true },
);

/** The licence of the program itself, which lies at the top of the repository. */
export const ownLicence: string =
  Object.values(
    import.meta.glob<string>('../../../LICENSE*', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  )[0] ?? '';

/** Packages that came without a licence text; their package.json or read-me says MIT. */
export const withoutText: readonly string[] = [
  'brotli',
  'dfa',
  'fontkit',
  'react-remove-scroll-bar',
];

/** The licences of everything in the program that others made, by name. */
export const licences: readonly Licence[] = Object.entries(versions)
  .map(([path, version]) => {
    const name = folderOf(path);
    const text = Object.entries(texts).find(([other]) => folderOf(other) === name)?.[1];
    const kind = text === undefined ? 'MIT' : licenceName(text);
    return { name, version, kind, text };
  })
  .toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** Files inside packages that stand under licences of their own: fonts and tables of the PDF preview. */
export const fileLicences: readonly Licence[] = Object.entries(
  import.meta.glob<string>(
    [
      '../../../node_modules/pdfjs-dist/standard_fonts/LICENSE_*',
      '../../../node_modules/pdfjs-dist/cmaps/LICENSE',
    ],
    { query: '?raw', import: 'default', eager: true, exhaustive: true },
  ),
).map(([path, whole]) => {
  const version = licences.find(({ name }) => name === 'pdfjs-dist')?.version ?? '';
  const [, maker = ''] = /LICENSE_(\w+)$/.exec(path) ?? [];
  const name = [folderOf(path), maker.toLowerCase()].filter((part) => part !== '').join(' ');
  return { name, version, kind: licenceName(whole), text: whole };
});

function folderOf(path: string): string {
  return path.replace(/^.*?\/node_modules\//, '').replace(/\/[^/]*$/, '');
}
