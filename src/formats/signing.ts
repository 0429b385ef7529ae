/** How a reader checks whose checksums these are: OpenSSH signatures, `ssh-keygen -Y` since 8.0. */
import type { Signing } from '#config';

/** What a signature is for: one made for something else does not hold here. */
export const namespace = 'file';

/** The line of a file of allowed signers. */
export const signersLine = ({ identity, publicKey }: Signing): string =>
  `${identity} namespaces="${namespace}" ${publicKey.trim()}`;

/** Input: who signs, and the address of the checksums; the signature stands beside them. Output: commands to copy. */
export const signingCommands = (signing: Signing, sums: string): string =>
  [
    `curl -fsSO ${sums} -fsSO ${sums}.sig`,
    `echo '${signersLine(signing)}' > signers`,
    `ssh-keygen -Y verify -f signers -I ${signing.identity} -n ${namespace} -s SHA256SUMS.sig < SHA256SUMS`,
  ].join('\n');
