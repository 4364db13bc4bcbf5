import { text } from '../../shared/lib/index.ts';

/** What the launcher says. ICU messages. `start.mjs` has its own few, for what comes before the build. */
export const words = {
  help: text(
    `npm start [-- OPTIONS]: opens Cartulary, building it first when needed.

  --browser    do not look for Electron: serve the app to the browser of this machine
  --port N     where to serve it (default {port}); what you enter is kept per port
  --no-open    serve it and leave opening the address to me (or CARTULARY_NO_BROWSER=1)`,
    `npm start [-- 选项]：打开 Cartulary，必要时先行构建。

  --browser    不使用 Electron，直接在本机浏览器中运行
  --port N     服务端口（默认 {port}）；录入的数据按端口分别保存
  --no-open    只提供服务，由我自行打开地址（或设置 CARTULARY_NO_BROWSER=1）`,
  ),
  unknownOption: text(
    'There is no option "{found}". See npm start -- --help.',
    '没有“{found}”选项，请参阅 npm start -- --help。',
  ),
  notAPort: text(
    '--port: expected a whole number from 1024 to 65535; found "{found}".',
    '--port：应为 1024 至 65535 的整数，实为“{found}”。',
  ),
  getting: text(
    'Getting Electron {version}: {megabytes} MB',
    '正在获取 Electron {version}：{megabytes} MB',
  ),
  unpacking: text('Getting Electron {version}: unpacking', '正在获取 Electron {version}：解压中'),

  noBinary: text(
    'The desktop window needs {electron}, which could not be had: {reason}.',
    '桌面窗口需要 {electron}，但未能获取：{reason}。',
  ),
  useMirror: text(
    'To take it from a mirror: {command}. Until then the same app runs in the browser of this machine.',
    '从镜像获取：{command}。在此之前，同一应用将在本机浏览器中运行。',
  ),
  cannotStart: text(
    'The desktop window cannot be opened here: {reason}.',
    '此处无法打开桌面窗口：{reason}。',
  ),
  untilThen: text(
    '{remedy} Until then the same app runs in the browser of this machine.',
    '{remedy}在此之前，同一应用将在本机浏览器中运行。',
  ),

  unreachable: text('{host} cannot be reached', '无法连接 {host}'),
  answered: text('{host} answered {status}', '{host} 返回 {status}'),
  stalled: text('{host} stopped sending', '{host} 停止传输'),
  tooSlow: text('{host} took longer than {minutes} minutes', '从 {host} 下载超过{minutes}分钟'),
  wrongSum: text(
    'what {host} sent is not the published file',
    '{host} 提供的文件与官方发布的不一致',
  ),
  notPublished: text('it is not published for this kind of machine', '该版本未针对此类计算机发布'),
  notWritten: text('the disk refused it ({code})', '磁盘写入被拒绝（{code}）'),
  noPackage: text(
    'it is not among the installed packages, run npm ci',
    '未安装该软件包，请运行 npm ci',
  ),
  notInstalled: text('its installer failed', '安装程序失败'),

  noDisplay: text('there is no display', '没有显示环境'),
  asRoot: text('it refuses to run as root', '不允许以 root 身份运行'),
  noSandbox: text('this system does not allow its sandbox', '系统不允许启用其沙箱'),
  missingLibrary: text('{library} is missing', '缺少 {library}'),
  notRunnable: text('the system cannot run it ({code})', '系统无法运行该程序（{code}）'),
  endedAtOnce: text('Electron ended at once ({code})', 'Electron 启动后立即退出（{code}）'),

  remedyDisplay: text('Start it in a desktop session.', '请在图形桌面会话中启动。'),
  remedyRoot: text('Start it as an ordinary user.', '请以普通用户身份启动。'),
  remedySandbox: text(
    'Allow unprivileged user namespaces, or make node_modules/electron/dist/chrome-sandbox setuid root.',
    '请允许非特权用户命名空间，或将 node_modules/electron/dist/chrome-sandbox 设为 root 所有并加 setuid 权限。',
  ),
  remedyLibrary: text('Install the package that holds it.', '请安装包含该库的软件包。'),
  remedyReinstall: text(
    'Delete node_modules/electron/dist and start again to get a fresh copy.',
    '请删除 node_modules/electron/dist 后重新启动，以获取新的副本。',
  ),

  serving: text(
    'Cartulary runs at {address} on this machine only. Ctrl+C ends it.',
    'Cartulary 运行于 {address}，仅限本机访问。按 Ctrl+C 结束。',
  ),
  alreadyServed: text(
    'Cartulary {version} already runs at {address}.',
    'Cartulary {version} 已运行于 {address}。',
  ),
  portTaken: text(
    'Port {port} is taken by another program{holder, select, none {} other { ({holder})}}.',
    '端口 {port} 已被其他程序占用{holder, select, none {} other {（{holder}）}}。',
  ),
  freePort: text(
    'End that program and start again, or use another port, always the same one, since data is kept per port: npm start -- --port {other}',
    '请结束该程序后重新启动，或改用其他端口（数据按端口保存，请始终使用同一端口）：npm start -- --port {other}',
  ),
  cannotServe: text(
    'The address {address} cannot be opened ({code}).',
    '无法开启地址 {address}（{code}）。',
  ),
  endedBadly: text(
    'Electron ended unexpectedly ({code}). Every edit that was acknowledged is kept: npm start opens it again.',
    'Electron 意外退出（{code}）。已确认的修改均已保存，运行 npm start 可重新打开。',
  ),
  failed: text(
    'The launcher met something it did not expect: {reason}. Please report it.',
    '启动程序遇到意外情况：{reason}。请反馈该问题。',
  ),
} as const;
