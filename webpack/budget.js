const { gzipSync } = require('node:zlib');

/** Fails the build when what a page loads before it can be used is larger than its budget (bytes, gzip). */
exports.budget = (entries) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('budget', (compilation) => {
      for (const [name, most] of Object.entries(entries)) {
        const size = firstLoad(compilation, name);
        if (size > most && compiler.options.mode === 'production') {
          compilation.errors.push(new Error(`${name}：首次加载 ${kb(size)} 超过预算 ${kb(most)}（gzip）；请把用不到的部分改为延后加载。`));
        }
      }
    }),
});

function firstLoad(compilation, name) {
  const files = compilation.entrypoints.get(name)?.getFiles() ?? [];
  return files
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(compilation.assets[file].source()).length, 0);
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
