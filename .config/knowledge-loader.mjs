/** Webpack's way to `knowledgeModule`; made anew when a file of src/knowledge changes. */
import { knowledgeModule } from '../src/cli/bundle.mjs';

export default function knowledgeLoader() {
  this.addContextDependency(this.context);
  return knowledgeModule();
}
