/** Who publishes at an address, as far as the address tells: its host; empty where it is none. */
export function publisherOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
