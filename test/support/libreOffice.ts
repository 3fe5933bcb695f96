import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether LibreOffice is installed (Debian: libreoffice-calc). Tests that need it say so where it is not. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

if (!hasLibreOffice) process.stdout.write('LibreOffice is not installed; what it would open was left out.\n');

/** The workbook as LibreOffice saves it after opening it: formulas without a saved result are calculated. */
export function resaved(bytes: Uint8Array): Uint8Array {
  return savedAs(bytes, 'xlsx');
}

/** The workbook as LibreOffice saves it in a format. */
export function savedAs(bytes: Uint8Array, format: 'xlsx' | 'xls'): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-office-'));
  try {
    const input = path.join(folder, 'in.xlsx');
    writeFileSync(input, bytes);
    const out = path.join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, input], { stdio: 'pipe' });
    return readFileSync(path.join(out, `in.${format}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
