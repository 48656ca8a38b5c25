import { toBytes } from '../zip.ts';

/** The objects of a PDF file in the order of their numbers, which begin at 1. */
export class PdfObjects {
  readonly #objects: (readonly Uint8Array[])[] = [];

  /** A number for an object that is set later. */
  reserve(): number {
    this.#objects.push([]);
    return this.#objects.length;
  }

  /** Sets what a reserved number stands for. */
  set(number: number, body: string): void {
    this.#objects[number - 1] = [toBytes(body)];
  }

  /** Adds an object and gives its number. */
  add(body: string): number {
    const number = this.reserve();
    this.set(number, body);
    return number;
  }

  /** Adds a stream with further entries of its dictionary. */
  addStream(entries: string, bytes: Uint8Array, isPacked: boolean): number {
    const number = this.reserve();
    const filter = isPacked ? '/Filter/FlateDecode' : '';
    this.#objects[number - 1] = [
      toBytes(`<<${entries}${filter}/Length ${bytes.length}>>\nstream\n`),
      bytes,
      toBytes('\nendstream'),
    ];
    return number;
  }

  /** The whole file. */
  write(catalogue: number, info: number): Uint8Array {
    const parts: Uint8Array[] = [toBytes('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
    const offsets: number[] = [];
    let at = lengthOf(parts);
    for (const [index, body] of this.#objects.entries()) {
      const whole = [toBytes(`${index + 1} 0 obj\n`), ...body, toBytes('\nendobj\n')];
      offsets.push(at);
      at += lengthOf(whole);
      parts.push(...whole);
    }
    const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const size = offsets.length + 1;
    parts.push(
      toBytes(
        `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer\n<</Size ${size}/Root ${catalogue} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
      ),
    );
    return join(parts);
  }
}

/** A text as PDF writes it: UTF-16 with its mark, in hexadecimal. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1) {
    hex += text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  }
  return `<${hex}>`;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
