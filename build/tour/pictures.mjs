import { join } from 'node:path';

/**
 * What is read on the screen in a language.
 * @typedef {object} Words
 * @property {string} code ends the names of the pictures
 * @property {string} plans opens the worked example of plans and facts
 * @property {string} bounds opens the worked example of bounds
 * @property {string} evidence
 * @property {string} table
 */

/** @type {Words} */
const RUSSIAN = {
  code: 'ru',
  plans: 'Открыть вид «Узбекистан: планы и факты в долларах»',
  bounds: 'Открыть вид «КИП «Мастер» и итоги ШОС»',
  evidence: 'Основания',
  table: 'Парки рядом',
};

/** @type {Words} */
const ENGLISH = {
  code: 'en',
  plans: 'Open view "Uzbekistan: plans and facts in dollars"',
  bounds: 'Open view "KIP "Master" and the SCO totals"',
  evidence: 'Evidence',
  table: 'Parks side by side',
};

/**
 * Takes each picture in Russian, then in English: a table of plans, facts and holes with the evidence
 * of one figure, and a comparison with bounds in its ratios and what is refused.
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 */
export async function takePictures(page, folder) {
  await page.getByRole('rowheader').first().waitFor();
  await takeIn(page, folder, RUSSIAN);
  await page.getByRole('radiogroup', { name: 'Язык' }).getByText('EN').click();
  await takeIn(page, folder, ENGLISH);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {Words} words
 */
async function takeIn(page, folder, words) {
  await openExample(page, words.plans);
  // Found by the ids of park and metric, which the grid puts there: the same in both languages.
  const cell = page.locator('[row-id="chirchik-chem-technopark"] [col-id="investment"]');
  await cell.click();
  await page.getByRole('tab', { name: words.evidence }).click();
  await settle(page);
  await page.screenshot({ path: join(folder, `evidence-${words.code}.png`) });
  await openExample(page, words.bounds);
  await page.getByRole('table', { name: words.table }).waitFor();
  await settle(page);
  await page.screenshot({ path: join(folder, `comparison-${words.code}.png`) });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name of the button that opens it
 */
async function openExample(page, name) {
  await page.keyboard.press('Control+KeyO');
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/**
 * Waits until nothing speaks up any more, such as the word that a view was opened.
 * @param {import('playwright-core').Page} page
 */
async function settle(page) {
  await page.waitForTimeout(QUIET_MS);
}

/** Longer than a notice stays. */
const QUIET_MS = 8000;
