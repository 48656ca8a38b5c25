import type { Locator, Page } from '@playwright/test';

/** The grid as a person speaks of it: rows by the name of the park, columns by their heading. */
export class GridPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The whole table. */
  get table(): Locator {
    return this.page.getByRole('main').getByRole('grid');
  }

  /** The names of the parks in the rows that are drawn, from the top. */
  async names(): Promise<readonly string[]> {
    const cells = await this.table.locator('[role="rowheader"][col-id="name"]').all();
    const placed = await Promise.all(
      cells.map(async (cell) => ({
        text: await cell.innerText(),
        top: (await cell.boundingBox())?.y ?? 0,
      })),
    );
    return placed.toSorted((a, b) => a.top - b.top).map(({ text }) => text);
  }

  /** The heading of a column. */
  heading(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  /** Cells are found by the ids of park and metric, which the grid library puts there. */
  cell(park: string, metric: string): Locator {
    return this.table.locator(`[row-id="${park}"] [col-id="${metric}"]`);
  }

  /** The tick of a park. */
  tick(park: string): Locator {
    return this.table.locator(`[row-id="${park}"]`).getByRole('checkbox');
  }

  /** Types into the quick search. */
  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(text);
  }

  /** Shows only these metrics beside what is there, chosen by their full names. */
  async showMetric(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Показатели: / }).click();
    await this.page.getByLabel('Найти показатель').fill(name);
    await this.page.getByRole('checkbox', { name, exact: true }).check();
    await this.page.keyboard.press('Escape');
  }

  /** Goes along the row of the focused cell until the cell of the metric is in sight. */
  async bringIntoSight(park: string, metric: string): Promise<void> {
    await this.table.locator(`[row-id="${park}"] [col-id="name"]`).click();
    for (let step = 0; step < 40; step += 1) {
      if (await this.cell(park, metric).isVisible()) break;
      await this.page.keyboard.press('ArrowRight');
    }
    await this.cell(park, metric).click();
  }
}
