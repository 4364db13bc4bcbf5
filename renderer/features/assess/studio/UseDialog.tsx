import { Button, Group, Modal } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import type { Settings } from '../../../../shared/map/index.ts';
import type { AdjustedPack } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { PackPreviewPane } from './PackPreviewPane.tsx';

const words = {
  title: text('Judge by “{title}” from now on?', '今后按“{title}”评估？'),
  lead: text(
    'The scores change for the pack’s sake alone: no fact, answer or override is touched. It is a step of its own in the history and can be undone. Saved assessments keep the pack they were made with.',
    '得分仅因规则包而变化：数据、回答和人工认定均不改动。该步骤在历史记录中单独列示，可以撤销。已存评估仍保留其所用的规则包。',
  ),
  use: text('Use this pack', '使用该规则包'),
  save: text('Save and let the scores change', '保存并更新得分'),
  cancel: text('Cancel', '取消'),
};

interface UseDialogProps {
  /** The pack as data; a shipped one as a copy in which nothing is changed. */
  readonly adjusted: AdjustedPack;
  readonly pack: Pack;
  readonly settings: Settings;
  /** It is in use already, and is being saved. */
  readonly isSaving: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what another pack will do to the scores, before it does. */
export function UseDialog(props: UseDialogProps) {
  const { adjusted, pack, settings, isSaving, isBusy, onConfirm, onClose } = props;
  const { say } = useSpeech();
  return (
    <Modal
      opened
      size="lg"
      withCloseButton={false}
      title={say(words.title, { title: say(pack.title) })}
      onClose={onClose}
    >
      <p>{say(words.lead)}</p>
      <PackPreviewPane draft={adjusted} pack={pack} settings={settings} />
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {say(words.cancel)}
        </Button>
        <Button loading={isBusy} onClick={onConfirm}>
          {say(isSaving ? words.save : words.use)}
        </Button>
      </Group>
    </Modal>
  );
}
