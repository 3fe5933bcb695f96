const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { sources } = require('./sources');

const folder = path.resolve(__dirname, '../dist/cli');
const program = 'duibiao.js';

/** The command line: `dist/cli/duibiao.js` (executable) and the script its workers run. */
exports.cli = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  devtool: false,
  entry: {
    duibiao: './src/cli/duibiao.ts',
    worker: './src/cli/worker.ts',
  },
  output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', clean: true },
  // HiGHS finds its WebAssembly beside its module.
  externals: { highs: 'commonjs highs' },
  ...sources('node20'),
  node: { __dirname: false },
  // Left readable, so that a stack trace tells where it comes from.
  optimization: { chunkIds: 'named', minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: program }), executable()],
});

function executable() {
  return {
    apply: (compiler) => compiler.hooks.afterEmit.tap('executable', () => chmodSync(path.join(folder, program), 0o755)),
  };
}
