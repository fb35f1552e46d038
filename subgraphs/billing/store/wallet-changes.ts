import type { NotificationListener, Notifications } from '#common/database/notifications.ts';

export interface WalletChanges {
  /** Calls back after every change of the organization's wallet, and when changes may have been missed. */
  listen(organization: string, changed: () => void): Promise<() => void>;
}

export const createWalletChanges = (notifications: Notifications): WalletChanges => ({
  listen(organization, changed) {
    const listener: NotificationListener = (payload) => {
      if (payload === organization || payload === '') changed();
    };
    return notifications.listen('wallet_changed', listener);
  },
});
