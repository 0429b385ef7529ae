/** What the project is built with, as package-lock.json says it. */
import satisfies from 'spdx-satisfies';

export interface LockedPackage {
  /** Place in node_modules: the name, or a path of them. */
  path: string;
  name: string;
  version: string;
  /** SPDX expression; null when the package names none. */
  license: string | null;
  integrity: string | null;
  hasInstallScript: boolean;
}

interface Lockfile {
  packages: Record<
    string,
    { version?: string; license?: string; integrity?: string; hasInstallScript?: boolean }
  >;
}

/** Input: the text of package-lock.json (version 3). Output: every package but the project itself, by place. */
export const lockedPackages = (lockfile: string): LockedPackage[] =>
  Object.entries((JSON.parse(lockfile) as Lockfile).packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, integrity, hasInstallScript }]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license: license ?? null,
      integrity: integrity ?? null,
      hasInstallScript: hasInstallScript ?? false,
    }));

/**
 * Licenses a dependency may have, and why. All dependencies run where the site is built or tested; what
 * readers download is the site's own code and fonts.
 */
export const allowedLicenses: Readonly<Record<string, string>> = {
  MIT: 'permissive',
  ISC: 'permissive',
  '0BSD': 'permissive',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'Apache-2.0': 'permissive, with a patent grant',
  'BlueOak-1.0.0': 'permissive',
  'Python-2.0': 'permissive',
  Zlib: 'permissive',
  'CC0-1.0': 'data without conditions',
  'CC-BY-3.0': 'SPDX’s own lists of licenses, used to read expressions',
  'MPL-2.0': 'used unchanged, as its own files',
  'LGPL-3.0-or-later': 'libvips behind sharp: a library of its own, used unchanged, at build time',
  'OFL-1.1': 'fonts',
};

/**
 * Whether an SPDX expression is covered: any side of OR, every side of AND. A license WITH an exception is a license of
 * its own. What is no SPDX expression is not covered.
 */
export function isAllowed(license: string | null): boolean {
  try {
    return satisfies(license ?? '', Object.keys(allowedLicenses));
  } catch {
    return false;
  }
}

/** What a package's own license file says, where its description gives no SPDX expression. */
const readLicenses: Readonly<Record<string, string>> = { 'duck@0.1.12': 'BSD-2-Clause' };

/** Whether a package may be used: by what it says its license is, or by what its license file was read to be. */
export const isCovered = ({ name, version, license }: LockedPackage): boolean =>
  isAllowed(readLicenses[`${name}@${version}`] ?? license);
