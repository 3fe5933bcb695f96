import { moments } from '../core/messages';
import type { PagePort } from './session/ports';

const HINT_SEEN = 'duibiao.hintSeen';

/** The page itself: clipboard, downloads, what it remembers, the time. */
export const pagePort: PagePort = {
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      return copyBySelection(text);
    }
  },

  save(name, content, type) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download has its own hold on the content once it has begun.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  },

  hintSeen: () => storage()?.getItem(HINT_SEEN) === 'yes',

  rememberHint: () => storage()?.setItem(HINT_SEEN, 'yes'),

  reportFault: (fault) => reportError(fault),

  dateAndTime: () => moments.minute(new Date()),

  clock: () => new Date().toTimeString().slice(0, '09:42'.length),
};

/** Older web views and frames without the permission still copy what is selected. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.select();
  // The only way left where the clipboard API is refused.
  const copied = (document as { execCommand(command: string): boolean }).execCommand('copy');
  area.remove();
  return copied;
}

/** Where the browser keeps site data off limits, the hint is simply shown again. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
