import * as library from 'electron';

export const other = library;
