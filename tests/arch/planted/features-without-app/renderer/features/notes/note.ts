import { frame } from '../../app/frame.ts';

export const note = frame;
