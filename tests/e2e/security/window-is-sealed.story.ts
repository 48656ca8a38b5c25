import { expect, test } from '../harness/workbench.ts';
import { pageProbes } from './page-probes.ts';
import { permissionProbes } from './permission-probes.ts';
import { policyProbes } from './policy-probes.ts';
import type { Probe } from './probe.ts';
import { schemeProbes } from './scheme-probes.ts';
import { shellProbes } from './shell-probes.ts';
import { windowProbes } from './window-probes.ts';

const suites: Readonly<Record<string, readonly Probe[]>> = {
  'the page reaches nothing by itself': pageProbes,
  'the policy refuses what is not ours': policyProbes,
  'the page is permitted nothing': permissionProbes,
  'the scheme serves the bundle only': schemeProbes,
  'the shell checks everything it is asked': shellProbes,
  'the window stays where it is': windowProbes,
};

for (const [name, probes] of Object.entries(suites)) {
  test(name, async ({ open }) => {
    const target = await open({ isAttacked: true });
    await target.page.getByRole('main').waitFor();
    for (const probe of probes) {
      expect.soft(await probe.holds(target), `${probe.item}: ${probe.name}`).toBe(true);
    }
  });
}
