import { tokens } from '@fluentui/react-components';

/** How every box for several lines of text looks; `minHeight` is for about two. */
export const textArea = {
  minHeight: '56px',
  padding: '6px 8px',
  resize: 'vertical',
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;
