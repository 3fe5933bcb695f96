import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import manifest from '../../../package.json';
import { moreStrings } from '../viewStrings';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Which versions these are, for whoever is asked for help, and the way to the guide. @param host as it names itself */
export function About({ host }: { readonly host: string | undefined }): ReactElement {
  const names = [`${strings.appName} ${manifest.version}`, ...(host === undefined ? [] : [host])];
  return (
    <div className={useStyles().root}>
      <span>{names.join(' · ')}</span>
      <Link href="help.html" target="_blank" rel="noopener">
        {moreStrings.help}
      </Link>
    </div>
  );
}
