package io.vpsmanager.cloud.account;

import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.contract.call.AccountLimit;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.AccountId;
import java.util.function.LongSupplier;

/** Enforces the limits of accounts, also against concurrent calls. */
public final class AccountQuota {

    private AccountQuota() {}

    /**
     * Makes this transaction the only one that counts and adds things of an account until it ends. Call it before
     * anything else is written, to avoid deadlocks.
     */
    public static void lock(CloudDatabase database, AccountId account) {
        AccountStore.lock(database, account);
    }

    /**
     * Allows one more to be added in this transaction.
     *
     * @param have how many there are, counted while nobody else can add any
     * @throws ContractException 409: the account has reached its limit
     */
    public static void require(CloudDatabase database, AccountId account, AccountLimit limit, LongSupplier have) {
        lock(database, account);
        if (have.getAsLong() >= limit.most()) {
            throw ContractException.full(limit);
        }
    }
}
