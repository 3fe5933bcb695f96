import { createDarkTheme } from '@fluentui/react-components';
import { brand, fontFamilyBase } from './brand';

export default {
  ...createDarkTheme(brand),
  // The darker steps of the brand cannot be read on black.
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
  fontFamilyBase,
};
