import { Button } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useHost } from '../../host/hostContext.ts';
import { Banner } from '../../ui/feedback/Banner.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';

const words = {
  'no-binary': text(
    'Cartulary runs in this browser because the Electron program for its own window could not be downloaded. To get the desktop, set ELECTRON_MIRROR to a mirror you can reach and run “npm start” again.',
    '未能下载桌面窗口所需的 Electron 程序，Cartulary 现于浏览器中运行。如需桌面版，请将 ELECTRON_MIRROR 设为可访问的镜像地址，再次运行“npm start”。',
  ),
  'cannot-start': text(
    'Cartulary runs in this browser because its own window could not be opened on this machine; the terminal says why. For the desktop, mend that and run “npm start” again.',
    '桌面窗口无法在本机启动，Cartulary 现于浏览器中运行，原因见终端输出。排除后再次运行“npm start”即可使用桌面版。',
  ),
  asked: text(
    'Cartulary runs in this browser, as you asked. For the desktop, run “npm start” without “--browser”.',
    '已按您的要求在浏览器中运行 Cartulary。如需桌面版，请运行“npm start”，不加“--browser”。',
  ),
  data: text(
    'Your data lies in this browser’s storage on this computer and goes nowhere else. Clearing the browser’s data deletes it: save copies.',
    '数据存于本机上该浏览器的存储中，不会传往他处。清除浏览器数据会将其删除，请另存副本。',
  ),
  hide: text('Hide', '隐藏'),
};

const hiddenKey = 'cartulary.host-banner-hidden';

/** Says that the program runs in a browser, why, how to get the desktop, and where the data lies. */
export function HostBanner() {
  const { say } = useSpeech();
  const { kind, reason } = useHost();
  const [isHidden, setIsHidden] = useState(() => sessionStorage.getItem(hiddenKey) === 'yes');
  if (kind !== 'browser' || reason === undefined || isHidden) return null;
  const hide = () => {
    // Until the browser is closed; the place Workspace says it again.
    sessionStorage.setItem(hiddenKey, 'yes');
    setIsHidden(true);
  };
  return (
    <Banner
      kind="notice"
      actions={
        <Button variant="default" onClick={hide}>
          {say(words.hide)}
        </Button>
      }
    >
      {say(words[reason])} {say(words.data)}
    </Banner>
  );
}
