import { readAmount } from './read-amount.ts';
import type { Block } from './read-block.ts';
import { type Heading, readHeading } from './read-heading.ts';

/** Where the parts of a block lie; places count from 0. */
export interface BlockShape {
  /** The row of headings is the first one, where there is one. */
  readonly hasHeadings: boolean;
  /** Column of names of parks; null where there is none. */
  readonly names: number | null;
  /** The other columns, in their order. */
  readonly values: readonly number[];
  /** The heading of each column; of a block without headings none says anything. */
  readonly headings: readonly Heading[];
}

const YEAR = /^(?:19|20)\d\d(?:\s*г(?:од)?\.?)?$/i;

/**
 * Finds headings and names by what the cells hold. Names are the first column with more words than
 * figures; the first row is one of headings where it holds no figure, or nothing but years.
 */
export function findShape(block: Block): BlockShape {
  const [first = []] = block;
  const columns = first.map((_, column) => column);
  const below = block.length > 1 ? block.slice(1) : block;
  const names = columns.find((column) => holdsNames(below.map((row) => row[column] ?? ''))) ?? null;
  const values = columns.filter((column) => column !== names);
  const hasHeadings = block.length > 1 && isHeadingRow(values.map((column) => first[column] ?? ''));
  return {
    hasHeadings,
    names,
    values,
    headings: first.map((text) => readHeading(hasHeadings ? text : '')),
  };
}

function holdsNames(cells: readonly string[]): boolean {
  const kinds = cells.map((cell) => readAmount(cell, 'decimals').kind);
  const words = kinds.filter((kind) => kind === 'unreadable').length;
  return words > kinds.filter((kind) => kind === 'amount').length;
}

function isHeadingRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const isNoFigure = (cell: string): boolean =>
    YEAR.test(cell) || readAmount(cell, 'decimals').kind !== 'amount';
  return filled.every(isNoFigure);
}
