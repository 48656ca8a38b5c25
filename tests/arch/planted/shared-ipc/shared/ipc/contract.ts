import { thing } from '../elsewhere/thing.ts';

export const other = thing;
