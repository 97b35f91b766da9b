import { attachHost, wordNamespace } from './office/attach';
import { loadEngine } from './office/engine';
import { wordMetadata } from './office/metadata';
import type { HostProfile } from './office/profiles';
import { WordHost } from './host/word-host';
import type { Model } from './host/model';

const engine = loadEngine();
const namespace = wordNamespace(engine, wordMetadata());

/** Opens a document in Word and makes Word and Office global, as a pane beside it finds them. */
export function openWord(model: Model, profile: HostProfile): WordHost {
  model.subscription = profile.subscription;
  const host = new WordHost(model);
  Object.assign(globalThis, attachHost(engine, namespace, host, profile));
  return host;
}
