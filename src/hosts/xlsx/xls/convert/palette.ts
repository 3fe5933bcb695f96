/** Excel's colours by number, from 8 on; a workbook can replace them. */
const STANDARD = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];
const FIRST = 8;

/** Colours of a workbook as `RRGGBB`. */
export class Palette {
  #colours: readonly string[] = STANDARD;

  /** @param own in the order of their numbers */
  replace(own: readonly string[]): void {
    this.#colours = STANDARD.map((colour, at) => own[at] ?? colour);
  }

  /** `undefined` for the window's own colours. */
  colour(number: number): string | undefined {
    return this.#colours[number < FIRST ? number : number - FIRST];
  }
}
