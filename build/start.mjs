import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay } from './setup/display.mjs';
import { runScript } from './setup/problem.mjs';

const [tourSwitch, ...rest] = process.argv.slice(2);
const wantsTour = tourSwitch === '--tour';

await runScript(async () => {
  await ensureDependencies();
  const { buildWindow } = await import('./app/build-window.mjs');
  const { ensureElectron } = await import('./electron/resolve.mjs');
  await buildWindow();
  const executable = await ensureElectron();
  if (wantsTour || !hasDisplay()) {
    if (!wantsTour) console.log('There is no display here: showing the guided tour instead.');
    const { runTour } = await import('./tour.mjs');
    return runTour(executable);
  }
  const { openWindow } = await import('./app/open-window.mjs');
  return openWindow(executable, wantsTour ? rest : process.argv.slice(2));
});
