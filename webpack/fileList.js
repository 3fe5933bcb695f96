const { Compilation, sources } = require('webpack');

/** Emits `files.json`: all that the service worker keeps, which is everything but Office.js and itself. */
exports.fileList = (own) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('fileList', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'fileList', stage }, (assets) => {
        const files = Object.keys(assets).filter((name) => name !== own && !/^office-js\/|\.(map|xml)$/.test(name));
        compilation.emitAsset('files.json', new sources.RawSource(JSON.stringify(files.sort())));
      });
    }),
});
