import { describe, expect, it } from 'vitest';
import { isAllowedRequest, isAppUrl } from '../../../../electron/main/address.ts';
import { isTrustedSender } from '../../../../electron/main/sender.ts';

describe('an address of the application', () => {
  it('is told by scheme and host', () => {
    expect(isAppUrl('app://parkbench/index.html')).toBe(true);
  });

  it.each([
    'app://other/index.html',
    'data:text/html,<p>',
    'about:blank',
    'https://parkbench/index.html',
    'app:parkbench',
    'null',
    '',
  ])('is not %s', (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});

describe('a request of the page', () => {
  it.each([
    ['app://parkbench/assets/a.js', 'script'],
    ['blob:app://parkbench/0b5f', 'image'],
    ['data:image/png;base64,AA', 'image'],
  ])('may fetch %s as %s', (address, type) => {
    expect(isAllowedRequest(address, type)).toBe(true);
  });

  it.each([
    ['https://example.org/', 'xhr'],
    ['http://127.0.0.1/', 'image'],
    ['ws://127.0.0.1/', 'webSocket'],
    ['file:///etc/passwd', 'xhr'],
    ['data:text/javascript,1', 'script'],
    ['data:text/html,<p>', 'mainFrame'],
    ['blob:https://example.org/0b5f', 'image'],
  ])('may not fetch %s as %s', (address, type) => {
    expect(isAllowedRequest(address, type)).toBe(false);
  });
});

describe('a sender', () => {
  it('is trusted in the top frame of the page', () => {
    expect(isTrustedSender({ url: 'app://parkbench/index.html', parent: null })).toBe(true);
  });

  it('is not trusted in a frame inside the page', () => {
    const parent = { url: 'app://parkbench/index.html' };
    expect(isTrustedSender({ url: 'app://parkbench/index.html', parent })).toBe(false);
  });

  it('is not trusted on another page, although both have the origin "null"', () => {
    expect(isTrustedSender({ url: 'data:text/html,<p>', parent: null })).toBe(false);
    expect(isTrustedSender({ url: 'app://elsewhere/index.html', parent: null })).toBe(false);
  });

  it('is not trusted when its frame is gone', () => {
    expect(isTrustedSender(null)).toBe(false);
  });
});
