const { cli } = require('./webpack/cli');

/** Every part of the build, each from a file of its own in webpack/. */
module.exports = (_environment, { mode = 'production' }) => [cli(mode)];
