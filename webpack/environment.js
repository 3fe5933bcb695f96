/** What `--env` may say. */
const KNOWN = ['baseUrl', 'officeJs', 'https'];
/** webpack's own, there whatever the user gives. */
const WEBPACKS = /^WEBPACK_/;

/**
 * The environment of a build, or one sentence on what is wrong with it: a build for another address than was meant would be
 * noticed only by those who install it.
 */
exports.checkedEnvironment = (environment = {}) => {
  const given = Object.keys(environment).filter((key) => !WEBPACKS.test(key));
  const unknown = given.find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) throw new Error(unknownKey(unknown));
  if (environment.baseUrl !== undefined) checkBaseUrl(environment.baseUrl);
  if (![undefined, 'self', 'cdn'].includes(environment.officeJs)) {
    throw new Error(`--env officeJs 只能是 self 或 cdn，写的是“${environment.officeJs}”。`);
  }
  return environment;
};

function unknownKey(key) {
  const meant = KNOWN.find((known) => known.toLowerCase() === key.toLowerCase());
  const hint = meant === undefined ? `可用的是 ${KNOWN.join('、')}` : `是不是 --env ${meant}=…（注意大小写）`;
  return `没有 --env ${key} 这个参数；${hint}。`;
}

function checkBaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.protocol !== 'https:') {
    throw new Error(`--env baseUrl 要写完整的 https 地址，例如 https://服务器/duibiao/；写的是“${text}”。`);
  }
  if (url.search !== '' || url.hash !== '' || /\.[a-z]+$/i.test(url.pathname)) {
    throw new Error(`--env baseUrl 要写文件夹的地址，后面不带文件名、? 或 #；写的是“${text}”。`);
  }
}
