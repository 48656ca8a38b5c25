import { thing } from '../notes/note.ts';

export const other = thing;
