import { thing } from '../cli/parkbench.ts';

export const other = thing;
