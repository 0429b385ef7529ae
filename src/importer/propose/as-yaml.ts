/** A draft as YAML for an editor to read: nothing folded, nothing by reference. */
import { stringify } from 'yaml';

export const asYaml = (value: object): string =>
  stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' });
