import type { ChartModel } from '../chart/model.ts';
import { LIGHT_THEME } from '../chart/theme.ts';
import { say } from '../text/say.ts';
import type { Program } from './program.ts';
import { type Stack, stackText } from './stack-text.ts';

const SIZE = 11.5;
const LINE = 16;

/** Sets what stands under a chart in a file: what was left out, notes, sources, the program. */
export function buildFooter(
  model: ChartModel,
  place: { readonly left: number; readonly top: number; readonly width: number },
  program: Program,
): Stack {
  const style = { size: SIZE, line: LINE, weight: 'regular', colour: LIGHT_THEME.muted } as const;
  const notes = stackText(
    [...model.holes.map((each) => each.sentence), ...model.footnotes],
    place,
    { ...style, colour: LIGHT_THEME.ink },
  );
  const sources = stackText(sourceLines(model), { ...place, top: notes.bottom + 6 }, style);
  const made = stackText(
    [say(model.language, 'exports.made-with', { name: program.name, version: program.version })],
    { ...place, top: sources.bottom + 6 },
    style,
  );
  return { shapes: [...notes.shapes, ...sources.shapes, ...made.shapes], bottom: made.bottom };
}

function sourceLines(model: ChartModel): readonly string[] {
  if (model.sources.length === 0) return [];
  const heading = say(model.language, 'exports.sources');
  return [
    heading,
    ...model.sources.map(({ number, citation, asOf }) => `${number}. ${citation} ${asOf}`.trim()),
  ];
}
