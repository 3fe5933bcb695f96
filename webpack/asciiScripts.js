const { Compilation, sources } = require('webpack');

/**
 * Writes every letter of the scripts that is not ASCII as its escape: V8 then keeps them a byte a character and Node need not
 * decode them, a thirtieth of a short run. A script that asks for its templates as they are written, or puts a backslash before
 * such a letter, stays as it is.
 */
exports.asciiScripts = {
  apply: (compiler) =>
    compiler.hooks.compilation.tap('ascii', (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: 'ascii', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        (assets) => {
          for (const name of Object.keys(assets)) if (name.endsWith('.js')) compilation.updateAsset(name, escaped);
        },
      ),
    ),
};

/** Where an escape would not be the same as the letter. */
const AS_WRITTEN = /\.raw`|\\[^\0-\x7F]/;

function escaped(script) {
  const text = script.source().toString();
  return AS_WRITTEN.test(text) ? script : new sources.RawSource(text.replaceAll(/[^\0-\x7F]/g, escapeOf));
}

const escapeOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
