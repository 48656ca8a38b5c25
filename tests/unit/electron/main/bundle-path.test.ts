import { describe, expect, it } from 'vitest';
import { bundlePath } from '../../../../electron/main/bundle-path.ts';

describe('the path of an address inside the bundle', () => {
  it.each([
    ['app://parkbench/index.html', '/index.html'],
    ['app://parkbench/assets/index-D_j7.js?v=1#top', '/assets/index-D_j7.js'],
  ])('of %s is %s', (address, path) => {
    expect(bundlePath(address)).toBe(path);
  });

  it.each([
    'app://elsewhere/index.html',
    'app://parkbench.elsewhere/index.html',
    'app://someone:secret@parkbench/index.html',
    'https://parkbench/index.html',
    'file:///etc/passwd',
    'app://parkbench/..%2f..%2fetc/passwd',
    'app://parkbench/%2e%2e/%2e%2e/package.json',
    'app://parkbench/assets/%252e%252e/secret.js',
    'app://parkbench/assets%5c..%5cmain.js',
    'app://parkbench/..%5c..%5cmain.js',
    'app://parkbench//etc/passwd',
    'app://parkbench/assets//a.js',
    'app://parkbench/a%00.html',
    'app://parkbench/.hidden.js',
    'app://parkbench/%c0%ae%c0%ae/a.js',
    'app://parkbench/assets/a b.js',
    'app://parkbench/',
    'index.html',
    '',
  ])('is refused for %s', (address) => {
    const path = bundlePath(address);
    // The address itself resolves plain double dots; what is left must stay inside.
    expect(path === null || /^\/[\w-][\w./-]*$/.test(path)).toBe(true);
    expect(path ?? '').not.toContain('..');
    expect(path ?? '').not.toContain('etc');
  });
});
