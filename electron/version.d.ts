/** Filled in by the build from package.json. */
declare const CARTULARY_VERSION: string;
