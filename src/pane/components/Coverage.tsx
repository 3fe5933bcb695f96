import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { formNumber } from '../model/cards';
import { notRunByRule, passedRules } from '../model/coverage';
import type { PaneCheck } from '../model/types';
import { unfitSource } from '../model/unfit';
import { isWriting } from '../model/writing';
import { sourceStrings } from '../sources/strings';
import type { SourceRole } from '../sources/types';
import { strings } from '../strings';
import { coverageStrings } from '../viewStrings';
import { Fold } from './Fold';
import type { PaneProperties } from './paneProperties';
import { SourcePicker } from './SourcePicker';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '0 12px 8px 34px',
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  item: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const ROLES = ['prior', 'budget', 'original'] as const;

interface Properties extends PaneProperties {
  readonly check: PaneCheck;
}

/** What was checked and what was not: forms found and missing, rules passed and not run with their reasons. */
export default function Coverage({ check, state, actions }: Properties): ReactElement {
  const styles = useStyles();
  const passed = passedRules(check);
  const notRun = notRunByRule(check);
  const text = coverageStrings;
  const isUnfit = (role: SourceRole): boolean =>
    state.sources[role] !== undefined && unfitSource(state, role) !== undefined;
  const askForSources = Object.keys(state.sources).length === 0 || ROLES.some(isUnfit);
  return (
    <>
      <Section title={text.forms(check.report.forms.length)} open>
        {check.report.forms.map((form) => (
          <Item
            key={form.sheet + form.form}
            text={strings.formTitle(formNumber(form.form), form.title)}
            note={`${text.onSheet(form.sheet)} · ${strings.unit(form.amountUnit)}`}
          />
        ))}
      </Section>
      <Section
        shown={check.missing.length > 0}
        title={text.missing(check.missing.length)}
        open={check.missing.length > 0}
      >
        {check.missing.map((form) => (
          <Item key={form.form} text={strings.formTitle(formNumber(form.form), form.title)} note={text.missingNote} />
        ))}
      </Section>
      <Section shown={notRun.length > 0} title={text.notRun(notRun.length)} open={notRun.length > 0}>
        {notRun.map((rule) => (
          <Item key={rule.id} text={rule.title} note={rule.reasons.join('；')} />
        ))}
      </Section>
      <Section title={sourceStrings.title} open={askForSources}>
        <li className={styles.item}>{sourceStrings.note}</li>
        {ROLES.map((role) => (
          <li key={role}>
            <SourcePicker
              role={role}
              file={state.sources[role]}
              unfit={unfitSource(state, role)}
              busy={isWriting(state)}
              onPick={(file) => actions.sources.pick(role, file)}
              onRemove={() => actions.sources.remove(role)}
              onForce={actions.sources.force}
            />
          </li>
        ))}
      </Section>
      <Section shown={passed.length > 0} title={text.passed(passed.length, check.report.summary.passed)}>
        {passed.map((rule) => (
          <Item key={rule.id} text={rule.title} note={`${rule.id} · ${text.places(rule.passed)} · ${rule.basis}`} />
        ))}
      </Section>
      <Section shown={check.skipped.length > 0} title={text.skipped(check.skipped.length)}>
        {check.skipped.map((sheet) => (
          <Item key={sheet.sheet} text={sheet.sheet} note={text.skippedReasons[sheet.reason]} />
        ))}
      </Section>
    </>
  );
}

interface SectionProperties {
  /** Whether there is anything in it. */
  readonly shown?: boolean;
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Section({ shown = true, title, open = false, children }: SectionProperties): ReactElement | null {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(open);
  if (!shown) return null;
  return (
    <Fold title={title} open={unfolded} onToggle={() => setUnfolded(!unfolded)}>
      <ul className={styles.list}>{children}</ul>
    </Fold>
  );
}

function Item({ text, note }: { readonly text: string; readonly note: string }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {text}
      <div className={styles.quiet}>{note}</div>
    </li>
  );
}
