import { Decimal, scalars } from '#common/graph/scalars.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ApiKey } from './ApiKey.ts';
import { AuditEvent } from './AuditEvent.ts';
import { FailedJob } from './FailedJob.ts';
import { Instance } from './Instance.ts';
import { Member } from './Member.ts';
import { apiKeyCreate } from './Mutation/apiKeyCreate.ts';
import { apiKeyRevoke } from './Mutation/apiKeyRevoke.ts';
import { apiKeyRotate } from './Mutation/apiKeyRotate.ts';
import { initialApiKeyClaim } from './Mutation/initialApiKeyClaim.ts';
import { instanceResume } from './Mutation/instanceResume.ts';
import { instanceSuspend } from './Mutation/instanceSuspend.ts';
import { instancePlanNote } from './Mutation/instancePlanNote.ts';
import { instanceTerminate } from './Mutation/instanceTerminate.ts';
import { instanceUpdate } from './Mutation/instanceUpdate.ts';
import { jobRetry } from './Mutation/jobRetry.ts';
import { trialStart } from './Mutation/trialStart.ts';
import { featureUpdate } from './Mutation/featureUpdate.ts';
import { invitationAccept } from './Mutation/invitationAccept.ts';
import { invitationRevoke } from './Mutation/invitationRevoke.ts';
import { memberInvite } from './Mutation/memberInvite.ts';
import { memberRemove } from './Mutation/memberRemove.ts';
import { memberUpdate } from './Mutation/memberUpdate.ts';
import { organizationCreate } from './Mutation/organizationCreate.ts';
import { organizationUpdate } from './Mutation/organizationUpdate.ts';
import { sellerApply } from './Mutation/sellerApply.ts';
import { sellerReview } from './Mutation/sellerReview.ts';
import { sellerUpdate } from './Mutation/sellerUpdate.ts';
import { featureEnabled } from './Query/featureEnabled.ts';
import { features } from './Query/features.ts';
import { invitation } from './Query/invitation.ts';
import { organizations } from './Query/organizations.ts';
import { seller } from './Query/seller.ts';
import { sellers } from './Query/sellers.ts';
import { Feature, FeatureException } from './Feature.ts';
import { Invitation } from './Invitation.ts';
import { Seller } from './Seller.ts';
import { provisioningRetry } from './Mutation/provisioningRetry.ts';
import { orderProvisioningChanged } from './Subscription/orderProvisioningChanged.ts';
import { instanceUpgrade } from './Mutation/instanceUpgrade.ts';
import { offeringArchive } from './Mutation/offeringArchive.ts';
import { offeringCreate } from './Mutation/offeringCreate.ts';
import { offeringLink } from './Mutation/offeringLink.ts';
import { offeringReview } from './Mutation/offeringReview.ts';
import { offeringSubmit } from './Mutation/offeringSubmit.ts';
import { offeringUnpublish } from './Mutation/offeringUnpublish.ts';
import { offeringUpdate } from './Mutation/offeringUpdate.ts';
import { offeringVersionActivate } from './Mutation/offeringVersionActivate.ts';
import { offeringVersionCreate } from './Mutation/offeringVersionCreate.ts';
import { offeringWithdraw } from './Mutation/offeringWithdraw.ts';
import { planArchive } from './Mutation/planArchive.ts';
import { planCreate } from './Mutation/planCreate.ts';
import { planUpdate } from './Mutation/planUpdate.ts';
import { planTerms } from './Query/planTerms.ts';
import { organizationContacts } from './Query/organizationContacts.ts';
import { offeringPublishers } from './Query/offeringPublishers.ts';
import { fieldUsages } from './Query/fieldUsages.ts';
import { operationUsages } from './Query/operationUsages.ts';
import { operationUsagesRecord } from './Mutation/operationUsagesRecord.ts';
import { refusalsRecord } from './Mutation/refusalsRecord.ts';
import { OperationUsage } from './OperationUsage.ts';
import { offeringsInReview } from './Query/offeringsInReview.ts';
import { instancesChanged } from './Subscription/instancesChanged.ts';
import { membersChanged } from './Subscription/membersChanged.ts';
import { offeringChanged } from './Subscription/offeringChanged.ts';
import { Customer } from './Customer.ts';
import { InstanceCount } from './InstanceCount.ts';
import { Offering } from './Offering.ts';
import { OfferingVersion } from './OfferingVersion.ts';
import { Order } from './Order.ts';
import { Organization } from './Organization.ts';
import { Plan } from './Plan.ts';
import { Product } from './Product.ts';
import { ProductVariant } from './ProductVariant.ts';
import { apiKeyVerify } from './Query/apiKeyVerify.ts';
import { auditEvents } from './Query/auditEvents.ts';
import { failedJobs } from './Query/failedJobs.ts';
import { instance } from './Query/instance.ts';
import { instances } from './Query/instances.ts';
import { memberships } from './Query/memberships.ts';
import { offering } from './Query/offering.ts';
import { offerings } from './Query/offerings.ts';
import { organization } from './Query/organization.ts';
import { RunPriceTiers } from './RunPriceTiers.ts';
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
    auditEvents,
    failedJobs,
    instance,
    instances,
    memberships,
    offering,
    offerings,
    organization,
    runTerms,
    featureEnabled,
    features,
    invitation,
    organizations,
    seller,
    sellers,
    offeringPublishers,
    organizationContacts,
    planTerms,
    offeringsInReview,
    operationUsages,
    fieldUsages,
    viewer,
  },
  Mutation: {
    apiKeyCreate,
    apiKeyRevoke,
    apiKeyRotate,
    initialApiKeyClaim,
    instanceResume,
    instanceSuspend,
    instancePlanNote,
    instanceTerminate,
    instanceUpdate,
    featureUpdate,
    invitationAccept,
    invitationRevoke,
    memberInvite,
    memberRemove,
    memberUpdate,
    organizationCreate,
    organizationUpdate,
    sellerApply,
    sellerReview,
    sellerUpdate,
    jobRetry,
    instanceUpgrade,
    offeringArchive,
    offeringCreate,
    offeringLink,
    offeringReview,
    offeringSubmit,
    offeringUnpublish,
    offeringUpdate,
    offeringVersionActivate,
    offeringVersionCreate,
    offeringWithdraw,
    planArchive,
    planCreate,
    planUpdate,
    operationUsagesRecord,
    refusalsRecord,
    provisioningRetry,
    trialStart,
  },
  Subscription: {
    apiKeysRevoked,
    instanceStateChanged,
    instancesChanged,
    membersChanged,
    offeringChanged,
    orderProvisioningChanged,
  },
  ApiKey,
  Customer,
  InstanceCount,
  Feature,
  FeatureException,
  Invitation,
  Seller,
  Decimal,
  AuditEvent,
  FailedJob,
  Instance,
  Member,
  Offering,
  OperationUsage,
  OfferingVersion,
  RunPriceTiers,
  Order,
  Organization,
  Plan,
  Product,
  ProductVariant,
  User,
  Viewer,
};
