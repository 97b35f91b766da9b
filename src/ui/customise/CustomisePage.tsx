import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, ErrorCircle20Filled } from '@fluentui/react-icons';
import { type ComponentType, useId, useState } from 'react';
import { defaultSetup } from '../../knowledge/index';
import { FilesTab } from './FilesTab';
import { FolderBar } from './FolderBar';
import { createFolderStore } from './folder-store';
import { GoalsTab } from './GoalsTab';
import { HelpTab } from './HelpTab';
import { LayerSelect } from './LayerSelect';
import { OrganisationTab } from './OrganisationTab';
import { RawFile } from './RawFile';
import { RulesTab } from './RulesTab';
import { isAt, pathOf } from './settings-file';
import { strings, type TabId } from './strings';
import { useFormStyles } from './styles';
import { TryText } from './TryText';
import { isOwnType } from './own-types';
import { TypesTab } from './TypesTab';
import { type FolderView, useFolder } from './use-folder';
import { WordsTab } from './WordsTab';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '1280px',
    marginInline: 'auto',
    padding: '24px 24px 48px',
    // A long choice must not make its field wider than the page.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select, & select': { width: '100%', minWidth: 0 },
    '& select': { textOverflow: 'ellipsis' },
    '@media (max-width: 600px)': { padding: '16px' },
  },
  columns: {
    marginTop: '12px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    gap: '32px',
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  state: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '40px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  tabs: { flexWrap: 'wrap', marginBottom: '16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  side: {
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

const TABS: readonly {
  readonly id: TabId;
  readonly Content: ComponentType<{ readonly folder: FolderView }>;
}[] = [
  { id: 'words', Content: WordsTab },
  { id: 'goals', Content: GoalsTab },
  { id: 'rules', Content: RulesTab },
  { id: 'help', Content: HelpTab },
  { id: 'types', Content: TypesTab },
  { id: 'organisation', Content: OrganisationTab },
  { id: 'files', Content: FilesTab },
];

const FIELDS: Partial<Readonly<Record<TabId, readonly string[]>>> = {
  organisation: ['name', 'checked', 'contact', 'nearLimit', 'links'],
  help: ['help'],
  types: ['documentTypes'],
  rules: ['rules'],
  goals: ['goals'],
};

/** How many faults are to be put right on each tab; the last tab counts them all. */
const countOn = (tab: TabId, { state, mainName, prefix, faultsIn }: FolderView): number => {
  if (tab === 'files') return state.faults.length;
  if (tab === 'words')
    return state.faults.filter(({ file }) => file.startsWith(`${prefix}ordlista`) && file.endsWith('.csv'))
      .length;
  const text = state.files.get(mainName);
  if (typeof text !== 'string') return 0;
  const inTypes = state.faults.filter(({ file }) => tab === 'types' && isOwnType(file, prefix));
  return (
    inTypes.length +
    faultsIn(mainName).filter((fault) => FIELDS[tab]?.some((field) => isAt(pathOf(text, fault), [field])))
      .length
  );
};

const FaultState = ({ folder, onShow }: { readonly folder: FolderView; readonly onShow: () => void }) => {
  const styles = useStyles();
  const form = useFormStyles();
  const { faults, isChecked } = folder.state;
  const isBad = faults.length > 0;
  return (
    <div className={styles.state}>
      {isBad ? (
        <ErrorCircle20Filled className={styles.bad} aria-hidden />
      ) : (
        <CheckmarkCircle20Regular className={styles.good} aria-hidden />
      )}
      <span role="status" className={mergeClasses(form.text, isBad && styles.bad)}>
        {isBad ? strings.faultsFound(faults.length) : isChecked ? strings.noFaults : strings.checking}
      </span>
      {isBad && (
        <Button size="small" appearance="subtle" onClick={onShow}>
          {strings.showAllFaults}
        </Button>
      )}
    </div>
  );
};

const later = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

const store = createFolderStore(defaultSetup(), new Date().toISOString().slice(0, 7), later);

/** Word list, goals and rules of an organisation, tried at once on a text. */
const CustomisePage = () => {
  const styles = useStyles();
  const folder = useFolder(store);
  const [tab, setTab] = useState<TabId>('words');
  const id = useId();
  const Content = TABS.find((candidate) => candidate.id === tab)?.Content ?? WordsTab;
  const needsSettings = tab !== 'words' && tab !== 'files';
  return (
    <div className={styles.page}>
      <FolderBar folder={folder} />
      <div className={styles.columns}>
        <main>
          <LayerSelect folder={folder} />
          <FaultState folder={folder} onShow={() => setTab('files')} />
          <TabList
            className={styles.tabs}
            aria-label={strings.tabList}
            selectedValue={tab}
            onTabSelect={(_event, { value }) => setTab(value as TabId)}
          >
            {TABS.map(({ id: value }) => {
              const count = countOn(value, folder);
              return (
                <Tab key={value} value={value} id={`${id}-${value}`} aria-controls={`${id}-panel`}>
                  {strings.tabs[value]}
                  {count > 0 && <span className={styles.bad}>{strings.withFaults(count)}</span>}
                </Tab>
              );
            })}
          </TabList>
          <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
            {needsSettings && folder.settings === undefined ? (
              <RawFile folder={folder} name={folder.mainName} isBroken />
            ) : (
              <Content key={folder.prefix} folder={folder} />
            )}
          </div>
        </main>
        <aside className={styles.side} aria-label={strings.tryTitle}>
          <TryText setup={folder.state.organisation.setup} isOld={folder.state.isOld} />
        </aside>
      </div>
    </div>
  );
};

export default CustomisePage;
