import { escapeXml, XML_HEAD } from '../xml.ts';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const SMALL_TEXT =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>';
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DFE3E8"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

const YEARS =
  '<c:valAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="min"/><c:majorUnit val="1"/></c:valAx>';

/** Name of the sheet of the workbook behind a chart. */
export const CHART_SHEET = 'Data';

/** Writes a chart part of DrawingML; `rId1` of the part leads to its workbook. */
export function writeChartPart(chart: NativeChart): string {
  const isScatter = chart.kind === 'lines' || chart.kind === 'points';
  const plot = isScatter ? scatterPlot(chart) : barPlot(chart);
  const legend =
    chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '';
  return `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${SMALL_TEXT}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function barPlot(chart: NativeChart): string {
  const isStack = chart.kind === 'stack';
  const isAcross = isStack || chart.kind === 'bars-across';
  const body = chart.series.map((series, index) =>
    isStack ? stackedSeries(series, index) : barSeries(series),
  );
  const categories = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isAcross ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isAcross ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
  const values = valueAxis(chart, { id: 2, crosses: 1, position: isAcross ? 'b' : 'l' });
  return `<c:barChart><c:barDir val="${isAcross ? 'bar' : 'col'}"/><c:grouping val="${isStack ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${body.join('')}<c:gapWidth val="60"/>${isStack ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>${categories}${values}`;
}

function barSeries({ name, points }: NativeSeries): string {
  const last = points.length + 1;
  const each = points.map(
    (point, index) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${finish(point)}</c:dPt>`,
  );
  return `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(name, 'B')}<c:invertIfNegative val="0"/>${each.join('')}${labels('outEnd')}<c:cat><c:strRef><c:f>${CHART_SHEET}!$A$2:$A$${last}</c:f><c:strCache>${cache(points.map(({ at }) => String(at)))}</c:strCache></c:strRef></c:cat><c:val>${numberRef(
    'B',
    2,
    points.map(({ value }) => value),
  )}</c:val></c:ser>`;
}

// The sheet behind has a row for each part: its name stands in C, its number in B.
function stackedSeries({ name, points }: NativeSeries, index: number): string {
  const row = index + 2;
  const [point] = points;
  if (point === undefined) return '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${CHART_SHEET}!$C$${row}</c:f><c:strCache>${cache([name])}</c:strCache></c:strRef></c:tx>${finish(point)}<c:invertIfNegative val="0"/>${labels('ctr')}<c:cat><c:strRef><c:f>${CHART_SHEET}!$A$${row}</c:f><c:strCache>${cache([String(point.at)])}</c:strCache></c:strRef></c:cat><c:val>${numberRef('B', row, [point.value])}</c:val></c:ser>`;
}

// A plan is an outline, an estimate is hatched, a fact is solid.
function finish({ colour, texture }: NativePoint): string {
  const ink = `<a:srgbClr val="${colour.slice(1)}"/>`;
  const line = `<a:ln w="19050"><a:solidFill>${ink}</a:solidFill></a:ln>`;
  switch (texture) {
    case 'solid':
      return `<c:spPr><a:solidFill>${ink}</a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="1B1F24"/></a:solidFill></a:ln></c:spPr>`;
    case 'outline':
      return `<c:spPr><a:noFill/>${line}</c:spPr>`;
    case 'hatch':
      return `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr>${ink}</a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>${line}</c:spPr>`;
  }
}

function scatterPlot(chart: NativeChart): string {
  let row = 2;
  const series = chart.series.map((each, index) => {
    const from = row;
    row += each.points.length;
    return scatterSeries(each, { index, from });
  });
  const across =
    chart.acrossTitle === null
      ? YEARS
      : valueAxis({ ...chart, axisTitle: chart.acrossTitle }, { id: 1, crosses: 2, position: 'b' });
  const values = valueAxis(chart, { id: 2, crosses: 1, position: 'l' });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>${across}${values}`;
}

function scatterSeries(
  { name, colour, isPlan, points }: NativeSeries,
  { index, from }: { readonly index: number; readonly from: number },
): string {
  const ink = `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
  const dash = isPlan ? '<a:prstDash val="dash"/>' : '';
  const inside = isPlan ? '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' : ink;
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${inside}<a:ln w="12700">${ink}</a:ln></c:spPr></c:marker>`;
  const years = points.map(({ at }) => Number(at));
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${CHART_SHEET}!$C$${from}</c:f><c:strCache>${cache([name])}</c:strCache></c:strRef></c:tx><c:spPr><a:ln w="25400">${ink}${dash}</a:ln></c:spPr>${marker}${labels('t')}<c:xVal>${numberRef('A', from, years)}</c:xVal><c:yVal>${numberRef(
    'B',
    from,
    points.map(({ value }) => value),
  )}</c:yVal><c:smooth val="0"/></c:ser>`;
}

function valueAxis(
  { axisTitle, isLogarithmic }: NativeChart,
  {
    id,
    crosses,
    position,
  }: { readonly id: number; readonly crosses: number; readonly position: 'b' | 'l' },
): string {
  // Where parks stand from top to bottom, the first on top, the axis of values is at their far end.
  const isTurned = position === 'b' && id === 2;
  const base = isLogarithmic ? '<c:logBase val="10"/>' : '';
  const least = isLogarithmic ? '' : '<c:min val="0"/>';
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="ru-RU" sz="1200" b="0"/><a:t>${escapeXml(axisTitle)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return `<c:valAx><c:axId val="${id}"/><c:scaling>${base}<c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${GRID}${title}<c:numFmt formatCode="#,##0.##" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crosses}"/><c:crosses val="${isTurned ? 'max' : 'min'}"/></c:valAx>`;
}

function labels(position: 'outEnd' | 't' | 'ctr'): string {
  return `<c:dLbls><c:numFmt formatCode="#,##0.##" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr><c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function seriesName(name: string, column: string): string {
  return `<c:tx><c:strRef><c:f>${CHART_SHEET}!$${column}$1</c:f><c:strCache>${cache([name])}</c:strCache></c:strRef></c:tx>`;
}

function numberRef(column: string, from: number, values: readonly number[]): string {
  const to = from + values.length - 1;
  return `<c:numRef><c:f>${CHART_SHEET}!$${column}$${from}:$${column}$${to}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache(values.map(String))}</c:numCache></c:numRef>`;
}

function cache(values: readonly string[]): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}
