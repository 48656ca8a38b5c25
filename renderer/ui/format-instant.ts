/** A moment as a person of the language writes it, in the time of this computer: `22.11.2026, 14:05`. */
export function formatInstant(language: string, isoInstant: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date(isoInstant));
}
