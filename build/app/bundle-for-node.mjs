import { projectRoot } from '../setup/root.mjs';

/**
 * Bundles TypeScript sources for plain Node, with everything they need.
 * @param {import('vite').BuildEnvironmentOptions} build what to bundle and where to
 */
export async function bundleForNode(build) {
  // Loaded only now: a command that needs no build starts without the bundler.
  const vite = await import('vite');
  await vite.build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { target: 'node20.18', ...build },
  });
}
