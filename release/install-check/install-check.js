// Looks at the installation from a user's browser: each check is a sentence and what to do where it fails.
const list = document.getElementById('results');

const checks = [
  ['页面以 https 打开', '请用 https 地址；Office 加载项只接受 https', () => isSecureContext],
  ['浏览器够新（Chromium 100 以上）', '请换 Chrome、Edge，或 360、QQ 浏览器的极速模式', isRecent],
  ['网页发送的类型是 text/html', '请在服务器上为 .html 设置 text/html', () => sent('web.html', 'text/html')],
  ['脚本发送的类型是 text/javascript', '请在服务器上为 .js 设置 text/javascript', scriptsAreSent],
  ['清单可以取得，地址就是本站', '请用这个网址重新构建（--env baseUrl=…），再上传新的清单', manifestIsOurs],
  ['示例工作簿可以取得', '请检查文件夹是否复制完整，.xlsx 是否被服务器拦截', () => found('sample.xlsx')],
  ['后台线程可以运行', '请检查服务器另加的 Content-Security-Policy 是否比页面自带的更严', workerRuns],
  [
    '断网后也能用（浏览器允许保存程序）',
    '不影响使用；请检查是否在无痕窗口，或浏览器禁用了存储',
    () => 'serviceWorker' in navigator,
  ],
];

for (const [what, remedy, check] of checks) void show(what, remedy, check);

async function show(what, remedy, check) {
  const item = list.appendChild(document.createElement('li'));
  item.textContent = `${what}：正在检查`;
  const well = await Promise.resolve()
    .then(check)
    .catch(() => false);
  item.textContent = well ? `${what}：可以` : `${what}：不行。${remedy}。`;
  item.dataset.result = well ? 'well' : 'failed';
}

function isRecent() {
  return typeof structuredClone === 'function' && 'at' in Array.prototype && 'hasOwn' in Object;
}

async function sent(file, type) {
  const response = await fetch(file, { cache: 'no-store' });
  return response.ok && (response.headers.get('content-type') ?? '').startsWith(type);
}

async function found(file) {
  return (await fetch(file, { cache: 'no-store' })).ok;
}

/** The scripts that the page names, whatever their hashes. */
async function scriptsAreSent() {
  const page = await (await fetch('web.html', { cache: 'no-store' })).text();
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+\.js)"/g)].map(([, script]) => script);
  const results = await Promise.all(scripts.map((script) => sent(script, 'text/javascript')));
  return scripts.length > 0 && results.every(Boolean);
}

async function manifestIsOurs() {
  const manifest = await (await fetch('manifest.xml', { cache: 'no-store' })).text();
  return manifest.includes(`"${new URL('taskpane.html', location.href)}`);
}

function workerRuns() {
  return new Promise((resolve) => {
    const worker = new Worker('install-check-worker.js');
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
  });
}
