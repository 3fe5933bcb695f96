// npm run release -- baseUrl=https://服务器/duibiao/ [officeJs=cdn]
// Builds everything and lays down dist/release: what an IT department copies to its server, and nothing else.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.join(root, 'dist/release');
const settings = process.argv
  .slice(2)
  .map((setting) => setting.replace(/^--env[= ]?/, ''))
  .filter(Boolean);
const baseUrl = settings.find((setting) => setting.startsWith('baseUrl='))?.slice('baseUrl='.length);

if (baseUrl === undefined) {
  fail('请写明页面将来的地址，例如 npm run release -- baseUrl=https://服务器/duibiao/');
}
run('npx', ['webpack', '--mode', 'production', '--config-name', 'web', ...settings.flatMap((each) => ['--env', each])]);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(path.join(root, 'dist/web'), path.join(out, 'web'), {
  recursive: true,
  filter: (file) => !file.endsWith('.map'),
});
cpSync(path.join(root, 'release/install-check'), path.join(out, 'web'), { recursive: true });
for (const name of ['nginx.conf', 'web.config']) {
  const text = readFileSync(path.join(root, 'release', name), 'utf8');
  writeFileSync(
    path.join(out, name === 'web.config' ? 'web/web.config' : name),
    text.replaceAll('/duibiao/', folderOf(baseUrl)),
  );
}
cpSync(path.join(root, 'docs/部署.md'), path.join(out, '部署.md'));
process.stdout.write(
  `发布文件夹：${path.relative(root, out)}\n  web/ 放到 ${baseUrl}，再打开 ${new URL('install-check.html', baseUrl.replace(/\/?$/, '/'))} 检查\n`,
);

function folderOf(url) {
  return new URL(url.replace(/\/?$/, '/')).pathname;
}

function run(command, args) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) fail(`${stdout}\n构建没有成功，没有生成发布文件夹；原因见上面。`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
