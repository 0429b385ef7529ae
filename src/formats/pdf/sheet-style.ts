import { palette } from '#formats/palette';

/** A4 in the type area of GB/T 9704—2012: 37 mm above, 28 mm at the left, 156 by 225 mm of text in 16 pt. */
export const sheetStyle = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm;
  @bottom-left { font: 8pt 'Noto Sans SC', sans-serif; color: ${palette.muted}; text-align: left; vertical-align: top; padding-top: 6mm; width: 130mm; }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'Noto Sans SC', sans-serif; color: ${palette.muted}; vertical-align: top; padding-top: 6mm; } }
html { font: 16pt/10.2mm 'Noto Serif SC', serif; color: #000; }
body { margin: 0; }
[lang|='en'] { font-family: 'Source Serif 4', 'Noto Serif SC', serif; }
[lang|='zh'] { font-family: 'Noto Serif SC', serif; text-autospace: normal; line-break: strict; }
h1, h2.line { font-size: 22pt; line-height: 1.4; text-align: center; text-wrap: balance; break-after: avoid; }
h1 { margin: 0 0 6mm; }
h2.section:lang(zh) { font-family: 'Noto Sans SC', sans-serif; }
h2.section { font: 700 16pt/10.2mm 'Noto Sans SC', sans-serif; margin: 6mm 0 0; text-indent: 2em; break-after: avoid; }
h3 { font-size: 16pt; line-height: inherit; margin: 2mm 0 0; text-indent: 2em; break-after: avoid; }
p { margin: 0; text-indent: 2em; orphans: 2; widows: 2; }
p.line, p.caution, p.translation { text-indent: 0; }
.line-issuer, .line-number { text-align: center; }
.line-signer, .line-date { text-align: right; }
.line-planTitle { break-before: page; }
.caution { font: 9pt/1.6 'Noto Sans SC', sans-serif; color: ${palette.muted}; border: 0.3mm solid; padding: 2mm; margin-bottom: 6mm; }
.caution a { color: inherit; overflow-wrap: anywhere; }
.number { font: 9pt 'Noto Sans SC', sans-serif; color: ${palette.muted}; }
.translation { font-size: 11pt; line-height: 1.5; color: #404040; margin: 0 0 3mm; }
html:lang(en) { font-size: 12pt; line-height: 1.6; }
html:lang(en) :is(h2.section, h3) { font-size: 13pt; line-height: 1.4; text-indent: 0; }
html:lang(en) p { text-indent: 0; margin-bottom: 2mm; }
p.translation:is(.of-section, .of-item) { break-after: avoid; }
p.translation.of-line:is(.line-noticeTitle, .line-planTitle) { text-align: center; break-before: auto; }
ins { text-decoration: underline dotted; }
.repairs { break-before: page; font-size: 11pt; line-height: 1.6; }
.repairs h2 { font-size: 14pt; }
.repairs p { text-indent: 0; }
.repairs li { margin-bottom: 2mm; }
`;
