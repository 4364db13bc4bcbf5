import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/*
 * What `npm start` runs: plain JavaScript, because on a fresh clone nothing is built yet. It builds when it must and
 * hands over to the built launcher.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package-lock.json'];
const built = ['main/index.js', 'preload/index.cjs', 'renderer/index.html', 'launcher/index.js'];
const leastNode = [20, 19];

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
/** @type {(english: string, chinese: string) => string} */
const say = (english, chinese) => (locale.toLowerCase().startsWith('zh') ? chinese : english);
/** @type {(line: string) => void} */
const tell = (line) => void process.stderr.write(`${line}\n`);

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
process.on('uncaughtException', (error) => {
  tell(say(`The launcher failed: ${error.message}`, `启动程序出错：${error.message}`));
  process.exit(1);
});

process.exitCode = (await prepare()) ? await start() : ending.signal.aborted ? 0 : 1;

/** Whether a current build is there, made now if need be; what is wrong has been told by then. */
async function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastNode;
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    const least = leastNode.join('.');
    tell(
      say(
        `Cartulary needs Node ${least} or later; this is ${process.versions.node}.`,
        `Cartulary 需要 Node ${least} 或更高版本，当前为 ${process.versions.node}。`,
      ),
    );
    return false;
  }
  if (!needsBuild()) return true;
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  if (!existsSync(builder)) {
    tell(say('The packages are not installed. Run: npm ci', '尚未安装依赖包，请运行：npm ci'));
    return false;
  }
  tell(say('Building …', '正在构建……'));
  return build(builder);
}

/** Whether something built is missing or older than a source; a folder counts, it tells of files taken away. */
function needsBuild() {
  const times = built.map((name) => timeOf(join(root, 'out', name)));
  return Math.min(...times) <= Math.max(...sources.map((name) => newest(join(root, name))));
}

/** @type {(path: string) => number} */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return path.endsWith('.md') ? 0 : found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @type {(path: string) => number} */
function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @type {(builder: string) => Promise<boolean>} */
async function build(builder) {
  const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: ending.signal,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  const keep = (/** @type {Buffer} */ bytes) => void (output = (output + bytes).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', resolve);
  });
  if (ending.signal.aborted) return false;
  if (code === 0) return true;
  const lines = stripVTControlCharacters(output).split('\n');
  const plain = lines.filter((line) => line.trim() !== '' && !/^\s+at\s/.test(line));
  for (const line of plain.slice(-12)) tell(line.trimEnd());
  tell(
    say(
      'The build failed; its last lines are above. After a change of branch run npm ci, then npm start again.',
      '构建失败，最后的输出见上。如曾切换分支，请先运行 npm ci，再运行 npm start。',
    ),
  );
  return false;
}

async function start() {
  const address = new URL('../../out/launcher/index.js', import.meta.url).href;
  /** @type {typeof import('./index.ts')} */
  const { launch } = await import(address);
  return launch({
    root,
    argv: process.argv.slice(2),
    environment: process.env,
    signal: ending.signal,
  });
}
