import { thing } from '../rating/aggregate.ts';

export const other = thing;
