package io.vpsmanager.web.ui;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import java.util.function.Supplier;

/** There is no such page of a server, which itself is there. */
public final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoSuchPage(ContractException cause) {
        super(cause);
    }

    /** What `read` finds; where that is nothing, it is the page that does not exist, not the server. */
    public static <T> T unless(Supplier<T> read) {
        try {
            return read.get();
        } catch (ContractException e) {
            throw e.code() == ErrorCode.NOT_FOUND ? new NoSuchPage(e) : e;
        }
    }
}
