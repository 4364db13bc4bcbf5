import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import { BringSpreadsheet } from './bring/BringSpreadsheet.tsx';
import { RegisterGrid } from './grid/RegisterGrid.tsx';
import { RegisterList } from './list/RegisterList.tsx';
import { SingleRecord } from './list/SingleRecord.tsx';

interface RegistersScreenProps {
  readonly register?: RegisterId;
}

/** A register as a grid, the one record of a single register as a form, or the list of all registers. */
export function RegistersScreen({ register }: RegistersScreenProps) {
  if (register === undefined) return <RegisterList />;
  if (registerOf(register).isSingle) return <SingleRecord register={register} />;
  return (
    <>
      <RegisterGrid key={register} register={register} />
      <BringSpreadsheet register={register} />
    </>
  );
}
