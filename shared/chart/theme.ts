import type { ParkLook } from './look.ts';

/** Colours of a chart that do not belong to a park, `#RRGGBB`. */
export interface ChartTheme {
  readonly dark: boolean;
  readonly paper: string;
  readonly ink: string;
  /** Secondary text and axes. */
  readonly muted: string;
  readonly grid: string;
}

/** Colours on paper; files always use these. */
export const LIGHT_THEME: ChartTheme = {
  dark: false,
  paper: '#FFFFFF',
  ink: '#1B1F24',
  muted: '#57606A',
  grid: '#DFE3E8',
};

/** Colours of a dark window. */
export const DARK_THEME: ChartTheme = {
  dark: true,
  paper: '#1A1B1E',
  ink: '#E9ECEF',
  muted: '#A6ACB3',
  grid: '#383B40',
};

/** Font of charts, with what stands in where it is missing. */
export const CHART_FONT = "'Golos Text', 'DejaVu Sans', Arial, sans-serif";

/** A park's colour on the theme's ground. */
export function colourOfLook(look: ParkLook, theme: ChartTheme): string {
  return theme.dark ? look.colourOnDark : look.colour;
}
