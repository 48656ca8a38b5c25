import { button } from '../ui/button.ts';

export const store = button;
