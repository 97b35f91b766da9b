import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Add20Regular, Delete20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';

const useStyles = makeStyles({ start: { justifySelf: 'start' } });

type Link = Readonly<Record<string, unknown>>;

const FIELDS = [
  { key: 'title', label: strings.linkTitle, hint: undefined, required: true },
  { key: 'url', label: strings.linkUrl, hint: strings.linkUrlHint, required: true },
  { key: 'id', label: strings.linkId, hint: strings.linkIdHint, required: false },
] as const;

const textIn = (link: Link, key: string): string => (typeof link[key] === 'string' ? link[key] : '');

const withText = (link: Link, key: string, value: string, required: boolean): Link => {
  const others = Object.fromEntries(Object.entries(link).filter(([name]) => name !== key));
  return value === '' && !required ? others : { ...others, [key]: value };
};

/** The organisation's own guidelines. */
export const Links = ({ folder }: { readonly folder: FolderView }) => {
  const form = useFormStyles();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const value = folder.valueOf(['links']);
  const links: readonly Link[] = Array.isArray(value)
    ? value.map((link: unknown) => (typeof link === 'object' && link !== null ? (link as Link) : {}))
    : [];
  const set = (changed: readonly Link[]): void =>
    folder.setValue(['links'], changed.length === 0 ? undefined : changed);
  const add = (): void => {
    flushSync(() => set([...links, { title: '', url: 'https://' }]));
    const groups = box.current?.querySelectorAll('[role=group]');
    groups?.[groups.length - 1]?.querySelector('input')?.focus();
  };
  const remove = (index: number): void => {
    flushSync(() => set(links.filter((_link, other) => other !== index)));
    const buttons = box.current?.querySelectorAll('button');
    buttons?.[buttons.length - 1]?.focus();
  };
  return (
    <div ref={box} className={form.group}>
      <h2 className={form.heading}>{strings.linksTitle}</h2>
      <p className={form.small}>{strings.linksIntro}</p>
      {links.map((link, index) => (
        // A link has nothing else that stays the same while it is edited.
        <div key={index} className={form.group} role="group" aria-label={strings.link(index + 1)}>
          <div className={form.columns}>
            {FIELDS.map(({ key, label, hint, required }) => {
              const fault = folder.faultAt(['links', index, key]);
              return (
                <Field
                  key={key}
                  label={label}
                  required={required}
                  {...(hint === undefined ? {} : { hint })}
                  {...(fault === undefined ? {} : { validationMessage: fault })}
                >
                  <Input
                    value={textIn(link, key)}
                    onChange={(_event, data) =>
                      set(
                        links.map((old, at) =>
                          at === index ? withText(old, key, data.value, required) : old,
                        ),
                      )
                    }
                  />
                </Field>
              );
            })}
          </div>
          <Button
            className={styles.start}
            appearance="subtle"
            icon={<Delete20Regular />}
            onClick={() => remove(index)}
          >
            {strings.removeLink(textIn(link, 'title') || strings.link(index + 1))}
          </Button>
        </div>
      ))}
      <Button className={styles.start} icon={<Add20Regular />} onClick={add}>
        {strings.addLink}
      </Button>
    </div>
  );
};
