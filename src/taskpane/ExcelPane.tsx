import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { HostFault } from '../app/ports';
import { FailedState } from './components/states';
import { Frame } from './Frame';
import type { ExcelSession } from './excelSession';
import { SessionPane } from './SessionPane';
import { strings } from './strings';
import { Themed } from './Themed';

/** The pane in Excel, from the moment the page is there: waiting for Excel, at work, or why it cannot work. */
export function ExcelPane({ excel }: { readonly excel: Promise<ExcelSession> }): ReactElement {
  const [opened, setOpened] = useState<ExcelSession>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    excel.then(setOpened, (fault: unknown) => {
      setFailure(fault instanceof HostFault ? fault.message : strings.ownFault);
      if (!(fault instanceof HostFault)) throw fault;
    });
  }, [excel]);
  return (
    <Themed office={opened?.look}>
      <Frame>
        {opened !== undefined && <SessionPane session={opened.session} />}
        {failure !== undefined && <FailedState failure={failure} onRetry={() => location.reload()} />}
      </Frame>
    </Themed>
  );
}
