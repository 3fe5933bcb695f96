import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { claimKey, concerns } from '../../narrative/claims';
import { cardLook } from '../cardLook';
import { NARROW } from '../small';
import type { ClaimProperties } from './ClaimDetails';
import { ClaimDetails } from './ClaimDetails';
import { ClaimIcon, verdictName } from './ClaimIcon';

const useStyles = makeStyles({
  ...cardLook,
  lit: { borderLeft: `3px dashed ${tokens.colorCompoundBrandStroke}` },
  figure: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  right: { fontVariantNumeric: 'tabular-nums', [NARROW]: { gridColumn: '2 / 4' } },
  reason: { gridColumn: '2 / 4', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

interface Properties extends ClaimProperties {
  /** Whether it can be reached by Tab: one card of a list is. */
  readonly reachable: boolean;
}

/** A claim as a card; the selected one is the open one. */
export function ClaimCard({ reachable, ...properties }: Properties): ReactElement {
  const styles = useStyles();
  const { claim, state, actions } = properties;
  const key = claimKey(claim);
  const { selected, cell } = state.narrative;
  const open = selected === key;
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) head.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const { verdict, printed, expected, reason } = claim;
  return (
    <li className={mergeClasses(styles.root, concerns(claim, cell) && styles.lit, open && styles.selected)}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={open}
        data-claim={key}
        tabIndex={reachable ? 0 : -1}
        onClick={() => actions.narrative.select(open ? undefined : claim)}
      >
        <ClaimIcon verdict={verdict} />
        <span className={styles.figure}>
          {verdictName(verdict)} {printed}
        </span>
        <span className={styles.right}>{verdict === 'passed' || expected === '' ? '' : `→ ${expected}`}</span>
        {!open && <span className={mergeClasses(styles.reason, 'duibiao-clamped')}>{reason}</span>}
      </button>
      {open && <ClaimDetails {...properties} />}
    </li>
  );
}
