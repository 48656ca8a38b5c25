import { thing } from '../domain/park.ts';

export const other = thing;
