import { reportText } from '../../core/messages';
import { addSummaries, jsonArray } from '../../core/report';
import type { Format } from '../command';
import type { Result } from '../work/check';

type Overview = Result['overview'];

/** What stands around the reports of one output. */
export interface Framing {
  open(): string;
  /** The text of one report with what separates it from the one before. */
  item(text: string, index: number): string;
  close(overviews: readonly Overview[]): string;
  /** Whether `close` wants to see the files again; a batch without end is not kept for nothing. */
  readonly keepsOverviews: boolean;
}

const nothing = (): string => '';

const plain: Record<Exclude<Format, 'html'>, Framing> = {
  text: {
    open: nothing,
    item: (text, index) => (index === 0 ? text : `\n${text}`),
    close: totals,
    keepsOverviews: true,
  },
  json: {
    open: () => jsonArray.open,
    item: (text, index) => (index === 0 ? text : jsonArray.between + text),
    close: () => jsonArray.close,
    keepsOverviews: false,
  },
  ndjson: { open: nothing, item: (text) => `${text}\n`, close: nothing, keepsOverviews: false },
};

export async function framingOf(format: Format): Promise<Framing> {
  if (format !== 'html') return plain[format];
  const { htmlPage } = await import('../../core/report/html');
  return { open: htmlPage.open, item: (text) => text, close: htmlPage.close, keepsOverviews: true };
}

function totals(overviews: readonly Overview[]): string {
  if (overviews.length < 2) return '';
  const summaries = overviews.map(({ summary }) => summary);
  const unreadable = overviews.filter((overview) => overview.error !== undefined).length;
  const all = reportText.closing(addSummaries(summaries));
  return `\n${reportText.fileCount(overviews.length, unreadable)}：${all}\n`;
}
