import { thing } from '../chart/spec.ts';

export const other = thing;
