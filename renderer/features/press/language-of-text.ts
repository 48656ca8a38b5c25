const SAMPLE = 5000;

/** Language of a text by its letters, as ISO 639-1; Russian stands for all in Cyrillic letters. */
export function languageOfText(text: string): 'ru' | 'en' {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic >= latin ? 'ru' : 'en';
}
