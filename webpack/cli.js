const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { asciiScripts } = require('./asciiScripts');
const { compileAhead } = require('./compileAhead');
const { sources } = require('./sources');

const folder = path.resolve(__dirname, '../dist/cli');
const program = 'duibiao.js';

/** The command line: `dist/cli/duibiao.js` (executable), the script its workers run, and what V8 compiles of both. */
exports.cli = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  devtool: false,
  entry: {
    duibiao: './src/cli/start/duibiao.ts',
    program: './src/cli/program.ts',
    worker: './src/cli/start/worker.ts',
    jobs: './src/cli/work/workers/script.ts',
  },
  output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', clean: true },
  // HiGHS finds its WebAssembly beside its module.
  externals: { highs: 'commonjs highs' },
  ...sources('node20'),
  node: { __dirname: false },
  // Left readable, so that a stack trace tells where it comes from.
  optimization: { chunkIds: 'named', minimize: false },
  performance: { hints: false },
  plugins: [
    asciiScripts,
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: program }),
    afterEmit(() => {
      chmodSync(path.join(folder, program), 0o755);
      compileAhead(path.join(folder, program));
    }),
  ],
});

function afterEmit(finish) {
  return { apply: (compiler) => compiler.hooks.afterEmit.tap('finish', finish) };
}
