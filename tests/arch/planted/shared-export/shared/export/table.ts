import { thing } from '../ipc/contract.ts';

export const other = thing;
