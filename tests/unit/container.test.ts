/** The recipe and the compose file by their grammars: no container is started here. */
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composeFile, configuration, containerFile, inside } from '#serving/container';
import { nginxConfiguration } from '#serving/nginx';
import type { BuiltSite } from '#serving/site';

const site = (address: string): BuiltSite => ({
  address: new URL(address),
  files: [],
  moves: [],
  anchors: new Map(),
  inlineScripts: [],
});

const errorsIn = (recipe: string) =>
  validate(recipe).filter(({ severity }) => severity === DiagnosticSeverity.Error);

describe('the recipe', () => {
  const recipe = containerFile(site('https://example.org/plan/'));
  test('is valid, and one with a slip is not', () => {
    expect(errorsIn(recipe)).toEqual([]);
    expect(errorsIn(recipe.replace('COPY', 'COPPY'))).not.toEqual([]);
  });
  test('puts the site where the configuration looks for it, below its path', () => {
    const text = nginxConfiguration(site('https://example.org/plan/'), inside);
    expect(/root (\S+);/u.exec(text)?.[1]).toBe(`${inside.folder}/current`);
    expect(recipe).toContain(`COPY dist ${inside.folder}/current/plan\n`);
    expect(recipe).toContain(`COPY ${configuration} /etc/nginx/nginx.conf\n`);
  });
});

test('the compose file builds that recipe from the root of the project and lends it nothing', () => {
  const { services } = parse(composeFile()) as { services: { plan: Record<string, unknown> } };
  expect(services.plan).toMatchObject({
    build: { context: '../..', dockerfile: 'build/serving/Containerfile' },
    ports: [`${inside.listen}:${inside.listen}`],
    read_only: true,
    cap_drop: ['ALL'],
  });
});
