import type { Connection } from '#common/pagination/connection.ts';
import type { Instance } from '../domain/instance.ts';
import type { Offering, OfferingVersion } from '../domain/offering.ts';

export type InstanceConnection = Connection<Instance>;
export type OfferingConnection = Connection<Offering>;
export type OfferingVersionConnection = Connection<OfferingVersion>;
