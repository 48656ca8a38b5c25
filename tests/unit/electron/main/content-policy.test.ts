import { expect, it } from 'vitest';
import { contentPolicy } from '../../../../electron/main/content-policy.ts';

it('lets no inline script, no evaluation and nothing from elsewhere into the page', () => {
  const policy = contentPolicy('abc');
  expect(policy).not.toMatch(/unsafe|\*|http/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  // One policy may be made, once: the address of the program's own worker.
  expect(policy).toMatch(/trusted-types parkbench-worker(;|$)/);
});
