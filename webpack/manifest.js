/** Where `npm start` and `npm run sideload` serve the pages, and what manifest.xml says. */
const LOCAL = 'https://localhost:3000';

/** The manifest for pages served from a base URL: it names addresses in full, and the origin of the pages. */
exports.manifestFor = (manifest, baseUrl = LOCAL) => {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  if (!base.startsWith('https://')) throw new Error(`Office 只接受 https 地址：${baseUrl}`);
  return manifest.replaceAll(`${LOCAL}/`, base).replaceAll(LOCAL, new URL(base).origin);
};
