/** English texts of the command line. */
export const cli = {
  'cli.hint': '; the nearest are: {{names}}',
  'cli.data-errors_one':
    'The data package has {{count}} error, and what it spoils was left out; "validate" names it.',
  'cli.data-errors_other':
    'The data package has {{count}} errors, and what they spoil was left out; "validate" names them.',
  'cli.figure': 'figure',
  'cli.period': 'period',
  'cli.difference': 'difference to the base',
  'cli.ratio': 'times the base',
  'cli.base': 'base',
  'cli.package-sound':
    'Data package "{{folder}}" is sound: parks {{parks}}, observations {{observations}}, sources {{sources}}.',
  'cli.package-faulty':
    'Data package "{{folder}}" has faults: errors {{errors}}, warnings {{warnings}}.',
  'cli.help': `Parkbench: figures on technoparks, industrial parks and special economic zones,
with what their wording guarantees and where they come from.

Usage: parkbench COMMAND [OPTIONS]

Commands
  validate [PATH]   problems of a data package, one a line; exit code 1 if there are errors
  figure            one figure: --park ID --metric ID
  matrix            figures of several parks: --parks A,B --metrics M,N
                    --parks all takes every park; --group-by kind|country|region|network adds up
  compare           differences and ratios to a base: --parks A,B --metrics M,N [--base A]
                    --overrule METRIC:CHECK=REASON sets a warning aside; the passport prints it
  export            a file as the window makes it: --view FILE --to FILE.ENDING, where the
                    ending is pdf, docx, pptx, xlsx, csv, zip (Data Package), svg or png
                    [--rows compared|listed] [--charts none|chosen|each_metric]
                    [--without comparison,passport,notes]
                    [--width PIXELS] [--density 1..4] [--day YYYY-MM-DD]
                    [--lettering text|outlines] [--workspace FOLDER: its notes and own figures]
  extract FILE...   figures that press texts state, one a line; - reads standard input:
                    [--published YYYY-MM-DD]
  parks             ids and names of the parks
  metrics           ids and names of the metrics

How figures are asked for
  --as-of latest|YEAR|YYYY-MM-DD    time of the figures (latest)
  --tolerance YEARS                 how many years older a figure may be (0)
  --currency CUR                    convert money, e.g. RUB or USD (as printed)
  --prices nominal|YEAR             prices of the year of each figure, or of one year (nominal)
  --reading strict|conventional     what wordings guarantee, or what they usually mean (strict)
  --statuses any|fact|plan          any takes a plan only where there is no fact (any)

What columns are computed (figure, matrix, compare; changes and growth not in compare)
  --metric 'revenue / jobs'         a formula over metrics: + - * / ( ), sum(a; b), share(a; b)
  --define NAME=FORMULA             a formula by name, as often as need be
  --per resident|job|ha|m2|park     set against the size of the park
  --share-of total|kind|country|region   in percent of all parks asked for, or of its group
  --index-to YEAR                   the park's own fact of the year at 100
  --change-since YEAR               by how much more than in the year; --percent-since in percent
  --growth-since YEAR               compound growth in percent a year

Everywhere
  --format json|jsonl|csv|text      form of the output
  --data PATH                       another data package
  --lang ru|en                      language of texts (from LC_ALL or LANG)
  --help, --version

Values are in base units: roubles, people, square metres, percent. Exit code 0, or 1 with a
sentence on standard error, or 2 when the command was written wrongly.`,
} as const;
