import { Button } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { Section } from './Section.tsx';
import { useFileCommands } from './useFileCommands.ts';

const words = {
  title: text('A copy to keep or to pass on', '另存与移交'),
  help: text(
    'Everything in one file: the facts, the answers, the whole history and the attachments, each with its digest. It opens in Cartulary on any machine.',
    '将数据、回答、完整历史记录及附件连同各自的摘要值存入一个文件，可在任一台计算机上用 Cartulary 打开。',
  ),
  save: text('Save a copy (.cartulary)…', '另存副本（.cartulary）…'),
};

export function CopySection() {
  const { say } = useSpeech();
  const { saveCopy } = useFileCommands();
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    await saveCopy();
    setIsBusy(false);
  };
  return (
    <Section title={say(words.title)} help={say(words.help)}>
      <div>
        <Button variant="default" loading={isBusy} onClick={() => void save()}>
          {say(words.save)}
        </Button>
      </div>
    </Section>
  );
}
