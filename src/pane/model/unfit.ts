import type { SourceRole } from '../sources/types';
import type { PaneState } from './state';

/** Why a workbook that was picked is not used, as the last check or the preview of a fill said; `undefined` where it is. */
export function unfitSource({ check, filling }: PaneState, role: SourceRole): string | undefined {
  const refused = filling.preview?.refused.find(({ source }) => source === role)?.reason;
  return refused ?? check?.report.notRun.find(({ rule }) => rule === `--${role}`)?.reason;
}
