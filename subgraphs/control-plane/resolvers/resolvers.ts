import { scalars } from '#common/scalars.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ApiKey } from './ApiKey.ts';
import { Instance } from './Instance.ts';
import { Member } from './Member.ts';
import { apiKeyCreate } from './Mutation/apiKeyCreate.ts';
import { apiKeyRevoke } from './Mutation/apiKeyRevoke.ts';
import { apiKeyRotate } from './Mutation/apiKeyRotate.ts';
import { initialApiKeyClaim } from './Mutation/initialApiKeyClaim.ts';
import { instanceResume } from './Mutation/instanceResume.ts';
import { instanceSuspend } from './Mutation/instanceSuspend.ts';
import { instanceTerminate } from './Mutation/instanceTerminate.ts';
import { instanceUpdate } from './Mutation/instanceUpdate.ts';
import { trialStart } from './Mutation/trialStart.ts';
import { Offering } from './Offering.ts';
import { OfferingVersion } from './OfferingVersion.ts';
import { Order } from './Order.ts';
import { Organization } from './Organization.ts';
import { Plan } from './Plan.ts';
import { Product } from './Product.ts';
import { ProductVariant } from './ProductVariant.ts';
import { apiKeyVerify } from './Query/apiKeyVerify.ts';
import { instance } from './Query/instance.ts';
import { instances } from './Query/instances.ts';
import { memberships } from './Query/memberships.ts';
import { offering } from './Query/offering.ts';
import { offerings } from './Query/offerings.ts';
import { organization } from './Query/organization.ts';
import { runTerms } from './Query/runTerms.ts';
import { viewer } from './Query/viewer.ts';
import { apiKeysRevoked } from './Subscription/apiKeysRevoked.ts';
import { instanceStateChanged } from './Subscription/instanceStateChanged.ts';
import { User } from './User.ts';
import { Viewer } from './Viewer.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Query: {
    apiKeyVerify,
    instance,
    instances,
    memberships,
    offering,
    offerings,
    organization,
    runTerms,
    viewer,
  },
  Mutation: {
    apiKeyCreate,
    apiKeyRevoke,
    apiKeyRotate,
    initialApiKeyClaim,
    instanceResume,
    instanceSuspend,
    instanceTerminate,
    instanceUpdate,
    trialStart,
  },
  Subscription: { apiKeysRevoked, instanceStateChanged },
  ApiKey,
  Instance,
  Member,
  Offering,
  OfferingVersion,
  Order,
  Organization,
  Plan,
  Product,
  ProductVariant,
  User,
  Viewer,
};
