import { escapeXml } from '../edit/word-xml';
import { relationshipId, xmlHead, type NewPart } from '../new-package';

/** Which add-in a template opens, and where Word finds it. */
export interface AddIn {
  /** The manifest's id; for the store (`OMEX`) the add-in's id there. */
  readonly id: string;
  /** Four numbers, as in the manifest. */
  readonly version: string;
  readonly storeType: 'EXCatalog' | 'FileSystem' | 'Registry' | 'OMEX';
  /** `EXCatalog`, the path of the network share, `developer`, or the store's language. */
  readonly store: string;
}

const panes = 'word/webextensions/taskpanes.xml';
const extension = 'word/webextensions/webextension1.xml';
const microsoft = 'http://schemas.microsoft.com/office/';
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Names this use of the add-in in the file; any will do. */
const instance = '{33D4B4A0-5CF8-4B0A-8C7B-0F6A1C1B9E52}';

/**
 * The parts that open the add-in's pane with the document ([MS-OWEXML] 2.2 and 2.3). With visibility 0 nothing is asked
 * of a person who does not have the add-in, and the one who has it may turn the opening off.
 */
export function webExtensionParts({ id, version, storeType, store }: AddIn): NewPart[] {
  const reference =
    `<we:reference id="${escapeXml(id)}" version="${escapeXml(version)}" store="${escapeXml(store)}" ` +
    `storeType="${storeType}"/>`;
  return [
    {
      name: panes,
      contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
      xml:
        `${xmlHead}<wetp:taskpanes xmlns:wetp="${microsoft}webextensions/taskpanes/2010/11">` +
        '<wetp:taskpane dockstate="right" visibility="0" width="350" row="4">' +
        `<wetp:webextensionref xmlns:r="${relationshipNamespace}" r:id="${relationshipId(extension)}"/>` +
        '</wetp:taskpane></wetp:taskpanes>',
      of: '',
      relationship: `${microsoft}2011/relationships/webextensiontaskpanes`,
    },
    {
      name: extension,
      contentType: 'application/vnd.ms-office.webextension+xml',
      xml:
        `${xmlHead}<we:webextension xmlns:we="${microsoft}webextensions/webextension/2010/11" id="${instance}">` +
        `${reference}<we:alternateReferences/><we:properties>` +
        '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/>' +
        `<we:snapshot xmlns:r="${relationshipNamespace}"/></we:webextension>`,
      of: panes,
      relationship: `${microsoft}2011/relationships/webextension`,
    },
  ];
}
