/** Gathers a text piece by piece: lines and paragraphs, no blanks at their edges. */
export interface LineWriter {
  /** Adds words; any run of white space in them is one blank. */
  readonly write: (text: string) => void;
  /** Ends the line; nothing happens on an empty one. */
  readonly endLine: () => void;
  /** Ends the paragraph. */
  readonly endParagraph: () => void;
  readonly finish: () => string;
}

/** Starts an empty text. */
export function openLines(): LineWriter {
  const done: string[] = [];
  let line = '';
  const endLine = (): void => {
    const trimmed = line.trim();
    if (trimmed !== '') done.push(trimmed);
    line = '';
  };
  return {
    write: (text) => {
      // No-break and narrow blanks stay: they hold the digits of a number together.
      const words = text.replace(/[ \t\r\n\f]+/g, ' ');
      line += line === '' || line.endsWith(' ') ? words.replace(/^ /, '') : words;
    },
    endLine,
    endParagraph: () => {
      endLine();
      if (done.length > 0 && done.at(-1) !== '') done.push('');
    },
    finish: () => {
      endLine();
      return done.join('\n').trim();
    },
  };
}
