import type { Role } from '../world.ts';

export const kinds = ['missing', 'tooLong', 'wrongState', 'foreign', 'notAllowed', 'taken'] as const;
export type Kind = (typeof kinds)[number];

/** Arguments (what `attempts` has, when null), which field is at fault (null: none alone), the code, and who asks. */
export type Refusal = readonly [args: string | null, field: string | null, code: string, as?: Role];

/** Null: nothing of this kind can be wrong. */
export type Row = Readonly<Record<Kind, Refusal | readonly Refusal[] | null>>;

/** By mutation. */
export type Rows = Readonly<Record<string, Row>>;

/** A text of so many characters, as an argument. */
export const long = (characters: number): string => `"${'x'.repeat(characters)}"`;
/** Who may see it and not change it: nothing that was given is wrong. */
export const NOT_ALLOWED: Refusal = [null, null, 'FORBIDDEN', 'MEMBER'];
/** What is for operators or services alone refuses the whole field, as everything that needs a role. */
export const FOR_OTHERS: Refusal = [null, null, 'FORBIDDEN of the whole field', 'OWNER'];
/** What is somebody else's looks like what is not there. */
export const foreign = (field: string): Refusal => [null, field, 'NOT_FOUND', 'stranger'];
