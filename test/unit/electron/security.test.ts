import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../electron/main/security/contentPolicy.ts';
import { contentType } from '../../../electron/main/security/contentType.ts';
import { decideFile } from '../../../electron/main/security/decideFile.ts';
import { decideDownload } from '../../../electron/main/security/downloads.ts';
import { isWithin } from '../../../electron/main/security/isWithin.ts';
import { decideNavigation, decideNewWindow } from '../../../electron/main/security/navigation.ts';
import { isOwnAddress } from '../../../electron/main/security/ownAddress.ts';
import { decidePermission } from '../../../electron/main/security/permissions.ts';
import { decideRequest } from '../../../electron/main/security/requests.ts';
import { decideSender } from '../../../electron/main/security/sender.ts';

const foreign = [
  'https://example.com/',
  'http://127.0.0.1:80/',
  'http://host/',
  'file:///etc/passwd',
  'app://other/',
  'app://host.evil/',
  'app://host:81/',
  'app://user@host/',
  'app://user:word@host/',
  'apps://host/',
  'ws://host/',
  'about:blank',
  'javascript:alert(1)',
  'host/index.html',
  '',
];

describe('our own address', () => {
  it.each(['app://host/', 'app://host', 'app://host/a/b?c#d', 'APP://host/'])('%s', (address) => {
    expect(isOwnAddress(address)).toBe(true);
  });
  it.each(foreign)('is not %j', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('decideRequest', () => {
  const plain = { hasDeveloperTools: false };
  it.each(['app://host/index.html', 'data:image/png;base64,AA==', 'blob:app://host/7f3a'])(
    'lets %s through',
    (address) => {
      expect(decideRequest(address, plain)).toBe('allow');
    },
  );
  it.each([...foreign, 'blob:https://example.com/7f3a', 'blob:null/7f3a', 'chrome://gpu/'])(
    'cancels %j',
    (address) => {
      expect(decideRequest(address, plain)).toBe('cancel');
    },
  );
  it('knows developer tools only where there are any', () => {
    expect(decideRequest('devtools://devtools/x.html', plain)).toBe('cancel');
    expect(decideRequest('devtools://devtools/x.html', { hasDeveloperTools: true })).toBe('allow');
    expect(decideRequest('https://example.com/', { hasDeveloperTools: true })).toBe('cancel');
  });
});

describe('decideFile', () => {
  const folder = ['', 'app', 'renderer'].join(sep);
  it('gives the page for the root, and files by their decoded names', () => {
    expect(decideFile('/', folder)).toBe(`${folder}${sep}index.html`);
    expect(decideFile('/assets/a%20b.js', folder)).toBe(`${folder}${sep}assets${sep}a b.js`);
  });
  it.each([
    '/../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain%2findex.js',
    '/a/../../renderer-other/x',
    '/..%5cmain%5cindex.js',
    '/c:%5cwindows',
    '/index.html::$DATA',
    '/index.html%00.png',
    '/%E0%A4%A',
    '/.',
    '/a/..',
  ])('refuses %s', (pathname) => {
    expect(decideFile(pathname, folder)).toBe(null);
  });
  it('never leads out of its folder', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', ':', '%00', '%'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = decideFile(`/${parts.join('/')}`, folder);
        return path === null || path.startsWith(folder + sep);
      }),
    );
  });
  it('does not take a sibling whose name begins alike for its own', () => {
    expect(isWithin(folder, `${folder}-other${sep}x`)).toBe(false);
    expect(isWithin(folder, folder)).toBe(false);
    expect(isWithin(folder, `${folder}${sep}..x`)).toBe(true);
  });
});

describe('decideSender', () => {
  const ours = { address: 'app://host/', isTopFrame: true, isOurWindow: true };
  it('trusts the top frame of our window on our page', () => {
    expect(decideSender(ours)).toBe(true);
  });
  it.each([
    ['no frame', null],
    ['another page', { ...ours, address: 'https://example.com/' }],
    ['an empty page', { ...ours, address: 'about:blank' }],
    ['an inner frame', { ...ours, isTopFrame: false }],
    ['another window', { ...ours, isOurWindow: false }],
  ])('does not trust %s', (_what, sender) => {
    expect(decideSender(sender)).toBe(false);
  });
});

describe('decidePermission', () => {
  it('grants our page lasting storage, in either way Electron writes an origin', () => {
    expect(decidePermission('persistent-storage', 'app://host/')).toBe(true);
    expect(decidePermission('persistent-storage', 'app://host')).toBe(true);
  });
  it.each(foreign)('grants it to no other: %j', (address) => {
    expect(decidePermission('persistent-storage', address)).toBe(false);
  });
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'unknown'])(
    'grants our page nothing else: %s',
    (permission) => {
      expect(decidePermission(permission, 'app://host/')).toBe(false);
    },
  );
});

describe('leaving the page', () => {
  it('is denied in every way, our own address included', () => {
    for (const address of [...foreign, 'app://host/']) {
      expect(decideNavigation(address)).toBe('deny');
      expect(decideNewWindow(address)).toBe('deny');
      expect(decideDownload(address)).toBe('deny');
    }
  });
});

describe('what is sent with a file', () => {
  it('the policy begins with nothing allowed, and names no source outside', () => {
    const policy = securityHeaders['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
  it('its type, whatever the case of its ending; nothing is guessed', () => {
    expect(contentType('a/b.JS')).toBe('text/javascript; charset=utf-8');
    expect(contentType('a/b.ttf')).toBe('font/ttf');
    expect(contentType('a/b.exe')).toBe('application/octet-stream');
  });
});
