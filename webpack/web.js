const { existsSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { version } = require('../package.json');
const { budget } = require('./budget');
const { fileList } = require('./fileList');
const { manifestFor } = require('./manifest');
const { officeJs } = require('./office');
const { sources } = require('./sources');

const folder = path.resolve(__dirname, '../dist/web');
const TARGET = 'es2022';
const FIRST_SCRIPT = 110 * 1024;
const SERVICE_WORKER = 'service-worker.js';

/** Fluent's style element begins empty and is filled by script: only the empty one may stand in the page. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The two pages, `dist/web/taskpane.html` and `dist/web/web.html`, with the manifest for where they will be served.
 * `--env baseUrl=https://server/duibiao/` (default: this machine), `--env officeJs=cdn` (default: self).
 */
exports.web = (mode, { baseUrl, officeJs: source = 'self', https = false } = {}) => {
  const office = officeJs(source);
  return {
    name: 'web',
    mode,
    target: ['web', TARGET],
    devtool: 'source-map',
    entry: {
      taskpane: ['./src/taskpane/index.tsx', './src/commands/index.ts'],
      web: './src/web/index.tsx',
      serviceWorker: { import: './src/pane/offline/serviceWorker.ts', filename: SERVICE_WORKER },
    },
    output: {
      path: folder,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: true,
    },
    ...sources(TARGET),
    // HiGHS asks Node for it, and does not run in Node here.
    externals: { 'node:module': 'var undefined' },
    optimization: {
      chunkIds: 'named',
      emitOnErrors: true,
      splitChunks: { chunks: ({ name }) => !name?.endsWith('Worker'), minSize: 8_000 },
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    plugins: [
      page('taskpane', office),
      page('web', NO_OFFICE),
      page('help', NO_OFFICE, 'web', []),
      new CopyPlugin({ patterns: [...assets(), manifest(baseUrl), ...office.copies] }),
      fileList(SERVICE_WORKER),
      budget({ taskpane: FIRST_SCRIPT, web: FIRST_SCRIPT }),
    ],
    devServer: devServer(https),
  };
};

/** The browser page does without Office.js, which would change the page it is on. */
const NO_OFFICE = { script: '', origin: '' };

function page(name, { script, origin }, folder = name, chunks = [name]) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${origin}`.trim(),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return new HtmlPlugin({
    template: `./src/${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks,
    inject: 'head',
    scriptLoading: 'defer',
    policy,
    script,
    version,
  });
}

/** The manifest for where the pages will be served. */
function manifest(baseUrl) {
  const transform = (content) => manifestFor(content.toString(), baseUrl);
  return { from: 'manifest.xml', to: 'manifest.xml', transform };
}

function assets() {
  return [
    { from: 'assets/*.png', to: 'assets/[name][ext]' },
    { from: 'assets/示例.xlsx', to: 'sample.xlsx' },
    { from: 'src/pane/base.css', to: 'base.css' },
    { from: 'src/web/web.css', to: 'web.css' },
    { from: 'src/web/help.css', to: 'help.css' },
  ];
}

const OWN_ROUTES = /^webpack-dev-server-(?:open-editor|invalidate)$/;

/**
 * `npm start`: the browser page on this machine. With `--env https` (for Excel, which takes nothing else) with the
 * certificate that office-addin-dev-certs made. No live reload, which the pages' policy would refuse.
 */
function devServer(https) {
  return {
    // On this machine only, and without the routes that open files in an editor or build anew.
    host: 'localhost',
    setupMiddlewares: (middlewares) => middlewares.filter(({ name }) => !OWN_ROUTES.test(name ?? '')),
    port: 3000,
    server: https ? { type: 'https', options: certificate() } : 'http',
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    open: https ? false : ['/web.html'],
    // The bare address leads to the page, too.
    historyApiFallback: { rewrites: [{ from: /^\/$/, to: '/web.html' }] },
    static: false,
  };
}

function certificate() {
  const home = path.join(os.homedir(), '.office-addin-dev-certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(home, name));
  if (!existsSync(key)) throw new Error('没有开发证书：请先运行 npx office-addin-dev-certs install。');
  return { ca, cert, key };
}
