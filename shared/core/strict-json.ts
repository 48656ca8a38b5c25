import { errorProblem } from './problem.ts';
import { failed, ok, type Result } from './result.ts';

/** How deep lists and objects may nest in a file from elsewhere. */
export const DEEPEST_FILE_NESTING = 64;

/**
 * Parses JSON from elsewhere. JSON.parse alone takes the last of two values under one key without a
 * word; such a text fails with `json.duplicate-key`, one that nests beyond `DEEPEST_FILE_NESTING`
 * with `json.too-deep`, and one that is no JSON with `json.unreadable`.
 */
export function parseStrictJson(text: string): Result<unknown> {
  const scanner = new Scanner();
  for (const token of tokensOf(text)) {
    const problem = scanner.take(token);
    if (problem !== null) return problem;
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed(errorProblem('json.unreadable'));
  }
}

const SIGN = /["{}[\],:]/g;

// Strings whole, and the signs that objects and lists are made of; everything else is passed over.
function* tokensOf(text: string): Generator<string> {
  const sign = new RegExp(SIGN);
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const start = match.index;
    if (match[0] === '"') sign.lastIndex = endOfString(text, start);
    yield text.slice(start, sign.lastIndex);
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

class Scanner {
  /** Keys met so far in each open object; null for a list. */
  readonly #open: (Set<string> | null)[] = [];
  #lastString: string | null = null;

  /** Takes the next token; the problem that it shows, or null. */
  take(token: string): Result<never> | null {
    if (token.startsWith('"')) {
      this.#lastString = token;
      return null;
    }
    const name = this.#lastString;
    this.#lastString = null;
    if (token === ':') return name === null ? null : this.#addKey(name);
    if (token === '{' || token === '[') return this.#enter(token === '{' ? new Set() : null);
    if (token === '}' || token === ']') this.#open.pop();
    return null;
  }

  #enter(keys: Set<string> | null): Result<never> | null {
    this.#open.push(keys);
    if (this.#open.length <= DEEPEST_FILE_NESTING) return null;
    return failed(errorProblem('json.too-deep', { limit: DEEPEST_FILE_NESTING }));
  }

  // `"a"` and `"\u0061"` are one key.
  #addKey(name: string): Result<never> | null {
    const key = name.includes('\\') ? unescaped(name) : name.slice(1, -1);
    const keys = this.#open.at(-1);
    if (keys?.has(key)) {
      return failed(errorProblem('json.duplicate-key', { key: key.slice(0, 100) }));
    }
    keys?.add(key);
    return null;
  }
}

function unescaped(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
