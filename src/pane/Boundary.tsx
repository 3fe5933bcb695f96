import { Component } from 'react';
import type { ReactNode } from 'react';
import { strings } from './strings';

interface Properties {
  /** What the user is told; that all is kept in the workbook where absent. */
  readonly text?: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/**
 * Stands in for a page that cannot be drawn, most often because a newer version was put on the server and parts of the
 * open one are gone. It does without Fluent, which may be among them.
 */
export class Boundary extends Component<Properties, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="duibiao-failed" role="alert">
        <p>{this.props.text ?? strings.brokenPage}</p>
        <button type="button" onClick={() => location.reload()}>
          {strings.reload}
        </button>
      </div>
    );
  }
}
