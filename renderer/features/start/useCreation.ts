import { useCallback, useState } from 'react';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { tellShelfChanged } from '../../data/workspaces/shelf.ts';
import type { WorkspaceListing } from '../../db/rows.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { startArchive } from '../../workers/startArchive.ts';
import type { SetUpResult } from './SetUp.tsx';
import { useStamp } from './useStamp.ts';

const words = {
  sample: text('Making the sample company …', '正在创建示例企业……'),
};

export interface Creation {
  /** What is being made, in words. */
  readonly status: Text | undefined;
  readonly createSample: () => Promise<void>;
  /** Gives the words of the refusal where it could not be made. */
  readonly createEmpty: (result: SetUpResult) => Promise<Text | undefined>;
}

/** Makes new workspaces in a worker. */
export function useCreation(onStored: (listing: WorkspaceListing) => void): Creation {
  const { say } = useSpeech();
  const stamp = useStamp();
  const [status, setStatus] = useState<Text>();

  const createSample = useCallback(async () => {
    setStatus(words.sample);
    const archive = startArchive();
    const made = await archive.ask((work) => work.createSample(stamp()));
    archive.close();
    setStatus(undefined);
    if (!made.ok) return notify({ kind: 'problem', message: say(made.error.message) });
    tellShelfChanged();
    onStored(made.value);
  }, [say, stamp, onStored]);

  const createEmpty = useCallback(
    async ({ workspaceName, organisationName, fields }: SetUpResult) => {
      const wanted = {
        id: crypto.randomUUID(),
        name: workspaceName,
        organisation: { name: organisationName, fields },
      };
      const archive = startArchive();
      const made = await archive.ask((work) => work.createEmpty(wanted, stamp()));
      archive.close();
      if (!made.ok) return made.error.message;
      tellShelfChanged();
      onStored(made.value);
      return undefined;
    },
    [stamp, onStored],
  );

  return { status, createSample, createEmpty };
}
