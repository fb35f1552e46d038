import type { FetchNode } from '@apollo/query-planner';
import { bindPlace, childPlace, objectPlace, type Place, readLeaf } from '../places.ts';
import type { Supergraph } from '../../supergraph.ts';
import { typeNameOf } from '../code/type-name.ts';
import type { Names } from './names.ts';

/** The arguments that @fromContext takes from ancestors, printed like variables of the request. */
export function contextVariables(
  fetch: FetchNode,
  ancestors: readonly Place[],
  supergraph: Supergraph,
  generatedNames: Names,
): { statements: string; expression: string } {
  const variables = new Map<string, { result: string; statements: string[] }>();
  for (const { path, renameKeyTo } of fetch.contextRewrites ?? []) {
    const known = variables.get(renameKeyTo) ?? { result: generatedNames.next('context'), statements: [] };
    variables.set(renameKeyTo, known);
    const above = path.filter((element) => element === '..').length;
    const ancestor = ancestors[ancestors.length - above];
    if (ancestor)
      known.statements.push(
        contextValue(ancestor, path.slice(above), known.result, supergraph, generatedNames),
      );
  }
  const parts = [...variables].map(([name, { result }]) => {
    return `${JSON.stringify(`${JSON.stringify(name)}:`)} + (json(${result}) ?? 'null')`;
  });
  const statements = [...variables.values()].map(({ result, statements }) => {
    return `let ${result};\n${statements.join('\n')}`;
  });
  return { statements: statements.join('\n'), expression: parts.join(` + ',' + `) || `''` };
}

/** Statements that set `result` from below `place`, if the types on the way are the path's. */
function contextValue(
  place: Place,
  path: readonly string[],
  result: string,
  supergraph: Supergraph,
  generatedNames: Names,
): string {
  const [element, ...rest] = path;
  if (element === undefined) return '';
  if (element.startsWith('... on ')) {
    const names = [...supergraph.typeNamesWithin(element.slice('... on '.length))];
    const typeName = `(${typeNameOf(place, supergraph)})`;
    const matches = names.map((name) => `${typeName} === ${JSON.stringify(name)}`);
    const unknown = `${typeName} == null`;
    return `if (${[unknown, ...matches].join(' || ')}) {\n${contextValue(place, rest, result, supergraph, generatedNames)}\n}`;
  }
  if (rest.length === 0) return `${result} = ${readLeaf(place, element)};`;
  const child = bindPlace(childPlace(place, element), generatedNames.next('f'));
  const object = bindPlace(objectPlace(child.place), generatedNames.next('o'));
  return `{ ${child.statements}\n${object.statements}\n${contextValue(object.place, rest, result, supergraph, generatedNames)} }`;
}
