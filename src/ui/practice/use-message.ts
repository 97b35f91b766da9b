import { useEffect, useState } from 'react';

export interface Message {
  readonly intent: 'success' | 'error';
  readonly text: string;
  readonly more?: string;
}

/** How long good news stays, in milliseconds; bad news stays until it is closed. */
const READING_TIME = 10_000;

/** What the page tells the user after an act; undefined when there is nothing to tell. */
export const useMessage = () => {
  const [message, setMessage] = useState<Message | undefined>();
  useEffect(() => {
    if (message?.intent !== 'success') return undefined;
    const timer = setTimeout(() => setMessage(undefined), READING_TIME);
    return () => clearTimeout(timer);
  }, [message]);
  return [message, setMessage] as const;
};
