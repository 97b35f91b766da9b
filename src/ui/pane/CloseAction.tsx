import { Button, MessageBarActions } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { strings } from './strings';

/** The cross that puts a message away. */
export const CloseAction = ({ onClose }: { readonly onClose: () => void }) => (
  <MessageBarActions
    containerAction={
      <Button
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={strings.close}
        onClick={onClose}
      />
    }
  />
);
