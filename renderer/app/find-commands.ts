import type { Park } from '../../shared/domain/park.ts';
import type { SavedDocument } from '../../shared/domain/workspace.ts';
import { ACTION_IDS, type ActionId, actionOf, keysOf } from '../../shared/ipc/action-table.ts';
import { EXAMPLES } from '../../shared/table/examples.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { runAction } from '../state/actions.ts';
import { keysText } from '../state/keys.ts';
import { openPark } from '../state/place.ts';
import { openExample, openView } from '../state/views.ts';

/** Something that the palette can do. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Keys or the kind of thing, shown at the end of the line. */
  readonly mark: string;
  readonly run: () => void;
}

/** What commands are made from. */
export interface CommandSource {
  readonly language: Language;
  readonly isMac: boolean;
  readonly disabled: readonly ActionId[];
  readonly views: readonly SavedDocument[];
  readonly parks: readonly Park[];
}

/** Most lines of the palette. */
const MOST_SHOWN = 30;

/** Every command: the actions that are available now, views and examples, then parks. */
export function buildCommands(source: CommandSource): readonly Command[] {
  const { language, views, parks } = source;
  return [
    ...actionCommands(source),
    ...views.map((saved) => ({
      id: `view:${saved.id}`,
      title: saved.name,
      mark: say(language, 'palette.view'),
      run: () => void openView(saved),
    })),
    ...EXAMPLES.map((example) => ({
      id: `example:${example.id}`,
      title: say(language, `example.${example.id}`),
      mark: say(language, 'palette.example'),
      run: () => void openExample(example),
    })),
    ...parks.map((park) => ({
      id: `park:${park.id}`,
      title: park.name[language],
      mark: say(language, 'palette.park'),
      run: () => openPark(park.id),
    })),
  ];
}

/** The commands whose titles hold every typed word, those that begin with it first. */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const found = commands.filter(({ title }) => {
    const folded = fold(title);
    return words.every((word) => folded.includes(word));
  });
  const [first = ''] = words;
  const begins = found.filter(({ title }) => fold(title).startsWith(first));
  return [...new Set([...begins, ...found])].slice(0, MOST_SHOWN);
}

function actionCommands({ language, isMac, disabled }: CommandSource): readonly Command[] {
  const available = ACTION_IDS.filter((id) => !disabled.includes(id) && id !== 'palette.open');
  return available.map((id) => {
    const [keys] = keysOf(id, isMac);
    return {
      id,
      title: say(language, actionOf(id).title).replace(/…$/, ''),
      mark: keys === undefined ? '' : keysText(keys, isMac),
      run: () => runAction(id),
    };
  });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"„“”]/g, '')
    .trim();
}
