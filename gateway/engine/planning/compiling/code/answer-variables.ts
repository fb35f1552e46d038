import type { Place } from '../places.ts';

/** Variables of generated code for what a run has fetched; runs do not overlap, since generated code is synchronous. */
export function answerVariables(place: Place): { declarations: string; assignments: string } {
  const assignments = [
    ...place.candidates.map(({ expression: name }) => `${name} = answers.roots[${name.slice(1)}];`),
    ...place.overlays.flatMap(({ fetch }) => [
      `I${fetch} = answers.positions[${fetch}] ?? -1;`,
      `E${fetch} = answers.entities[${fetch}];`,
    ]),
  ];
  const names = [
    ...place.candidates.map(({ expression }) => expression),
    ...place.overlays.flatMap(({ fetch }) => [`I${fetch}`, `E${fetch}`]),
  ];
  return {
    declarations: names.length > 0 ? `let ${names.join(', ')};` : '',
    assignments: assignments.join(' '),
  };
}
