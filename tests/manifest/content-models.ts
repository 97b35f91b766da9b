/** What may stand in an element, in order, and what must. */
export interface ContentModel {
  readonly order: readonly string[];
  readonly required: readonly string[];
}

const model = (order: readonly string[], required: readonly string[]): ContentModel => ({ order, required });
const only = (...names: readonly string[]): ContentModel => ({ order: names, required: names });

/** Office refuses a manifest whose elements stand in another order. By element name. */
export const contentModels: Readonly<Record<string, ContentModel>> = {
  OfficeApp: model(
    [
      ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
      ...['DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
    ],
    [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    ],
  ),
  AppDomains: only('AppDomain'),
  DefaultSettings: model(['SourceLocation', 'RequestedWidth', 'RequestedHeight'], ['SourceLocation']),
  VersionOverrides: model(['Description', 'Requirements', 'Hosts', 'Resources'], ['Hosts', 'Resources']),
  Hosts: only('Host'),
  Host: model(['Runtimes', 'AllFormFactors', 'DesktopFormFactor'], ['DesktopFormFactor']),
  DesktopFormFactor: model(['GetStarted', 'FunctionFile', 'ExtensionPoint'], ['ExtensionPoint']),
  GetStarted: only('Title', 'Description', 'LearnMoreUrl'),
  ExtensionPoint: model(['OfficeTab', 'CustomTab', 'OfficeMenu'], []),
  OfficeTab: only('Group'),
  OfficeMenu: model(['Control'], ['Control']),
  CustomTab: model(['Group', 'Label', 'InsertAfter', 'InsertBefore'], ['Group', 'Label']),
  Group: model(['Label', 'Icon', 'Control'], ['Label', 'Icon', 'Control']),
  Icon: only('Image'),
  Control: model(['Label', 'Supertip', 'Icon', 'Action', 'Enabled'], ['Label', 'Supertip', 'Icon', 'Action']),
  Supertip: only('Title', 'Description'),
  Action: model(['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title'], []),
  Resources: only('Images', 'Urls', 'ShortStrings', 'LongStrings'),
  Images: only('Image'),
  Urls: only('Url'),
  ShortStrings: only('String'),
  LongStrings: only('String'),
};
