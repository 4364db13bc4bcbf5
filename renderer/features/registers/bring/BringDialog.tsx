import { Button, Loader, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { useCommands } from '../../../ui/commands/commandContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import type { Bringing } from './useBringing.ts';
import { useBringing } from './useBringing.ts';
import { words } from './words.ts';

interface BringDialogProps {
  readonly register: RegisterId;
  /** The file that was dropped; without it one is asked for. */
  readonly file: File | undefined;
  readonly onClose: () => void;
}

/** From a file to records, step by step; nothing is stored before the last one. */
export function BringDialog({ register, file, onClose }: BringDialogProps) {
  const { say } = useSpeech();
  const bringing = useBringing({ register, file, onClose });
  const { step } = bringing;
  const many = say(registerOf(register).many);
  // Undoing something beneath the dialog while rows are stored would set the two at odds.
  useCommands(useMemo(() => unavailable, []));
  const isStoring = step.kind === 'waiting' && step.what === 'bringing';
  return (
    <Modal
      opened
      onClose={isStoring ? () => undefined : onClose}
      title={say(words.title, { register: many })}
      size="min(1200px, 94vw)"
      withCloseButton={false}
      classNames={{ title: 'bring-title' }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="bring">
        <Step bringing={bringing} register={register} many={many} onClose={onClose} />
      </div>
    </Modal>
  );
}

const unavailable = (['undo', 'redo'] as const).map((id) => ({
  id,
  label: words.undo,
  group: words.group,
  isHidden: true,
  isDisabled: true,
  run: () => undefined,
}));

interface StepProps {
  readonly bringing: Bringing;
  readonly register: RegisterId;
  readonly many: string;
  readonly onClose: () => void;
}

function Step({ bringing, register, many, onClose }: StepProps) {
  const { say } = useSpeech();
  const { step } = bringing;
  const cancel = (
    <Button variant="default" onClick={onClose}>
      {say(words.cancel)}
    </Button>
  );
  switch (step.kind) {
    case 'choose':
      return (
        <>
          <p>{say(words.intro, { register: many })}</p>
          <p className="quiet small">{say(words.kinds)}</p>
          {step.problem === undefined ? null : (
            <div className="bring-problem" role="alert">
              <p>
                <strong>{say(words.unreadable)}</strong>
              </p>
              <p>{step.problem}</p>
            </div>
          )}
          <Footer>
            {cancel}
            <Button data-autofocus onClick={bringing.chooseFile}>
              {say(step.problem === undefined ? words.choose : words.another)}
            </Button>
          </Footer>
        </>
      );
    case 'waiting':
      return (
        <>
          <p className="bring-waiting" role="status">
            <Loader size="sm" aria-hidden />
            {say(words[step.what], { name: bringing.fileName })}
          </p>
          <Footer>
            {step.what === 'bringing' ? null : (
              <Button variant="default" data-autofocus onClick={bringing.stop}>
                {say(words.cancel)}
              </Button>
            )}
          </Footer>
        </>
      );
    case 'columns':
      return (
        <>
          <p className="quiet small">{bringing.fileName}</p>
          <ColumnsStep
            register={register}
            sheets={step.sheets}
            sheet={step.sheet}
            top={step.top}
            choices={step.choices}
            language={step.language}
            onSheet={bringing.setSheet}
            onHeader={bringing.setHeader}
            onChoices={bringing.setChoices}
            onLanguage={bringing.setLanguage}
          />
          <Footer>
            {cancel}
            <Button variant="default" onClick={bringing.chooseFile}>
              {say(words.another)}
            </Button>
            <Button
              disabled={step.choices.every((choice) => choice === undefined)}
              onClick={bringing.plan}
              data-autofocus
            >
              {say(words.next)}
            </Button>
          </Footer>
        </>
      );
    case 'check': {
      const count = step.plan.counts.creations + step.plan.counts.updates;
      return (
        <>
          {step.problem === undefined ? null : (
            <p className="bring-problem" role="alert">
              {step.problem}
            </p>
          )}
          <CheckStep work={bringing.work} plan={step.plan} />
          <Footer>
            {cancel}
            <Button variant="default" onClick={bringing.back}>
              {say(words.back)}
            </Button>
            <Button disabled={count === 0} onClick={bringing.bringIn} data-autofocus>
              {say(words.commit, { count })}
            </Button>
          </Footer>
        </>
      );
    }
  }
}

function Footer({ children }: { readonly children: ReactNode }) {
  return <div className="bring-footer">{children}</div>;
}
