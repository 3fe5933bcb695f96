import { tokens } from '@fluentui/react-components';

/** How the heading of a section inside a view looks. */
export const sectionTitle = {
  margin: 0,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
} as const;

/** How the sentence below it looks. */
export const sectionText = {
  margin: 0,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;
