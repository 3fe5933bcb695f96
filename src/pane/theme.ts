import type { Theme } from '@fluentui/react-components';

/** Which of the pane's looks is on. */
export type Look = 'light' | 'dark' | 'contrast';

/** The Fluent theme of a look; each is loaded when it is asked for. */
export async function loadTheme(look: Look): Promise<Theme> {
  switch (look) {
    case 'light':
      return (await import('./themes/light')).default;
    case 'dark':
      return (await import('./themes/dark')).default;
    case 'contrast':
      return (await import('./themes/contrast')).default;
  }
}

/** The colours of Office's theme, as `Office.context.officeTheme` has them (undefined in Excel on the web). */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** The look that goes with Office's colours: pure white on pure black is high contrast. */
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
