import * as library from 'lowdb';

export const other = library;
