import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** Which of the pane's looks is on. */
export type Look = 'light' | 'dark' | 'contrast';

/** A deep teal, far enough from Excel's green to be told apart on the ribbon. */
const brand: BrandVariants = {
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

const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** The Fluent theme of a look, with fonts that hold Chinese on every system. */
export function themeOf(look: Look): Theme {
  return { ...base(look), fontFamilyBase };
}

function base(look: Look): Theme {
  switch (look) {
    case 'light':
      return createLightTheme(brand);
    case 'dark':
      return {
        ...createDarkTheme(brand),
        colorBrandForegroundLink: brand[120],
        colorCompoundBrandForeground1: brand[120],
      };
    case 'contrast':
      return teamsHighContrastTheme;
  }
}

/** The colours of Office's theme, as `Office.context.officeTheme` has them (undefined in Excel on the web). */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** The look that goes with Office's colours: pure black and white is high contrast. */
export function lookOfOffice({ bodyBackgroundColor, bodyForegroundColor }: OfficeColors): Look {
  const [background, foreground] = [brightness(bodyBackgroundColor), brightness(bodyForegroundColor)];
  if (background === 0 && foreground === 255) return 'contrast';
  return background < foreground ? 'dark' : 'light';
}

/** Brightness 0–255 of `#rrggbb`; what is none counts as white. */
function brightness(color: string): number {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (match === null) return 255;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
}
