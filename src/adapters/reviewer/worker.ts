import type { Answer, Request } from './messages';
import { serveReviews } from './serve';

/** The part of a worker's own world that is used here; the page's typings know another `self`. */
interface OwnWorld {
  postMessage: (answer: Answer) => void;
  onmessage: ((event: { readonly data: Request }) => void) | null;
}

const world = self as unknown as OwnWorld;
const serve = serveReviews((answer) => world.postMessage(answer));
world.onmessage = ({ data }) => serve(data);
