import { v5, v7, validate } from 'uuid';

/** A new id of one of our own entities: UUIDv7, so that ids sort by age. */
export const newId = (): string => v7();

export const isUuid = (value: string): boolean => validate(value);

/** Names the project's derived ids; changing it would change every derived id. */
const namespace = '6d1f3a52-6f0e-5b7b-9f64-2b1d3f1c7a10';

/**
 * The same parts give the same id, for ever: what makes a retried provisioning step
 * the same step (an order line's instance, its grant, its key).
 */
export const derivedId = (...parts: string[]): string => v5(JSON.stringify(parts), namespace);
