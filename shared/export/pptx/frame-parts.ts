import type { OfficePart } from '../office-package.ts';
import { writeRelationships } from '../office-package.ts';
import { XML_HEAD } from '../xml.ts';
import { shapeTree, SLIDE, SLIDE_NAMESPACES } from './slide-xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** The parts that every presentation has besides its slides: list, master, layout, theme. */
export function framePartsOf(slideCount: number): readonly OfficePart[] {
  const slides = Array.from({ length: slideCount }, (_, index) => index + 1);
  const list = slides.map((number) => `<p:sldId id="${255 + number}" r:id="rIdS${number}"/>`);
  return [
    {
      path: 'ppt/presentation.xml',
      type: `${TYPE}.presentation.main+xml`,
      content: `${XML_HEAD}<p:presentation ${SLIDE_NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${SLIDE.width}" cy="${SLIDE.height}"/><p:notesSz cx="${SLIDE.height}" cy="${SLIDE.width}"/></p:presentation>`,
    },
    {
      path: 'ppt/_rels/presentation.xml.rels',
      type: null,
      content: writeRelationships([
        { id: 'rId1', kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { id: 'rId2', kind: 'theme', target: 'theme/theme1.xml' },
        ...slides.map((number) => ({
          id: `rIdS${number}`,
          kind: 'slide',
          target: `slides/slide${number}.xml`,
        })),
      ]),
    },
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${TYPE}.slideMaster+xml`,
      content: `${XML_HEAD}<p:sldMaster ${SLIDE_NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTree([PLACEHOLDER])}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="2400" b="1"/></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="1400"/></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz="1400"/></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`,
    },
    {
      path: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      type: null,
      content: writeRelationships([
        { id: 'rId1', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', kind: 'theme', target: '../theme/theme1.xml' },
      ]),
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: `${TYPE}.slideLayout+xml`,
      content: `${XML_HEAD}<p:sldLayout ${SLIDE_NAMESPACES} type="titleOnly"><p:cSld name="Title only">${shapeTree([PLACEHOLDER])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    },
    {
      path: 'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      type: null,
      content: writeRelationships([
        { id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
      ]),
    },
    { path: 'ppt/theme/theme1.xml', type: THEME_TYPE, content: writeTheme() },
  ];
}

const PLACEHOLDER =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="457200" y="228600"/><a:ext cx="11277600" cy="777240"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="ru-RU"/></a:p></p:txBody></p:sp>';

const COLOURS = [
  ['dk1', '1B1F24'],
  ['lt1', 'FFFFFF'],
  ['dk2', '57606A'],
  ['lt2', 'EEF1F4'],
  ['accent1', '0072B2'],
  ['accent2', 'E69F00'],
  ['accent3', '009E73'],
  ['accent4', 'CC79A7'],
  ['accent5', '56B4E9'],
  ['accent6', 'D55E00'],
  ['hlink', '0072B2'],
  ['folHlink', '57606A'],
] as const;

function writeTheme(): string {
  const colours = COLOURS.map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
  );
  const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Parkbench"><a:themeElements><a:clrScheme name="Parkbench">${colours.join('')}</a:clrScheme><a:fontScheme name="Parkbench"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Parkbench"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
