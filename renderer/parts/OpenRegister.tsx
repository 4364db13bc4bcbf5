import { Button } from '@mantine/core';
import { text } from '../../shared/lib/index.ts';
import { useSession } from '../data/session/sessionContext.ts';
import { writeRoute } from '../navigation/routes.ts';
import { useSpeech } from '../ui/language/languageContext.ts';

const words = {
  activities: text('Open the register of activities', '打开“处理活动”登记册'),
  flows: text('Open the register of flows', '打开“数据流转”登记册'),
};

/** The way on where a screen is empty because a register is. */
export function OpenRegister({ register }: { readonly register: keyof typeof words }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  return (
    <Button
      component="a"
      variant="default"
      href={writeRoute({ at: 'workspace', workspace, place: 'registers', register })}
    >
      {say(words[register])}
    </Button>
  );
}
