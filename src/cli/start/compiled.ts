import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** What V8 made of a script when the program was built, beside the script. */
const COMPILED = '.code';

/** What a script is given by Node, as a function of these. */
type Run = (
  exports: unknown,
  require: (request: string) => unknown,
  module: { exports: unknown },
  __filename: string,
  __dirname: string,
) => void;

/**
 * Runs one of our built scripts as `require` would, with what V8 compiled of it at the build: compiling anew takes a third of the
 * time of a short run. Another version of Node refuses that code and compiles the script as ever.
 * @param file absolute path of the script; others of ours beside it that it asks for are run in the same way
 * @returns what it exports
 */
export function runCompiled(file: string): unknown {
  const folder = path.dirname(file);
  const native = createRequire(file);
  const require = (request: string): unknown =>
    request.startsWith('./') ? runCompiled(path.join(folder, request)) : native(request);
  const module = { exports: {} };
  scriptOf(file)(module.exports, require, module, file, folder);
  return module.exports;
}

function scriptOf(file: string): Run {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const code = file + COMPILED;
  const options = existsSync(code) ? { filename: file, cachedData: readFileSync(code) } : { filename: file };
  return new Script(source, options).runInThisContext() as Run;
}
