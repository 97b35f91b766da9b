import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { type ChangeEvent, useRef } from 'react';

export interface PickStrings {
  readonly pick: string;
  readonly folder: string;
  readonly zip: string;
}

/** A button that lets the user pick a folder of settings, or the same folder as a zip. */
export const PickFolder = ({
  strings,
  onPick,
  appearance = 'secondary',
}: {
  readonly strings: PickStrings;
  readonly onPick: (files: readonly File[]) => void;
  readonly appearance?: 'secondary' | 'subtle';
}) => {
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);
  const change = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (files.length > 0) onPick(files);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance={appearance} icon={<FolderOpen20Regular />}>
            {strings.pick}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => folder.current?.click()}>{strings.folder}</MenuItem>
            <MenuItem onClick={() => zip.current?.click()}>{strings.zip}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={(element) => {
          folder.current = element;
          // React does not know the attribute that makes the dialog ask for a folder.
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={strings.folder}
        onChange={change}
      />
      <input ref={zip} type="file" accept=".zip" hidden aria-label={strings.zip} onChange={change} />
    </>
  );
};
