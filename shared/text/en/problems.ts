/** English sentences of the problems found in values, data packages, figures and questions. */
export const problems = {
  'problem.period.unreadable':
    'Period "{{text}}" cannot be read; write 2024, 2024-Q3, 2024-09, 2025-10-22 or 2025-01/2025-09.',
  'problem.period.month-out-of-range': 'Period "{{text}}": a month is 01-12.',
  'problem.period.day-out-of-range': 'Period "{{text}}": this month has no such day.',
  'problem.period.quarter-out-of-range': 'Period "{{text}}": a quarter is 1-4.',
  'problem.period.ends-before-start':
    'Period "{{text}}" ends before it begins; put the earlier date first.',
  'problem.number.unreadable':
    'Number "{{text}}" cannot be read; write digits with a decimal point, such as 1234.5.',
  'problem.number.not-finite':
    'Number "{{text}}" is beyond what can be computed with; check the zeros.',
  'problem.number.negative':
    'Number "{{text}}" is negative; a count, sum or area cannot be below zero.',
  'problem.number.not-positive': 'Number "{{text}}" must be above zero.',
  'problem.number.out-of-range': 'Number "{{text}}" must lie between {{low}} and {{high}}.',
  'problem.number.percent-over-100': 'Share "{{text}}" is over 100 percent; write 0-100.',
  'problem.range.high-missing': 'A range needs its upper end; fill in value_high.',
  'problem.range.high-below-low':
    'The upper end {{high}} is below the lower end {{low}}; exchange them.',
  'problem.range.high-not-expected':
    'Upper end "{{text}}" is only for a range; leave value_high empty or set the qualifier to range.',
  'problem.word.unknown': 'Word "{{text}}" is not in the list; allowed are: {{allowed}}.',
  'problem.value.missing': 'A value is required here.',
  'problem.value.too-long': 'The text has {{length}} characters; at most {{limit}} fit here.',
  'problem.code.malformed':
    'Code "{{text}}" has another form than expected; write it like {{form}}.',
  'problem.url.malformed':
    '"{{text}}" is not a web address and was not taken; write it with http:// or https://.',
  'problem.id.malformed':
    'Identifier "{{text}}" must consist of lower-case Latin letters, digits and hyphens.',
  'problem.id.duplicate': 'Identifier "{{text}}" stands twice; each must be unique.',
  'problem.reference.unknown':
    '"{{text}}" is not in table {{table}}; add it there or correct the spelling.',
  'problem.unit.not-of-metric':
    'Unit "{{unit}}" does not fit metric {{metric}}; expected: {{expected}}.',
  'problem.package.missing':
    'There is no datapackage.json in "{{path}}"; name the folder of a data package.',
  'problem.package.unreadable':
    'The data package description "{{path}}" cannot be read: {{cause}}.',
  'problem.package.resource-missing':
    'Table {{table}} is missing: file "{{path}}" was not found or cannot be read.',
  'problem.package.field-undeclared':
    'Table {{table}} does not declare the column "{{column}}" that is needed.',
  'problem.csv.header-missing-column': 'The header has no column "{{column}}".',
  'problem.csv.header-unknown-column': 'Column "{{column}}" is not known and was not read.',
  'problem.csv.row-too-short':
    'The row has {{found}} cells, {{expected}} are expected; it was left out.',
  'problem.csv.row-too-long':
    'The row has {{found}} cells, {{expected}} are expected; it was left out. Is a comma unquoted?',
  'problem.csv.quote-unclosed':
    'A quotation mark opened here is never closed; the row was left out.',
  'problem.csv.unreadable': 'The file cannot be read as CSV: {{cause}}.',
  'problem.figure.plan-only': 'There is no fact, only a plan; switch statuses to plans to see it.',
  'problem.figure.plan-data': 'This is a plan or a promise, not a fact.',
  'problem.figure.part-year': 'The figure covers {{months}} months, not a whole year.',
  'problem.figure.scope-not-total': 'The figure covers only a part: {{scope}}.',
  'problem.figure.other-series-kind':
    'The figure is of another kind than usual for the metric: {{seriesKind}}.',
  'problem.figure.conflicting': 'Sources contradict each other for the same time; see the rivals.',
  'problem.figure.note': 'Note of the figure: {{note}}',
  'problem.figure.inferred-period': 'The period was worked out, not printed by the source.',
  'problem.figure.estimate': 'This is an estimate, not a reported fact.',
  'problem.figure.several-years': 'The figure covers {{months}} months, more than one year.',
  'problem.figure.earlier-year': 'The figure is of {{year}}; there is none for {{asked}}.',
  'problem.figure.slices-only':
    'Only slices of the metric were reported ({{scopes}}); they do not stand for the whole.',
  'problem.figure.assumed-bound':
    'One end of the range is an assumption: the wording is read as a rounded number.',
  'problem.figure.not-finite':
    'The result is beyond what can be computed with; check the zeros of the inputs.',
  'problem.convert.no-rate': 'No average rate of {{currency}} is known for {{years}}.',
  'problem.convert.no-index': 'No consumer price index of {{country}} is known for {{years}}.',
  'problem.convert.index-of-other-currency':
    'The figure was printed in {{currency}}, while the price index is that of {{country}}.',
  'problem.guard.period-differs': 'The periods differ: {{first}} and {{second}}.',
  'problem.guard.level-differs':
    'The levels differ: {{first}} and {{second}} must not be compared.',
  'problem.guard.kind-differs': 'The kinds differ: {{first}} and {{second}}.',
  'problem.guard.status-differs': 'The statuses differ: {{first}} and {{second}}.',
  'problem.guard.scope-differs': 'The scopes differ: {{first}} and {{second}}.',
  'problem.guard.series-kind-differs': 'The series kinds differ: {{first}} and {{second}}.',
  'problem.guard.currency-differs':
    'The currencies differ: {{first}} and {{second}}; choose one to convert into.',
  'problem.guard.part-year': '{{period}} is only a part of a year and is set against other spans.',
  'problem.guard.prices-differ': 'The price bases differ: {{first}} and {{second}}.',
  'problem.guard.definition-differs': 'The stated definitions differ: {{first}} and {{second}}.',
  'problem.ratio.divisor-holds-zero': 'The divisor may be zero, so the ratio has no bounds.',
  'problem.ratio.not-determinable': 'Both bounds are open: the ratio cannot be determined.',
  'problem.aggregate.not-additive':
    'Figures of this metric cannot be added; a sum of shares or averages means nothing.',
  'problem.aggregate.incomplete':
    'The sum covers {{included}} of {{total}}; the others are listed with what keeps them out.',
  'problem.aggregate.empty': 'None of the group has a figure that can be added.',
  'problem.aggregate.contained':
    'Another park of the list holds it, so it is counted there already.',
  'problem.aggregate.no-group': 'It belongs to no group of this kind.',
  'problem.change.base-missing': 'There is no figure for {{year}} to start from.',
  'problem.change.no-span': 'There is no figure later than {{year}} to measure a change to.',
  'problem.formula.unreadable':
    'The formula cannot be read at character {{at}}: "{{found}}"; expected: {{expected}}.',
  'problem.formula.empty': 'The formula is empty; write for example revenue / jobs.',
  'problem.formula.too-long': 'The formula has {{length}} characters; at most {{limit}} are read.',
  'problem.formula.too-deep': 'The formula nests deeper than {{limit}} levels; split it in two.',
  'problem.formula.unknown-name':
    'There is no metric or formula "{{name}}" (character {{at}}).{{hint}}',
  'problem.formula.unknown-function':
    'There is no function "{{name}}" (character {{at}}); known are: {{known}}.',
  'problem.formula.argument-count':
    'Function {{name}} takes {{expected}} arguments, found {{found}} (character {{at}}).',
  'problem.formula.units-differ':
    '{{first}} and {{second}} cannot be put together by "{{operation}}" (character {{at}}): their units differ.',
  'problem.formula.cycle': 'The formulas need one another in a circle: {{names}}.',
  'problem.formula.no-metric':
    'The formula names no metric, so it says nothing of a park; write for example revenue / jobs.',
  'problem.formula.compound-unit': 'The result is counted in {{unit}}.',
  'problem.park.unknown': 'There is no park "{{text}}"{{hint}}.',
  'problem.metric.unknown': 'There is no metric "{{text}}"{{hint}}.',
  'problem.currency.unknown': 'There is no currency "{{text}}"; known are: {{allowed}}.',
  'problem.year.before-data':
    'There are no figures for {{year}}; the data span {{first}}-{{last}}.',
  'problem.as-of.unreadable':
    '"{{text}}" is not a time; write latest, a year such as 2024, or a day such as 2025-10-22.',
  'problem.prices.unreadable':
    '"{{text}}" is not a price basis; write nominal, or a year such as 2024.',
  'problem.tolerance.unreadable':
    '"{{text}}" is not a number of years; write a whole number from 0 to 100.',
  'problem.option.unknown': 'There is no option "{{text}}"; known are: {{allowed}}.',
  'problem.option.value-missing': 'Option {{option}} needs a value.',
  'problem.option.value-not-allowed':
    'Option {{option}} does not take "{{text}}"; allowed are: {{allowed}}.',
  'problem.option.too-few':
    'Option {{option}} needs at least {{least}} names, separated by commas.',
  'problem.option.required': 'Option {{option}} is required.',
  'problem.option.clash': 'Options {{first}} and {{second}} exclude each other; leave one out.',
  'problem.option.definition-unreadable':
    '"{{text}}" is not a definition; write NAME=FORMULA, such as output=revenue / jobs.',
  'problem.option.overruling-unreadable':
    '"{{text}}" sets nothing aside; write METRIC:CHECK=REASON with a metric of the comparison, such as jobs:period=the site did not change.',
  'problem.option.year-unreadable':
    'Option {{option}}: "{{text}}" is not a year; write it like 2020.',
  'problem.command.unknown': 'There is no command "{{text}}"; known are: {{allowed}}.',
  'problem.command.stray-word': 'Command {{command}} does not take the word "{{text}}".',
  'problem.command.missing': 'Name a command: {{allowed}}.',

  'problem.press.unreadable': 'The press text "{{path}}" cannot be read: {{cause}}.',
  'problem.press.not-text': '"{{path}}" is not a text; name a file of plain text.',
  'problem.press.too-large':
    'The press text "{{path}}" has {{size}} MB; at most {{limit}} MB are read. Split it.',
  'problem.press.published-unreadable':
    '"{{text}}" is not a day of publication; write it as 2025-10-22.',
  'problem.view.unreadable': 'The view file "{{path}}" cannot be read: {{cause}}.',
  'problem.view.not-a-view': 'This is no Parkbench view: the file lacks the mark "parkbench-view".',
  'problem.view.newer':
    'The view was written by a newer program (version {{found}}; {{known}} is read). Update the program.',
  'problem.export.cancelled': 'Making the file was cancelled; nothing was written.',
  'problem.export.maker-failed':
    'The file could not be made: {{cause}}. Try again, or with fewer parks.',
  'problem.export.write-failed':
    'File "{{path}}" could not be written: {{cause}}. Choose another folder or name.',
  'problem.chart.too-many-parks':
    '{{count}} parks are asked of one chart, at most {{most}} are drawn. Compare fewer parks.',
  'problem.chart.needs-two-metrics': 'A scatter needs two metrics: compare one more.',
  'problem.export.nothing-to-draw':
    'There is nothing to draw: none of the chosen parks has a figure for the metric.',
  'problem.export.nothing-chosen':
    'The data know none of the chosen parks, or no metric is compared. Choose others in the comparison.',
  'problem.export.nothing-shown':
    'The table shows no row or no column. Change the search, the filters or the columns.',
  'problem.export.chart-needs-parks':
    'A chart needs chosen parks and the view has none. Tick 2 to 12 parks in the table or add them to the comparison. Tables need none: {{allowed}}.',
  'problem.export.format-unknown':
    'The name "{{path}}" does not tell which file is wanted; allowed endings are: {{allowed}}.',
  'problem.table.thread-failed':
    'Computing tables in the background has stopped ({{cause}}). The table is right, but its changes may take longer; start the program again to have it back.',
  'problem.request.malformed':
    'The program sent itself a request it cannot read ({{channel}}). Nothing was changed.',
  'problem.internal.unexpected':
    'Something unexpected happened: {{cause}}. Nothing already stored is lost.',
} as const;
