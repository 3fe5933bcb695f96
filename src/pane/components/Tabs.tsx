import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { VIEWS } from '../model/views';
import type { View } from '../model/views';
import { strings } from '../strings';
import { NARROW } from './small';

const useStyles = makeStyles({
  // At 200 % zoom the pane is 175 px wide.
  root: { display: 'flex', flexShrink: 0, flexWrap: 'wrap', maxWidth: '100%' },
  tab: {
    padding: '6px 8px',
    [NARROW]: { paddingLeft: '4px', paddingRight: '4px' },
    border: 'none',
    borderBottom: '2px solid transparent',
    // Where the system chooses the colours, transparent lines are drawn.
    '@media (forced-colors: active)': { borderBottom: '2px solid Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  on: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottom: '2px solid Highlight' },
  },
});

interface Properties {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The pane's views. Arrow keys move between them, as in every tab list. */
export function Tabs({ view, onView }: Properties): ReactElement {
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = VIEWS[VIEWS.indexOf(view) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onView(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className={styles.root} role="tablist" aria-label={strings.tabsLabel} onKeyDown={move}>
      {VIEWS.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={view === name}
          aria-controls={PANEL_ID}
          tabIndex={view === name ? 0 : -1}
          className={mergeClasses(styles.tab, view === name && styles.on)}
          onClick={() => onView(name)}
        >
          {strings.tabs[name]}
        </button>
      ))}
    </div>
  );
}

/** The id of the panel the tabs control. */
export const PANEL_ID = 'duibiao-panel';

/** The id of a view's tab. */
export function tabId(view: View): string {
  return `duibiao-tab-${view}`;
}
