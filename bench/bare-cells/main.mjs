// As many cells as the window has in sight, on a page that does nothing but write other texts into
// them: no grid can be faster on the machine that it runs on.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';
import { rest, timeAct } from '../grid/clock.mjs';

const settleMs = 1000;
const WARM = 3;
const ACTS = 20;

app.on('window-all-closed', () => app.quit());
app.whenReady().then(async () => {
  const { size } = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8'));
  const window = new BrowserWindow({ width: 1280, height: 800 });
  const page = join(dirname(fileURLToPath(import.meta.url)), 'index.html');
  await window.loadFile(page);
  await window.webContents.executeJavaScript(layCells(size));
  await rest(settleMs);
  const times = [];
  for (let act = 0; act < WARM + ACTS; act += 1) {
    times.push(await window.webContents.executeJavaScript(timeAct(`writeCells(${act});`), true));
  }
  process.stdout.write(`MEASURED ${JSON.stringify({ times: times.slice(WARM) })}\n`);
  app.exit();
});

/**
 * A script for the page: lays out the cells, each with a period, a number and some with a mark, as
 * cells of figures have; `writeCells` writes others.
 * @param {{ width: number, height: number, rowHeight: number, cells: number }} size
 */
function layCells({ width, height, rowHeight, cells }) {
  return `(() => {
    const place = document.querySelector('#place');
    place.style.cssText = 'width:${width}px;height:${height}px';
    const perRow = Math.ceil(${cells} / Math.max(1, Math.floor(${height} / ${rowHeight})));
    const made = Array.from({ length: ${cells} }, (_, at) => {
      const cell = document.createElement('div');
      const [period, number, mark] = ['small', 'span', 'span'].map((name) => document.createElement(name));
      const across = ${width} / perRow;
      cell.style.width = across - 8 + 'px';
      cell.style.left = (at % perRow) * across + 'px';
      cell.style.top = Math.floor(at / perRow) * ${rowHeight} + 'px';
      cell.append(period, mark, number);
      place.append(cell);
      return { period, number, mark };
    });
    window.writeCells = (act) => {
      for (const [at, { period, number, mark }] of made.entries()) {
        period.textContent = String(2015 + ((act + at) % 10));
        number.textContent = '≥ ' + ((act * 7919 + at * 131) % 99000);
        mark.textContent = at % 4 === 0 ? '≠' : '';
      }
    };
    writeCells(0);
  })()`;
}
