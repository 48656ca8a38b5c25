import { thing } from '../table/matrix.ts';

export const other = thing;
