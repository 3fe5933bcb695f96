const { gzipSync } = require('node:zlib');
const { Compilation } = require('webpack');

/** Fails the build when the scripts a page loads before it can be used are larger than its budget (bytes, gzip). */
exports.budget = (entries) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('budget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'budget', stage }, () => {
        if (compiler.options.mode !== 'production') return;
        for (const [name, most] of Object.entries(entries)) check(compilation, name, most);
      });
    }),
});

function check(compilation, name, most) {
  const files = compilation.entrypoints.get(name).getFiles();
  const sizes = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipSync(compilation.getAsset(file).source.source()).length);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  if (size <= most) return;
  const message = `${name}：首次加载 ${kb(size)} 超过预算 ${kb(most)}（gzip）；请把用不到的部分改为延后加载。`;
  compilation.errors.push(new Error(message));
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
