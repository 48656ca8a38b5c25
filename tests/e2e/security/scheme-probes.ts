import type { PageProbe } from './probe.ts';

const traversals = [
  'app://parkbench/..%2f..%2fpackage.json',
  'app://parkbench/%2e%2e/%2e%2e/package.json',
  'app://parkbench/%252e%252e/%252e%252e/package.json',
  'app://parkbench/assets/..%5c..%5c..%5cpackage.json',
  'app://parkbench//etc/passwd',
  'app://parkbench/%2fetc%2fpasswd',
  'app://parkbench/%c0%ae%c0%ae/package.json',
  'app://parkbench/index.html%00.js',
  'app://parkbench/../main/main.js',
  'app://parkbench/.../main/main.js',
  'app://parkbench/assets',
  'app://parkbench/',
  'app://elsewhere/index.html',
];

const methods = ['POST', 'PUT', 'DELETE', 'HEAD'];

/** What the scheme of the application must not serve. */
export const schemeProbes: readonly PageProbe[] = [
  ...traversals.map(
    (address): PageProbe => ({
      kind: 'page',
      item: 18,
      name: `nothing is served for ${address}`,
      holds: async ({ page }) =>
        page.evaluate(
          (target) =>
            fetch(target).then(
              (answer) => answer.status === 404,
              () => true,
            ),
          address,
        ),
    }),
  ),
  ...methods.map(
    (method): PageProbe => ({
      kind: 'page',
      item: 18,
      name: `${method} is not answered`,
      holds: async ({ page }) =>
        page.evaluate(
          (verb) =>
            fetch('app://parkbench/index.html', { method: verb }).then(
              (answer) => answer.status === 404,
              () => true,
            ),
          method,
        ),
    }),
  ),
  {
    kind: 'page',
    item: 18,
    name: 'what is served keeps its type',
    holds: async ({ page }) =>
      page.evaluate(async () => {
        const answer = await fetch('app://parkbench/index.html');
        return answer.headers.get('x-content-type-options') === 'nosniff';
      }),
  },
];
