import { thing } from './gone.ts';

export const other = thing;
