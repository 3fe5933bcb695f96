const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.tsx?$': swc, '/numfmt/.+\\.js$': swc, '/unpdf/.+\\.mjs$': swc },
  // numfmt names a CommonJS file that it does not bring; its module is turned into one.
  // unpdf loads its large part by an import that only modules know; so is it.
  moduleNameMapper: {
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '^unpdf$': '<rootDir>/node_modules/unpdf/dist/index.mjs',
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:numfmt|unpdf)/)'],
  // For what hangs only: on a busy machine the longest test, a whole job in a browser, takes a minute.
  testTimeout: 300_000,
};
