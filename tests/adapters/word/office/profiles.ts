/** One kind of Word: its requirement sets, and where its behaviour differs. */
export interface HostProfile {
  readonly name: string;
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline' | 'iOS';
  /** Annotations and paragraph events also need a Microsoft 365 subscription, whatever the sets say. */
  readonly subscription: boolean;
  supports(set: string, version: string): boolean;
}

function profile(
  name: string,
  platform: HostProfile['platform'],
  sets: Readonly<Record<string, string>>,
): HostProfile {
  return {
    name,
    platform,
    subscription: !name.startsWith('Word 2021') && !name.startsWith('Word LTSC'),
    supports: (set, version) => {
      const highest = sets[set];
      return highest !== undefined && atLeast(highest, version);
    },
  };
}

/** 1.10 is later than 1.9. */
function atLeast(highest: string, wanted: string): boolean {
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Highest sets by Microsoft's requirement-set tables of 2026-04-21. */
export const profiles: readonly HostProfile[] = [
  profile('Word 2021', 'PC', { WordApi: '1.3', AddinCommands: '1.1' }),
  profile('Word LTSC 2024', 'PC', {
    WordApi: '1.8',
    WordApiDesktop: '1.1',
    AddinCommands: '1.1',
    SharedRuntime: '1.1',
  }),
  profile('Microsoft 365 for Windows', 'PC', {
    WordApi: '1.9',
    WordApiDesktop: '1.5',
    AddinCommands: '1.1',
    SharedRuntime: '1.1',
  }),
  profile('Microsoft 365 for Mac', 'Mac', {
    WordApi: '1.9',
    WordApiDesktop: '1.5',
    AddinCommands: '1.1',
    SharedRuntime: '1.1',
  }),
  profile('Word on the web', 'OfficeOnline', {
    WordApi: '1.9',
    WordApiOnline: '1.1',
    AddinCommands: '1.1',
    SharedRuntime: '1.1',
  }),
  profile('Word for iPad', 'iOS', { WordApi: '1.9', WordApiDesktop: '1.2' }),
];

export function profileNamed(name: string): HostProfile {
  const found = profiles.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no host profile ${name}.`);
  return found;
}
