import {
  createAddress,
  deleteAddress,
  setDefaultAddress,
  updateAddress,
  type ChangedBook,
} from '../../../domain/account/address-book.ts';
import { integerPk } from '../../../domain/global-id.ts';
import { outcome } from '../../../domain/refusal.ts';
import type { AccountErrorCode, MutationResolvers } from '../../../generated/resolvers.ts';
import type { UserRow } from '../../../store/rows.ts';
import { signedIn } from '../../inputs/signed-in.ts';

const bookOutcome = (work: () => Promise<ChangedBook>) => outcome<ChangedBook, AccountErrorCode>(work);

export const accountAddressCreate: MutationResolvers['accountAddressCreate'] = async (
  _root,
  { input, type },
  context,
) => {
  const user = await signedIn(context);
  const { done, errors } = await bookOutcome(() => createAddress(context.sales, user, input, type ?? null));
  return { user: done?.user, address: done?.address, errors };
};

export const accountAddressUpdate: MutationResolvers['accountAddressUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  const user = await signedIn(context);
  const { done, errors } = await bookOutcome(() =>
    updateAddress(context.sales, user, integerPk('Address', id), input),
  );
  return { user: done?.user, address: done?.address, errors };
};

export const accountAddressDelete: MutationResolvers['accountAddressDelete'] = async (
  _root,
  { id },
  context,
) => {
  const user = await signedIn(context);
  const { done, errors } = await bookOutcome(() =>
    deleteAddress(context.sales, user, integerPk('Address', id)),
  );
  return { user: done?.user, address: done?.address, errors };
};

export const accountSetDefaultAddress: MutationResolvers['accountSetDefaultAddress'] = async (
  _root,
  { id, type },
  context,
) => {
  const user = await signedIn(context);
  const { done, errors } = await outcome<UserRow, AccountErrorCode>(() =>
    setDefaultAddress(context.sales, user, integerPk('Address', id), type),
  );
  return { user: done, errors };
};
