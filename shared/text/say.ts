import { createInstance, type i18n } from "i18next";
import type { Place, Problem } from "../core/problem.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { ru } from "./ru.ts";

type CatalogueKey = keyof typeof en;
type WithoutPlural<Key> =
	Key extends `${infer Stem}_${"one" | "few" | "many" | "other"}` ? Stem : Key;

/** Key of a sentence or label; forms for plurals share one key and are chosen by `count`. */
export type TextKey = WithoutPlural<CatalogueKey>;

/** Values for the placeholders of a sentence. */
export type TextParams = Readonly<Record<string, string | number>>;

const catalogue: i18n = createInstance();
void catalogue.init({
	initAsync: false,
	fallbackLng: "en",
	resources: { en: { translation: en }, ru: { translation: ru } },
	interpolation: { escapeValue: false },
	keySeparator: false,
	nsSeparator: false,
});

/** The sentence or label of a key in a language, placeholders filled in. */
export function say(
	language: Language,
	key: TextKey,
	params: TextParams = {},
): string {
	return catalogue.t(key, { lng: language, ...params });
}

/** A problem as one sentence, with its place before it: «parks.csv, строка 7, столбец kind: …» */
export function sayProblem(language: Language, problem: Problem): string {
	const sentence = say(language, `problem.${problem.code}`, problem.params);
	const place = sayPlace(language, problem.place ?? {});
	return place === "" ? sentence : `${place}: ${sentence}`;
}

function sayPlace(language: Language, place: Place): string {
	const parts = [
		place.file,
		place.row === undefined
			? undefined
			: say(language, "place.row", { row: place.row }),
		place.column === undefined
			? undefined
			: say(language, "place.column", { column: place.column }),
		place.id,
	];
	return parts.filter((part) => part !== undefined).join(", ");
}
