/** Sets this adapter asks for; the floor, WordApi 1.3, is declared in the manifest. */
type Wanted =
  readonly ['WordApi', '1.4' | '1.5' | '1.6' | '1.7' | '1.8'] | readonly ['WordApiDesktop', '1.2'];

/** Whether this Word has a requirement set. It may still refuse: some members also need a subscription. */
export function supports(...[set, version]: Wanted): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
