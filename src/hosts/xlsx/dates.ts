const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 calendar for dates from March 1900 on; 1904 counts from 1 January 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial number of a date written as ISO 8601 (cells of type `d`), `undefined` when it is none. */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 1, day = 1, ...clock] = match.slice(1).map(Number);
  const [hour = 0, minute = 0, second = 0] = clock.map((part) => (Number.isNaN(part) ? 0 : part));
  const time = Date.UTC(year, month - 1, day, hour, minute, 0) + second * 1000;
  return (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
}
