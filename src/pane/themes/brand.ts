import type { BrandVariants } from '@fluentui/react-components';

/** A deep teal, far enough from Excel's green to be told apart on the ribbon. */
export const brand: BrandVariants = {
  10: '#021516',
  20: '#052426',
  30: '#07363a',
  40: '#08454a',
  50: '#08545a',
  60: '#08646b',
  70: '#08737b',
  80: '#0b7983',
  90: '#2a8b94',
  100: '#479ca4',
  110: '#63adb4',
  120: '#7fbdc3',
  130: '#9acdd2',
  140: '#b5dde0',
  150: '#d0ecee',
  160: '#eaf7f8',
};

/** Fonts that hold Chinese on every system. */
export const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
