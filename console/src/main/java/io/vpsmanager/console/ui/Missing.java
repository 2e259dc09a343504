package io.vpsmanager.console.ui;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import java.util.function.Supplier;

/** There is no such page of a server, which itself is there. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Missing(ContractException cause) {
        super(cause);
    }

    /** What `read` answers; when there is no such thing, the page is what does not exist. */
    public static <T> T page(Supplier<T> read) {
        try {
            return read.get();
        } catch (ContractException e) {
            throw e.code() == ErrorCode.NOT_FOUND ? new Missing(e) : e;
        }
    }
}
