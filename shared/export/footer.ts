import type { ChartModel } from '../chart/model.ts';
import { LIGHT_THEME } from '../chart/theme.ts';
import { say } from '../text/say.ts';
import type { Program } from './program.ts';
import { type Stack, stackText } from './stack-text.ts';

const STYLE = { size: 11.5, line: 16, weight: 'regular' } as const;
/** From this width on, notes and sources stand side by side. */
const TWO_COLUMNS_FROM = 900;
const BETWEEN = 40;

/** Where the footer may stand. */
interface FooterPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Sets what stands under a chart in a file: what was left out, notes, sources, the program. */
export function buildFooter(model: ChartModel, place: FooterPlace, program: Program): Stack {
  const notes = [...model.holes.map((each) => each.sentence), ...model.footnotes];
  const body =
    place.width >= TWO_COLUMNS_FROM && notes.length > 0
      ? setBeside(notes, sourceLines(model), place)
      : setBelow(notes, sourceLines(model), place);
  const made = stackText(
    [say(model.language, 'exports.made-with', { name: program.name, version: program.version })],
    { ...place, top: body.bottom + 8 },
    { ...STYLE, colour: LIGHT_THEME.muted },
  );
  return { shapes: [...body.shapes, ...made.shapes], bottom: made.bottom };
}

function setBeside(
  notes: readonly string[],
  sources: readonly string[],
  place: FooterPlace,
): Stack {
  const width = (place.width - BETWEEN) / 2;
  const left = stackNotes(notes, { ...place, width });
  const right = stackSources(sources, { ...place, left: place.left + width + BETWEEN, width });
  return {
    shapes: [...left.shapes, ...right.shapes],
    bottom: Math.max(left.bottom, right.bottom),
  };
}

function setBelow(notes: readonly string[], sources: readonly string[], place: FooterPlace): Stack {
  const upper = stackNotes(notes, place);
  const lower = stackSources(sources, { ...place, top: upper.bottom + 6 });
  return { shapes: [...upper.shapes, ...lower.shapes], bottom: lower.bottom };
}

function stackNotes(notes: readonly string[], place: FooterPlace): Stack {
  return stackText(notes, place, { ...STYLE, colour: LIGHT_THEME.ink });
}

function stackSources(sources: readonly string[], place: FooterPlace): Stack {
  return stackText(sources, place, { ...STYLE, colour: LIGHT_THEME.muted });
}

function sourceLines(model: ChartModel): readonly string[] {
  if (model.sources.length === 0) return [];
  return [
    say(model.language, 'exports.sources'),
    ...model.sources.map(({ number, citation, asOf }) => `${number}. ${citation} ${asOf}`),
  ];
}
