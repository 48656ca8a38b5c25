import { join } from 'node:path';
import { labels, note, parks } from './words.mjs';

/**
 * @typedef {object} TourPlace
 * @property {import('playwright-core').ElectronApplication} app
 * @property {import('playwright-core').Page} page
 * @property {string} folder that receives the files
 */
/** @typedef {{ title: string, picture: string, run: (place: TourPlace) => Promise<void> }} TourStep */

/**
 * The main job from the data to the exported chart, found by roles and labels as a person would.
 * @type {TourStep[]}
 */
export const steps = [
  { title: 'The parks of the bundled data', picture: '1-parks.png', run: waitForGrid },
  { title: 'Three parks chosen for comparison', picture: '2-chosen.png', run: chooseParks },
  { title: 'Where a figure comes from', picture: '3-evidence.png', run: openEvidence },
  { title: 'A note on that figure', picture: '4-note.png', run: writeNote },
  { title: 'The three parks side by side', picture: '5-comparison.png', run: compareParks },
  { title: 'Their chart, exported', picture: '6-chart.png', run: exportChart },
  { title: 'The same in English, in the dark', picture: '7-english.png', run: changeLook },
];

/** @param {TourPlace} place */
async function waitForGrid({ page }) {
  await page.getByRole('rowheader').first().waitFor();
}

/** @param {TourPlace} place */
async function chooseParks({ page }) {
  for (const park of parks) {
    await page.getByLabel(labels.search).fill(park.search);
    await rowOf(page, park.name).getByRole('checkbox').check();
  }
  await page.getByLabel(labels.search).fill('');
  await page.getByLabel(labels.search).blur();
}

/** @param {TourPlace} place */
async function openEvidence({ page }) {
  const [first] = parks;
  if (first === undefined) throw new Error('the tour needs a park');
  await page.getByLabel(labels.search).fill(first.search);
  await page.getByRole('gridcell', { name: labels.cellOfTour }).first().click();
  await page.getByRole('tab', { name: labels.evidence }).click();
  await page.getByText(labels.chosenStatement).waitFor();
}

/** @param {TourPlace} place */
async function writeNote({ page }) {
  await page.getByRole('tab', { name: labels.notes }).click();
  const panel = page.getByRole('tabpanel', { name: labels.notes });
  await panel.getByLabel(labels.noteText).fill(note);
  await panel.getByRole('button', { name: labels.addNote }).click();
  await panel.getByText(note).waitFor();
}

/** @param {TourPlace} place */
async function compareParks({ page }) {
  await page.getByLabel(labels.search).fill('');
  await page.getByRole('button', { name: labels.compare, exact: true }).click();
  const table = page.getByRole('table', { name: labels.sideBySide });
  for (const metric of labels.metrics) {
    await table.getByRole('rowheader', { name: metric, exact: true }).waitFor();
  }
}

/** @param {TourPlace} place */
async function exportChart(place) {
  const chart = place.page.getByRole('region', { name: labels.chart });
  await chart.getByLabel(labels.chartMetric).selectOption(labels.metricOfChart);
  await chart.getByRole('figure').scrollIntoViewIfNeeded();
  await saveTo(place, labels.savePng, 'chart.png');
  await saveTo(place, labels.saveSvg, 'chart.svg');
}

/** @param {TourPlace} place */
async function changeLook({ page }) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('radiogroup', { name: labels.language }).getByText(labels.english).click();
  await page.getByRole('main', { name: labels.mainInEnglish }).waitFor();
}

/**
 * Answers the save dialog as if the path had been typed, then waits until the file is named.
 * @param {TourPlace} place
 * @param {string} button
 * @param {string} name
 */
async function saveTo({ app, page, folder }, button, name) {
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    join(folder, name),
  );
  await page.getByRole('button', { name: button }).click();
  await page.getByText(name).first().waitFor();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name of the park
 */
function rowOf(page, name) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}
