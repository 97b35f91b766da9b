import { participantCode } from '../workshop/index';

/** The code of whoever sits at this page, drawn when the page is opened and kept nowhere. */
export const participant: string = participantCode(crypto.getRandomValues(new Uint8Array(6)));
