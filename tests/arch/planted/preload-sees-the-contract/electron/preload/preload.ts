import { thing } from '../../shared/domain/park.ts';

export const other = thing;
