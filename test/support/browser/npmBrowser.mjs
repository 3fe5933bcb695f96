import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';

/**
 * The browser that comes as a package, for Linux machines without one. It brings libnss3, libnspr4 and libexpat in an archive
 * of its own, which is unpacked beside it; Chinese glyphs it does not bring.
 */
export async function npmBrowser() {
  const executablePath = await chromium.executablePath();
  const folder = path.join(os.tmpdir(), 'duibiao-chromium');
  const libraries = path.join(folder, 'lib');
  if (!existsSync(libraries)) {
    mkdirSync(folder, { recursive: true });
    const packed = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
    const archive = path.join(folder, 'al2023.tar');
    writeFileSync(archive, brotliDecompressSync(readFileSync(path.join(packed, 'al2023.tar.br'))));
    execFileSync('tar', ['-xf', archive, '-C', folder]);
  }
  return { executablePath, args: ['--no-zygote'], env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}
