/** Signed checksums, with a throwaway key: signed, checked as the page says, refused where something does not fit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { signingCommands } from '#formats/signing';
import { signSums } from '#serving/sign';

function folderWithKey(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const key = join(folder, name);
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  writeFileSync(join(folder, 'SHA256SUMS'), 'ab  index.html\n');
  return {
    folder,
    key,
    signing: { identity: 'editors@example.org', publicKey: readFileSync(`${key}.pub`, 'utf8') },
  };
}
const isHere = spawnSync('ssh-keygen', ['-?']).error === undefined;

describe.skipIf(!isHere)('the checksums of a release', () => {
  /** Runs what the page prints, without fetching what is there already. */
  const check = ({ folder, signing }: ReturnType<typeof folderWithKey>) =>
    spawnSync(
      'sh',
      ['-e', '-c', signingCommands(signing, 'https://example.org/SHA256SUMS').replace(/^curl.*\n/u, '')],
      { cwd: folder },
    ).status;

  test('are signed so that the printed commands bear them out, and an altered list is found', () => {
    const made = folderWithKey('one');
    signSums(made.folder, made.signing, made.key);
    expect(check(made)).toBe(0);
    writeFileSync(join(made.folder, 'SHA256SUMS'), 'ac  index.html\n');
    expect(check(made)).not.toBe(0);
  });
  test('are refused with the key of another', () => {
    const [mine, other] = [folderWithKey('one'), folderWithKey('two')];
    expect(() => signSums(mine.folder, other.signing, mine.key)).toThrow('ssh-keygen -Y verify');
  });
});

test('a release is not signed by halves', () => {
  const signing = { identity: 'a', publicKey: 'ssh-ed25519 AAAA' };
  expect(() => signSums('.', signing, undefined)).toThrow('SIGNING_KEY');
  expect(() => signSums('.', null, 'key')).toThrow('src/config.ts');
  expect(() => signSums('.', null, undefined)).not.toThrow();
});
