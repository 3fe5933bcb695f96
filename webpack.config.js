const { cli } = require('./webpack/cli');
const { checkedEnvironment } = require('./webpack/environment');
const { web } = require('./webpack/web');

/** Every part of the build, each from a file of its own in webpack/. */
module.exports = (environment, { mode = 'production' }) => [cli(mode), web(mode, checkedEnvironment(environment))];
