package io.vpsmanager.cloud.account;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.AccountId;
import java.util.function.LongSupplier;

/** Holds accounts to their limits, also against calls that come at once. */
public final class AccountQuota {

    private AccountQuota() {}

    /**
     * Makes this transaction the only one that counts and adds things of an account until it ends. To be called before anything
     * else is written, so that no two wait for each other.
     */
    public static void lock(CloudDatabase database, AccountId account) {
        AccountStore.lock(database, account);
    }

    /**
     * Lets one more be added in this transaction.
     *
     * @param have how many there are, counted when nobody else adds any
     * @throws ContractException 409: the account has as many as it may
     */
    public static void require(CloudDatabase database, AccountId account, AccountLimit limit, LongSupplier have) {
        lock(database, account);
        if (have.getAsLong() >= limit.most()) {
            throw ContractException.full(limit);
        }
    }
}
