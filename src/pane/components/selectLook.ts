import { tokens } from '@fluentui/react-components';

/** A native list to choose from. */
export const selectLook = {
  flex: '1 1 140px',
  minWidth: 0,
  minHeight: '28px',
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} as const;
