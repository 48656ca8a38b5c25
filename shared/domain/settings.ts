import { hasLoneSurrogate, type JsonValue, parseJsonValue } from '../core/json.ts';
import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { INITIALS_LIMIT } from './annotation.ts';

/** What the user has set for the whole program; kept in the workspace. */
export interface Settings {
  /** Language of the window; null follows the system. */
  readonly language: 'ru' | 'en' | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'compact' | 'comfortable';
  /** 80 to 200, in percent. */
  readonly zoomPercent: number;
  /** Signs new notes. */
  readonly initials: string;
  /** Sizes and states of panels, owned by the window. */
  readonly layout: JsonValue;
  /** The view as it was when last seen, owned by the window; null for the first view. */
  readonly lastView: JsonValue;
  /** The view beside it, owned by the window; null where there is only one. */
  readonly sideView: JsonValue;
}

/** Name of one setting. */
export type SettingName = keyof Settings;

/** The settings of a new workspace. */
export const FIRST_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  density: 'compact',
  zoomPercent: 100,
  initials: '',
  layout: {},
  lastView: null,
  sideView: null,
};

/** Whether the word names a setting. */
export function isSettingName(word: string): word is SettingName {
  return Object.hasOwn(FIRST_SETTINGS, word);
}

/**
 * Reads one setting of unknown origin and returns the settings with it put in. Fails with
 * `entry.malformed` on an unknown name or a value that the setting cannot have.
 */
export function parseSetting(settings: Settings, name: string, value: unknown): Result<Settings> {
  const json = parseJsonValue(value);
  if (json.kind === 'failed') return json;
  if (!isSettingName(name) || !CHECKS[name](value)) {
    return failed(errorProblem('entry.malformed', { field: `settings.${name}` }));
  }
  return ok({ ...settings, [name]: json.value });
}

const CHECKS: Readonly<Record<SettingName, (value: unknown) => boolean>> = {
  language: (value) => value === null || value === 'ru' || value === 'en',
  theme: (value) => value === 'system' || value === 'light' || value === 'dark',
  density: (value) => value === 'compact' || value === 'comfortable',
  zoomPercent: (value) => typeof value === 'number' && value >= 80 && value <= 200,
  initials: (value) =>
    typeof value === 'string' && value.length <= INITIALS_LIMIT && !hasLoneSurrogate(value),
  layout: () => true,
  lastView: () => true,
  sideView: () => true,
};
