import { thing } from '../import/merge.ts';

export const other = thing;
