import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../../electron/main/sender.ts';

const PAGE = 'app://parkbench/index.html';

describe('who is answered', () => {
  it('is the page in its top frame', () => {
    expect(isTrustedSender({ url: PAGE, parent: null })).toBe(true);
  });

  it('is no frame inside the page', () => {
    expect(isTrustedSender({ url: PAGE, parent: { url: PAGE } })).toBe(false);
  });

  it('is no frame that is already gone', () => {
    expect(isTrustedSender(null)).toBe(false);
  });

  // The origin of each of these is the text "null", as it is of our own page.
  it.each(['data:text/html,<p>', 'file:///index.html', 'about:blank', 'app://elsewhere/x', ''])(
    'is nobody at %j',
    (url) => {
      expect(isTrustedSender({ url, parent: null })).toBe(false);
    },
  );
});
