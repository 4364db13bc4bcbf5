import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { requestPersistence } from '../../db/requestPersistence.ts';
import { useHost } from '../../host/hostContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { sayBytes } from '../../ui/files/sayBytes.ts';
import { Section } from './Section.tsx';

const words = {
  title: text('Where the data lies', '数据存放'),
  desktop: text(
    'In this program’s own folder of your user account on this computer. Nothing is sent anywhere.',
    '存于本机当前用户账户下的程序专用文件夹，不向外发送。',
  ),
  browser: text(
    'In the storage this browser keeps for this page, on this computer. Nothing is sent anywhere. Clearing the browser’s data deletes it.',
    '存于本机上该浏览器为本页面保留的存储，不向外发送。清除浏览器数据会将其删除。',
  ),
  kept: text(
    'It is kept even when the disk runs short.',
    '即使磁盘空间不足，数据也不会被自动清除。',
  ),
  evictable: text(
    'It may be removed by itself when the disk runs short: no promise to keep it was given. Save copies, and ask for the promise.',
    '磁盘空间不足时，数据可能被自动清除，因尚未取得持久存储许可。请另存副本，并申请持久存储。',
  ),
  ask: text('Ask for it to be kept', '申请持久存储'),
  refused: text(
    'The promise was not given. Save copies now and then.',
    '未获许可，请不时另存副本。',
  ),
  usage: text('{used} used of about {quota} available.', '已用 {used}，可用约 {quota}。'),
};

type Promised = boolean | 'refused' | undefined;

/** Where the records are, how much room there is, and whether they may be evicted. */
export function StorageSection() {
  const { say, language } = useSpeech();
  const { kind } = useHost();
  const [isKept, setIsKept] = useState<Promised>();
  const [room, setRoom] = useState<StorageEstimate>();
  useEffect(() => {
    // Absent outside of a secure context, whatever the type says; then nothing is promised.
    const storage = navigator.storage as StorageManager | undefined;
    void (storage?.persisted() ?? Promise.resolve(false)).then(setIsKept, () => setIsKept(false));
    void storage?.estimate().then(setRoom, () => undefined);
  }, []);
  const ask = async () => setIsKept((await requestPersistence(navigator.storage)) || 'refused');
  return (
    <Section title={say(words.title)}>
      <p>{say(kind === 'desktop' ? words.desktop : words.browser)}</p>
      <div role="status">
        {isKept === true ? <p>{say(words.kept)}</p> : null}
        {isKept === false ? <p>{say(words.evictable)}</p> : null}
        {isKept === 'refused' ? <p>{say(words.refused)}</p> : null}
      </div>
      {isKept === false ? (
        <div>
          <Button variant="default" onClick={() => void ask()}>
            {say(words.ask)}
          </Button>
        </div>
      ) : null}
      {room?.usage === undefined || room.quota === undefined ? null : (
        <p className="quiet small">
          {say(words.usage, {
            used: sayBytes(room.usage, language),
            quota: sayBytes(room.quota, language),
          })}
        </p>
      )}
    </Section>
  );
}
