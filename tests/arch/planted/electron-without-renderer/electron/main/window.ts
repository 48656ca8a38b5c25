import { thing } from '../../renderer/app/frame.ts';

export const other = thing;
