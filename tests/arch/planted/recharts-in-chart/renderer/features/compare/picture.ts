import * as library from 'recharts';

export const other = library;
