import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pageStrings } from './strings';

/** Something to say yes or no to; `undefined` when there is nothing to ask. */
export interface Question {
  readonly yes: () => void;
  readonly no: () => void;
}

const Ask = ({
  question,
  title,
  yes,
  children,
}: {
  readonly question: Question | undefined;
  readonly title: string;
  readonly yes: string;
  readonly children: ReactNode;
}) => (
  <Dialog
    modalType="alert"
    open={question !== undefined}
    onOpenChange={(_event, { open }) => {
      if (!open) question?.no();
    }}
  >
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={() => question?.no()}>
            {pageStrings.cancel}
          </Button>
          <Button onClick={() => question?.yes()}>{yes}</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);

/** Before text that has not been saved is lost. */
export const DiscardDialog = ({ question }: { readonly question: Question | undefined }) => (
  <Ask question={question} title={pageStrings.discardTitle} yes={pageStrings.discard}>
    {pageStrings.discardText}
  </Ask>
);

/** Before a file is saved that lacks something the opened one had. */
export const NotKeptDialog = ({
  question,
}: {
  readonly question: (Question & { readonly sentences: readonly string[] }) | undefined;
}) => (
  <Ask question={question} title={pageStrings.notKeptTitle} yes={pageStrings.saveAnyway}>
    <ul>
      {question?.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </Ask>
);
