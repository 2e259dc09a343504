package io.vpsmanager.simulator;

import io.vpsmanager.engine.Fence;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The highest token of each scope that has been seen. */
record Fences(TransactionTemplate transaction, JdbcClient jdbc, InstantSource clock) {

    /** Whether a token is the highest of its scope; kept from now on. In a transaction of its own. */
    boolean admit(Fence fence) {
        Optional<Long> seen = Objects.requireNonNull(transaction.execute(_ -> find(fence.scope(), "")));
        if (seen.filter(token -> token >= fence.token()).isPresent()) {
            return seen.get() == fence.token();
        }
        if (seen.isEmpty() && enter(fence)) {
            return true;
        }
        return Boolean.TRUE.equals(transaction.execute(_ -> raise(fence)));
    }

    /** The same as it is now, and stays until the current transaction ends; the scope must have been seen. */
    boolean lock(Fence fence) {
        return find(fence.scope(), " for update")
                .filter(token -> token == fence.token())
                .isPresent();
    }

    private boolean raise(Fence fence) {
        jdbc.sql("update simulator.fence set token = :token, seen_at = :now where scope = :scope and token < :token")
                .param("token", fence.token())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("scope", fence.scope())
                .update();
        return lock(fence);
    }

    private boolean enter(Fence fence) {
        try {
            transaction.executeWithoutResult(
                    _ -> jdbc.sql("insert into simulator.fence (scope, token, seen_at) values (:scope, :token, :now)")
                            .param("scope", fence.scope())
                            .param("token", fence.token())
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .update());
            return true;
        } catch (DuplicateKeyException e) {
            // Another call has just entered it: the raise that follows finds what that was.
            return false;
        }
    }

    private Optional<Long> find(String scope, String lock) {
        return jdbc.sql("select token from simulator.fence where scope = :scope" + lock)
                .param("scope", scope)
                .query(Long.class)
                .optional();
    }
}
