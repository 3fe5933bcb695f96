import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { HostFault } from '../app/ports';
import { FailedState } from '../pane/components/states';
import { Frame } from '../pane/Frame';
import type { Session } from '../pane/session/session';
import { SessionPane } from '../pane/SessionPane';
import { strings } from '../pane/strings';
import { Themed } from '../pane/Themed';
import { useOfficeLook } from './useOfficeLook';

/** The pane in Excel, from the moment the page is there: waiting for Excel, at work, or why it cannot work. */
export function ExcelPane({ excel }: { readonly excel: Promise<Session> }): ReactElement {
  const office = useOfficeLook();
  const [session, setSession] = useState<Session>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    excel.then(setSession, (fault: unknown) => {
      setFailure(fault instanceof HostFault ? fault.message : strings.ownFault);
      if (!(fault instanceof HostFault)) throw fault;
    });
  }, [excel]);
  return (
    <Themed office={office}>
      <Frame>
        {session !== undefined && <SessionPane session={session} />}
        {failure !== undefined && <FailedState failure={failure} onRetry={() => location.reload()} />}
      </Frame>
    </Themed>
  );
}
