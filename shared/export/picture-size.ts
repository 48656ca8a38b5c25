/** Width of a picture for a slide or a page, in pixels at single density. */
export const PICTURE_WIDTH = 1200;

/** How large a picture is made, and how its words are. */
export interface PictureSize {
  /** Pixels of its layout. */
  readonly width: number;
  /** Pixels of a PNG for each pixel of the layout, 1 to 4. */
  readonly density: number;
  /** Words of an SVG: text in the font inside, or drawn lines that need no font. */
  readonly lettering: 'text' | 'outlines';
}

/** The usual size: a slide's width at double density. */
export const USUAL_SIZE: PictureSize = {
  width: PICTURE_WIDTH,
  density: 2,
  lettering: 'text',
};
