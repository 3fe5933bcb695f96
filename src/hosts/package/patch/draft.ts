import { guarded, readText } from '../parts';
import type { PartSource } from '../parts';
import type { XmlElement } from '../xml/tree';
import { parseTree } from '../xml/tree';
import type { ZipArchive } from '../zip/archive';
import { assemble } from '../zip/assemble';
import type { Splice } from './splice';
import { spliced } from './splice';

/** The declaration of a part that was in another encoding. */
const NOT_UTF8 = /^\uFEFF?<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-8["'])/i;

/** An archive being changed: parts as they will be. Nothing is packed before `finish`, and what did not change never is. */
export class Draft implements PartSource {
  /** By path in lower case; `null` for a part that goes. */
  private readonly changes = new Map<string, { readonly path: string; readonly text: string | null }>();
  /** Texts of the archive's parts that have been asked for. */
  private readonly originals = new Map<string, string | undefined>();

  constructor(private readonly archive: ZipArchive) {}

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change === undefined ? this.archive.has(path) : change.text !== null;
  }

  read(path: string): Uint8Array | undefined {
    const change = this.changes.get(path.toLowerCase());
    if (change === undefined) return this.archive.read(path);
    return this.encoded(change.text) ?? undefined;
  }

  /** A part's text as it is now. */
  text(path: string): string | undefined {
    const change = this.changes.get(path.toLowerCase());
    return change === undefined ? this.original(path) : (change.text ?? undefined);
  }

  /** A part's root element as it is now. */
  tree(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : guarded(path, () => parseTree(text));
  }

  put(path: string, text: string): void {
    this.changes.set(path.toLowerCase(), { path, text });
  }

  splice(path: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.put(path, spliced(this.text(path) ?? '', splices));
  }

  remove(path: string): void {
    this.changes.set(path.toLowerCase(), { path, text: null });
  }

  /** Paths of all parts as they will be. */
  paths(): string[] {
    const kept = this.archive.entries.map((entry) => entry.path).filter((path) => this.has(path));
    const added = [...this.changes.values()].filter(({ path, text }) => text !== null && !this.archive.has(path));
    return [...kept, ...added.map(({ path }) => path)];
  }

  /** The bytes of the changed archive; the very same where nothing changed. */
  finish(): Uint8Array {
    const changed = [...this.changes.values()].filter((change) => this.differs(change));
    if (changed.length === 0) return this.archive.bytes;
    return assemble(this.archive, new Map(changed.map(({ path, text }) => [path, this.encoded(text)])));
  }

  private original(path: string): string | undefined {
    const key = path.toLowerCase();
    if (!this.originals.has(key)) this.originals.set(key, readText(this.archive, path));
    return this.originals.get(key);
  }

  private differs({ path, text }: { readonly path: string; readonly text: string | null }): boolean {
    if (!this.archive.has(path) || text === null) return this.archive.has(path) || text !== null;
    return this.original(path) !== text;
  }

  /** We write UTF-8; a part that was in another encoding says so from now on. */
  private encoded(text: string | null): Uint8Array | null {
    if (text === null) return null;
    if (!NOT_UTF8.test(text)) return new TextEncoder().encode(text);
    return new TextEncoder().encode(
      text.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*\bencoding\s*=\s*["'])[\w.-]+/, '$1UTF-8'),
    );
  }
}
