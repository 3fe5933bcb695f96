import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { departmentStrings as text } from '../departmentStrings';
import type { PaneCheck } from '../model/types';
import { selectLook } from './selectLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 0, flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '0 12px 8px' },
  select: selectLook,
});

interface Properties {
  readonly check: PaneCheck;
  readonly onPick: (entity: string | undefined) => void;
}

/** Which department is looked at, where the workbook holds the forms of several. */
export default function DepartmentPicker({ check, onPick }: Properties): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { departments, department = '' } = check;
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{text.label}</label>
      <select
        id={id}
        className={styles.select}
        value={department}
        onChange={({ target }) => onPick(target.value === '' ? undefined : target.value)}
      >
        <option value="">{text.all(departments.length)}</option>
        {departments.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}
