import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** How an entry of a list looks, be it a finding of the forms or a figure of the text. */
export const cardLook = {
  root: {
    borderLeft: '3px solid transparent',
    // Where the system chooses the colours, transparent lines are drawn.
    '@media (forced-colors: active)': { borderLeft: '3px solid Canvas' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  selected: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '6px',
    width: '100%',
    padding: '6px 8px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
} satisfies Readonly<Record<string, GriffelStyle>>;
