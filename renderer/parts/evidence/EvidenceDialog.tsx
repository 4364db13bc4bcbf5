import { Button, Group, Modal } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { EvidencePreview } from './EvidencePreview.tsx';

interface EvidenceDialogProps {
  /** Id of the record. */
  readonly evidence: string;
  readonly onClose: () => void;
}

/** A piece of evidence over whatever is worked on. */
export function EvidenceDialog({ evidence, onClose }: EvidenceDialogProps) {
  const { say } = useSpeech();
  return (
    <Modal opened onClose={onClose} size={860} title={say(words.title)} withCloseButton={false}>
      <EvidencePreview evidence={evidence} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {say(words.close)}
        </Button>
      </Group>
    </Modal>
  );
}

const words = {
  title: text('Evidence', '证明材料'),
  close: text('Close', '关闭'),
};
