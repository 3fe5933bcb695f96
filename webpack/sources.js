const path = require('node:path');

/** How our TypeScript is found and turned into JavaScript of the given target, for every part of the build. */
exports.sources = (target) => ({
  // Only for turning pages of a PDF into pictures.
  resolve: { extensions: ['.ts', '.tsx', '.js'], fallback: { 'pdfjs-dist/package.json': false } },
  module: {
    // Ours is for what was built, not for the builder.
    parser: { javascript: { createRequire: false } },
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } },
      // What an index offers and nobody uses is left out.
      { include: ['app', 'core', 'hosts'].map((room) => path.resolve(__dirname, '../src', room)), sideEffects: false },
    ],
  },
});
