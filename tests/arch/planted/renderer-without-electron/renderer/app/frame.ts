import { thing } from '../../electron/main/window.ts';

export const other = thing;
