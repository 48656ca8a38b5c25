import { thing } from '../export/table.ts';

export const other = thing;
