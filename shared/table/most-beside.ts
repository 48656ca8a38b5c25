/** Most parks that are drawn or set side by side at once; more could neither be read nor told apart. */
export const MOST_BESIDE = 100;
