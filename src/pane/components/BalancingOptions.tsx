import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { balancingStrings as text } from '../balancing/strings';
import { Fold } from './Fold';
import type { PaneProperties } from './paneProperties';
import { textArea } from './textArea';

const useStyles = makeStyles({
  root: { width: '100%' },
  options: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', padding: '0 12px 8px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  pins: {
    ...textArea,
    boxSizing: 'border-box',
    width: '100%',
  },
});

/** How figures are to be converted: each on its own, or balanced; and those that must not move. */
export function BalancingOptions({ state, actions }: PaneProperties): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { plain, pins } = state.balancing;
  const [open, setOpen] = useState(plain || pins !== '');
  return (
    <div className={styles.root}>
      <Fold title={text.options} open={open} onToggle={() => setOpen(!open)}>
        <div className={styles.options}>
          <Checkbox
            label={text.plain}
            checked={plain}
            onChange={(_event, data) => actions.balancing.setPlain(data.checked === true)}
          />
          <label className={styles.label} htmlFor={id}>
            {text.pins}
          </label>
          <textarea
            id={id}
            className={styles.pins}
            value={pins}
            placeholder={text.pinsExample}
            disabled={plain}
            onChange={(event) => actions.balancing.setPins(event.target.value)}
          />
          {state.abilities.locate && (
            <Button size="small" disabledFocusable={plain} onClick={actions.balancing.pinSelected}>
              {text.pinSelected}
            </Button>
          )}
        </div>
      </Fold>
    </div>
  );
}
