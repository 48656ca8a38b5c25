import { pageProbes } from './page-probes.ts';
import { permissionProbes } from './permission-probes.ts';
import { policyProbes } from './policy-probes.ts';
import type { Probe } from './probe.ts';
import { schemeProbes } from './scheme-probes.ts';
import { shellProbes } from './shell-probes.ts';
import { windowProbes } from './window-probes.ts';

/** All probes, by what they hold the window to. */
export const probeSuites: Readonly<Record<string, readonly Probe[]>> = {
  'the page reaches nothing by itself': pageProbes,
  'the policy refuses what is not ours': policyProbes,
  'the page is permitted nothing': permissionProbes,
  'the scheme serves the bundle only': schemeProbes,
  'the shell checks everything it is asked': shellProbes,
  'the window stays where it is': windowProbes,
};
