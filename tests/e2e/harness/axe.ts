import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What breaks WCAG 2.2 AA on a page: each fault as rule, number of places and the first of them. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  // Electron gives no second page, in which axe would otherwise add up its frames.
  // A tooltip on its way out is half transparent. The card of a cell that has the focus goes away by
  // itself after twenty seconds, and another may have come meanwhile.
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0, { timeout: 60_000 });
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG);
  // A cell is no control: its label spells out what the signs in it mean.
  const { violations } = await axe.disableRules('label-content-name-mismatch').analyze();
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`);
}
