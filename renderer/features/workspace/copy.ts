import type { ResponseOf } from '../../../shared/ipc/contract.ts';

/** A copy of the workspace that can be gone back to. */
export type Copy = ResponseOf<'copy.list'>['copies'][number];
