/** What an organisation sets: read from its folder, checked, and put on top of Saklig's own setup. */
export { checkWordLists } from './check-word-lists';
export type { Layer, OrganisationFile, OwnRow } from './layer';
export {
  filesToFetch,
  type LoadedOrganisation,
  loadOrganisation,
  type LoadOptions,
  type Organisation,
} from './load-organisation';
export { organisationSchema, type OrganisationSettings } from './organisation-schema';
export {
  applyPersonal,
  isEmptyPersonal,
  type Personal,
  type PersonalSettings,
  type PersonalWord,
  personalSchema,
  readPersonal,
  writePersonal,
} from './personal';
