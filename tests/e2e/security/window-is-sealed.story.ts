import { expect, test } from '../harness/workbench.ts';
import { openOutside } from './outside.ts';
import { probeSuites } from './probe-suites.ts';

// In the packaged program with its fuses set, all but the one that keeps Playwright out.
for (const [name, probes] of Object.entries(probeSuites)) {
  test(name, async ({ open }) => {
    const outside = await openOutside();
    const opened = await open({ isAttacked: true, program: { kind: 'package' } });
    const target = { ...opened, outside };
    await target.page.getByRole('main').waitFor();
    let held = 0;
    for (const probe of probes) {
      const isHeld = await probe.holds(target);
      if (isHeld) held += 1;
      expect.soft(isHeld, `${probe.item}: ${probe.name}`).toBe(true);
    }
    console.log(`${name}: ${held} of ${probes.length} probes held`);
    await outside.close();
  });
}
