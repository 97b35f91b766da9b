import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { Add20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { PersonalSettings, PersonalWord } from '../../../app/index';
import { Heading } from '../session-context';
import { useTabStyles } from '../styles';
import { personalStrings } from './personal-strings';
import { usePersonalStyles } from './personal-styles';

type Treatment = keyof typeof personalStrings.treatments;

interface Written {
  readonly word: string;
  readonly treatment: Treatment;
  readonly replacement: string;
}

const NOTHING: Written = { word: '', treatment: 'replace', replacement: '' };

const faultsIn = (
  { word, treatment, replacement }: Written,
  words: readonly PersonalWord[],
): { readonly word?: string; readonly replacement?: string } => {
  if (word.trim() === '') return { word: personalStrings.noWord };
  const wanted = word.trim().toLowerCase();
  if (words.some((other) => other.word.toLowerCase() === wanted)) return { word: personalStrings.sameWord };
  return treatment === 'replace' && replacement.trim() === ''
    ? { replacement: personalStrings.noReplacement }
    : {};
};

/** A short word list of one's own. */
export const PersonalWords = ({
  settings,
  onChange,
}: {
  readonly settings: PersonalSettings;
  readonly onChange: (settings: PersonalSettings) => void;
}) => {
  const tab = useTabStyles();
  const styles = usePersonalStyles();
  const box = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState(NOTHING);
  const [isAsked, setIsAsked] = useState(false);
  const [said, setSaid] = useState('');
  const words = settings.words ?? [];
  const faults = faultsIn(written, words);
  const shown = isAsked ? faults : {};
  const change = (part: Partial<Written>): void => {
    setWritten({ ...written, ...part });
    setSaid('');
  };
  const add = (): void => {
    setIsAsked(true);
    if (Object.keys(faults).length > 0) return;
    const word = written.word.trim();
    const own = written.treatment === 'allow' ? { word } : { word, replacement: written.replacement.trim() };
    onChange({ ...settings, words: [...words, own] });
    setWritten(NOTHING);
    setIsAsked(false);
    setSaid(personalStrings.added(word));
    box.current?.querySelector('input')?.focus();
  };
  const remove = (gone: PersonalWord): void => {
    onChange({ ...settings, words: words.filter((word) => word !== gone) });
    setSaid(personalStrings.removed(gone.word));
    box.current?.querySelector('input')?.focus();
  };
  return (
    <section className={tab.section}>
      <Heading depth={1} className={tab.heading}>
        {personalStrings.words}
      </Heading>
      <p className={tab.text}>{personalStrings.wordsIntro}</p>
      {words.length > 0 && (
        <ul className={styles.list}>
          {words.map((word) => (
            <li key={word.word} className={styles.row}>
              <span className={styles.name}>{personalStrings.shownWord(word.word, word.replacement)}</span>
              <Button
                appearance="subtle"
                icon={<Delete20Regular />}
                aria-label={personalStrings.remove(word.word)}
                onClick={() => remove(word)}
              />
            </li>
          ))}
        </ul>
      )}
      <div ref={box}>
        <Field
          label={personalStrings.word}
          hint={personalStrings.wordHint}
          {...(shown.word === undefined ? {} : { validationMessage: shown.word })}
        >
          <Input
            maxLength={80}
            value={written.word}
            onChange={(_event, { value }) => change({ word: value })}
          />
        </Field>
      </div>
      <Field label={personalStrings.treatment}>
        <RadioGroup
          value={written.treatment}
          onChange={(_event, { value }) => change({ treatment: value as Treatment })}
        >
          {Object.entries(personalStrings.treatments).map(([treatment, label]) => (
            <Radio key={treatment} value={treatment} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {written.treatment === 'replace' && (
        <Field
          label={personalStrings.replacement}
          hint={personalStrings.replacementHint}
          {...(shown.replacement === undefined ? {} : { validationMessage: shown.replacement })}
        >
          <Input
            maxLength={80}
            value={written.replacement}
            onChange={(_event, { value }) => change({ replacement: value })}
          />
        </Field>
      )}
      <Button className={styles.start} icon={<Add20Regular />} onClick={add}>
        {personalStrings.add}
      </Button>
      <div role="status" className={tab.small}>
        {said}
      </div>
    </section>
  );
};
