/** Dates as people read them, in the time of the machine; a formatter of the platform takes a twentieth of a short run to make. */

/** 2026年1月5日. */
export const day = (moment: Date): string => `${moment.getFullYear()}年${moment.getMonth() + 1}月${moment.getDate()}日`;

/** 2026年1月5日 09:42. */
export const minute = (moment: Date): string =>
  `${day(moment)} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;

const twoDigits = (count: number): string => String(count).padStart(2, '0');
