import type { ChartModel, SourceEntry } from '../chart/model.ts';
import type { Problem } from '../core/problem.ts';
import type { DatasetTables } from '../domain/dataset.ts';
import type { Hole } from '../domain/figure.ts';
import type { ObservationId, ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import type { Language } from '../text/language.ts';
import type { Program } from './program.ts';

/** A table of texts with a heading; a row of one cell alone is the heading of those below it. */
export interface TextTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A label and what it says, e.g. «Валюта» and «как напечатано». */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** A cell of the comparison for people. */
export interface ComparisonCell {
  /** The figure in words, «более 13 000», or the name of the hole. */
  readonly text: string;
  readonly isHole: boolean;
  /** The number itself where the figure is exact; null for bounds, "about" and holes. */
  readonly exact: number | null;
  readonly decimals: number;
  /** Short period; empty for a hole without one. */
  readonly period: string;
  /** Numbers in the list of sources, ascending. */
  readonly sources: readonly number[];
  /** Numbers in the list of notes, ascending. */
  readonly notes: readonly number[];
  /** How the figure stands to the base, in words; empty for the base and without a comparison. */
  readonly contrast: string;
}

/** What the rows of a table tell of their parks besides figures. */
export interface Listing {
  /** Headings of the attributes beside the names, such as kind and region. */
  readonly attributes: readonly string[];
  /** The attributes of each park in words, in the order of the parks. */
  readonly words: readonly (readonly string[])[];
  /** Heading of the groups; empty where the rows are not grouped. */
  readonly grouping: string;
  /** Groups in their order, each with the place of its first park. */
  readonly groups: readonly { readonly from: number; readonly title: string }[];
}

/** Parks side by side, or the table of a view, for people. */
export interface ComparisonTable {
  readonly title: string;
  /** The park that the others are held against; null where none is. */
  readonly base: ParkId | null;
  /** Of the table of a view, whose parks stand in rows; null for a comparison. */
  readonly listing: Listing | null;
  readonly parks: readonly { readonly park: ParkId; readonly name: string }[];
  readonly rows: readonly {
    readonly metric: MetricId;
    readonly name: string;
    /** One for each park. */
    readonly cells: readonly ComparisonCell[];
  }[];
}

/** One figure with everything known of it, for machines and spreadsheets. */
export interface FigureRow {
  readonly park: ParkId;
  readonly parkName: string;
  readonly metric: MetricId;
  readonly metricName: string;
  /** The figure in words. */
  readonly text: string;
  readonly hole: Hole | null;
  /** The number where it is exact; null for a bound, an "about" and a hole. */
  readonly exact: number | null;
  /** Ends of what the wording leaves possible; null where no bound is known or there is none. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** Whether the end itself is left out. */
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
  /** Decimals that the figure was stated with, in its base unit. */
  readonly decimals: number;
  /** Unit in words. */
  readonly unit: string;
  readonly period: string;
  readonly status: string;
  readonly scope: string;
  readonly seriesKind: string;
  readonly sources: readonly number[];
  readonly observations: readonly ObservationId[];
  /** Conversions made, in words. */
  readonly conversions: string;
  /** Caveats, in words. */
  readonly caveats: string;
  /** Of a quotient: the rows of dividend and divisor in the same list; null otherwise. */
  readonly quotient: { readonly over: number; readonly under: number } | null;
}

/** A remark of the user as a footnote. */
export interface NoteEntry {
  readonly number: number;
  /** What it speaks of: park and metric. */
  readonly about: string;
  readonly text: string;
  /** Initials and day. */
  readonly signature: string;
}

/** A source with what a list of sources tells of it. */
export interface CitedSource extends SourceEntry {
  readonly reliability: string;
  readonly label: string;
}

/**
 * What leaves the house, whatever the kind of file: plain data in one language, with one numbering
 * of sources and one of notes.
 */
export interface Deliverable {
  readonly language: Language;
  readonly program: Program;
  /** Day of making, `YYYY-MM-DD`; the one field that differs between two equal exports. */
  readonly day: string;
  readonly title: string;
  /** What was asked: time, currency, prices, reading, statuses. */
  readonly question: readonly Fact[];
  /** The view as the text of a view file, to be read back from what is made. */
  readonly origin: string;
  /** Null where no parks are chosen or the user left it out. */
  readonly comparison: ComparisonTable | null;
  readonly figures: readonly FigureRow[];
  readonly charts: readonly ChartModel[];
  /** How readings of bounds, caveats and conversions are to be understood; one sentence each. */
  readonly caveats: readonly string[];
  /** What is missing and why, and charts that were refused; one sentence each. */
  readonly leftOut: readonly string[];
  /** Why the first chart that was refused could not be drawn; null where none was refused. */
  readonly refusal: Problem | null;
  readonly notes: readonly NoteEntry[];
  /** Checks, choices, conversions, gaps; empty where the user left it out. */
  readonly passport: readonly TextTable[];
  readonly sources: readonly CitedSource[];
  /** Exactly the observations used, with their parks and sources, and the rates and indices. */
  readonly used: DatasetTables;
}
