import { thing } from '../../electron/services/store.ts';

export const other = thing;
