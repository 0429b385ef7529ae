/** Which fields of the schemas the code reads: by the compiler's own word on what each name in it means. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Where a field is named in a schema: `src/schema/unit.ts:gb2260`, one for each place it stands. */
export type FieldPlace = string;

const schemas = resolve('src/schema');

const placeOf = (node: ts.Node, name: string): FieldPlace =>
  `${relative('.', node.getSourceFile().fileName)}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}:${name}`;

const program = (): ts.Program => {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  return ts.createProgram(
    fileNames.filter((file) => /\/src\/.*\.ts$/u.test(file)),
    options,
  );
};

const isSchema = (file: string): boolean => file.startsWith(`${schemas}/`);

/** The keys of the objects handed to z.strictObject, with their places. */
function declared(file: ts.SourceFile): [FieldPlace, string][] {
  const found: [FieldPlace, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file).endsWith('strictObject')) {
      const [shape] = node.arguments;
      if (shape && ts.isObjectLiteralExpression(shape))
        for (const property of shape.properties)
          if (property.name && ts.isIdentifier(property.name))
            found.push([placeOf(property, property.name.text), property.name.text]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a node reads of an object under one of these names: `a.name`, `a[field]`, `{ name } = a`. */
function readsOf(
  node: ts.Node,
  names: ReadonlySet<string>,
  checker: ts.TypeChecker,
): (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node))
    return names.has(node.name.text) ? [checker.getSymbolAtLocation(node.name)] : [];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) && names.has(name.text)
      ? [checker.getTypeAtLocation(node.parent).getProperty(name.text)]
      : [];
  }
  if (!ts.isElementAccessExpression(node)) return [];
  const index = checker.getTypeAtLocation(node.argumentExpression);
  const object = checker.getTypeAtLocation(node.expression);
  return (index.isUnion() ? index.types : [index]).flatMap((type) =>
    type.isStringLiteral() ? [object.getProperty(type.value)] : [],
  );
}

/** Components are no TypeScript the compiler reads: there a field counts as read where one of its name is. */
const componentText = (): string =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');

/** Every field of the schemas that nothing outside them reads, as `file:line:name`. */
export function unreadFields(): FieldPlace[] {
  const compiled = program();
  const checker = compiled.getTypeChecker();
  const sources = compiled.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/'));
  const fields = sources.filter(({ fileName }) => isSchema(resolve(fileName))).flatMap(declared);
  const names = new Set(fields.map(([, name]) => name));
  const read = new Set<FieldPlace>();
  const visit = (node: ts.Node): void => {
    for (const symbol of readsOf(node, names, checker))
      for (const declaration of symbol?.declarations ?? [])
        if (isSchema(resolve(declaration.getSourceFile().fileName)))
          read.add(placeOf(declaration, symbol?.name ?? ''));
    ts.forEachChild(node, visit);
  };
  for (const source of sources) if (!isSchema(resolve(source.fileName))) visit(source);
  const components = componentText();
  return fields
    .filter(
      ([place, name]) =>
        !read.has(place) &&
        !new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\b(?=\\s*[,}:=])`, 'u').test(components),
    )
    .map(([place]) => place);
}
