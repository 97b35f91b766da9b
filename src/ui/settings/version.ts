declare const SAKLIG_VERSION: string;

/** Saklig's version, put in when the pages are built. */
export const version: string = SAKLIG_VERSION;
