/**
 * Stems of words, so that «резидентами» finds «резиденты». Russian words follow the Snowball
 * algorithm for Russian by Martin Porter; English ones lose only their plural and possessive ends.
 */
export function stemWord(word: string): string {
  const plain = word.toLowerCase().replaceAll('ё', 'е');
  if (/^[а-я]+$/.test(plain)) return stemRussian(plain);
  return plain.replace(/(?:'s|s')$/, '').replace(/(?<=[a-z]{3})(?<!s)s$/, '');
}

/** The stems of all words and numbers of a text, in their order. */
export function stemsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemWord);
}

const GERUND_AFTER_A = /(?<=[ая])(?:вшись|вши|в)$/;
const GERUND = /(?:ывшись|ившись|ывши|ивши|ыв|ив)$/;
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE =
  /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE_AFTER_A = /(?<=[ая])(?:ем|нн|вш|ющ|щ)$/;
const PARTICIPLE = /(?:ивш|ывш|ующ)$/;
const VERB_AFTER_A = /(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)$/;
const VERB =
  /(?:ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const DERIVATIONAL = /ость?$/;
const SUPERLATIVE = /(?:ейше|ейш)$/;

function stemRussian(word: string): string {
  const start = /^[^аеиоуыэюя]*[аеиоуыэюя]/.exec(word)?.[0].length ?? word.length;
  const head = word.slice(0, start);
  let rest = endOfWord(word.slice(start));
  rest = rest.replace(/и$/, '');
  const second = secondRegion(head + rest) - start;
  const place = rest.search(DERIVATIONAL);
  if (place >= Math.max(second, 0)) rest = rest.slice(0, place);
  rest = rest.replace(SUPERLATIVE, '');
  return head + (rest.endsWith('нн') ? rest.slice(0, -1) : rest.replace(/ь$/, ''));
}

function endOfWord(rest: string): string {
  const gerund = cut(rest, GERUND, GERUND_AFTER_A);
  if (gerund !== null) return gerund;
  const plain = rest.replace(REFLEXIVE, '');
  const adjective = cut(plain, ADJECTIVE);
  if (adjective !== null) return cut(adjective, PARTICIPLE, PARTICIPLE_AFTER_A) ?? adjective;
  return cut(plain, VERB, VERB_AFTER_A) ?? cut(plain, NOUN) ?? plain;
}

function cut(text: string, ...ends: readonly RegExp[]): string | null {
  const end = ends.find((each) => each.test(text));
  return end === undefined ? null : text.replace(end, '');
}

// Where a derivational ending may stand: after a vowel and a consonant, twice.
function secondRegion(word: string): number {
  const region = /[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/.exec(word);
  return region === null ? word.length : region.index + region[0].length;
}
