import type { Fault } from '../../knowledge/index';
import { strings } from './strings';
import { useFormStyles } from './styles';

/** Faults one by one, with where they are. */
export const FaultList = ({ faults }: { readonly faults: readonly Fault[] }) => {
  const form = useFormStyles();
  if (faults.length === 0) return null;
  return (
    <ul className={form.list}>
      {faults.map(({ file, line, message }) => (
        <li key={`${file}:${line}:${message}`} className={form.fault}>
          <strong>{strings.place(file, line)}:</strong> {message}
        </li>
      ))}
    </ul>
  );
};
