import type { AddIn } from '../../../../src/adapters/docx/index';

export const addIn: AddIn = {
  id: '11111111-2222-3333-4444-555555555555',
  version: '1.2.3.4',
  storeType: 'EXCatalog',
  store: 'EXCatalog',
};
