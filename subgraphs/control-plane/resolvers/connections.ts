import type { Connection } from '#common/pagination/connection.ts';
import type { AuditEventRow } from '../audit/audit-lists.ts';
import type { OperationUse } from '../schema-usage/use-lists.ts';
import type { ServiceJob } from '../operations/failed-jobs.ts';
import type { Instance } from '../domain/instances/instance.ts';
import type { Organization } from '../domain/organization.ts';
import type { Customer } from '../store/lists/customers.ts';
import type { Seller } from '../domain/sellers/seller.ts';
import type { Offering, OfferingVersion } from '../domain/offering.ts';

export type InstanceConnection = Connection<Instance>;
export type OfferingConnection = Connection<Offering>;
export type OfferingVersionConnection = Connection<OfferingVersion>;
export type OrganizationConnection = Connection<Organization>;
export type SellerConnection = Connection<Seller>;
export type AuditEventConnection = Connection<AuditEventRow>;
export type OperationUsageConnection = Connection<OperationUse>;
export type FailedJobConnection = Connection<ServiceJob>;
export type CustomerConnection = Connection<Customer>;
