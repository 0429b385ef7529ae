/** Signs the checksums of a release with OpenSSH, and looks whether the signature is the one that readers are told of. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signing } from '#config';
import { namespace, signersLine } from '#formats/signing';
import { dataFiles } from '#urls';
import { RefusedRelease } from './release.ts';

function sshKeygen(parameters: readonly string[], input?: Buffer): void {
  const { status, stderr, error } = spawnSync('ssh-keygen', ['-Y', ...parameters], {
    input,
    encoding: 'utf8',
  });
  if (error)
    throw new RefusedRelease(`ssh-keygen could not be run (${error.message}): install OpenSSH 8.0 or later`);
  if (status !== 0) throw new RefusedRelease(`ssh-keygen -Y ${parameters[0] ?? ''}: ${stderr.trim()}`);
}

/**
 * Input: the folder of a release, who signs as src/config.ts has it, and the file of the private key. Writes
 * SHA256SUMS.sig. Throws RefusedRelease where one of the two is missing, or they are not of one pair.
 */
export function signSums(folder: string, signing: Signing | null, key: string | undefined): void {
  if (signing === null && key === undefined) return;
  if (signing === null)
    throw new RefusedRelease(
      'SIGNING_KEY is set and src/config.ts names no public key under `signing`: enter it there',
    );
  if (key === undefined)
    throw new RefusedRelease(
      'src/config.ts says that releases are signed: set SIGNING_KEY to the file of the private key',
    );
  const sums = join(folder, dataFiles.checksums);
  const signature = `${sums}.sig`;
  rmSync(signature, { force: true });
  sshKeygen(['sign', '-q', '-f', key, '-n', namespace, sums]);
  const scratch = mkdtempSync(join(tmpdir(), 'signers-'));
  try {
    const signers = join(scratch, 'signers');
    writeFileSync(signers, `${signersLine(signing)}\n`);
    sshKeygen(
      ['verify', '-f', signers, '-I', signing.identity, '-n', namespace, '-s', signature],
      readFileSync(sums),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
