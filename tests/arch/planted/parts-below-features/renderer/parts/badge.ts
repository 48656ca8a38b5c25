import { thing } from '../features/notes/note.ts';

export const other = thing;
