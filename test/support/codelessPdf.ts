const LINE = '本年收入合计12.00万元';

/** A PDF of one line in a font that is not embedded and names a table of codes that no file brings along. */
export function codelessPdf(encoding: string): Uint8Array {
  const codes = Array.from(LINE, (char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const content = `BT /F1 12 Tf 72 720 Td <${codes}> Tj ET`;
  const font = `/Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${encoding} /Encoding /${encoding}`;
  const family = '/Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000';
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< ${font} /DescendantFonts [6 0 R] >>`,
    `<< ${family} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /Ascent 880 /StemV 93 >>',
  ]);
}

function pdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return new TextEncoder().encode(
    `${text}${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`,
  );
}
