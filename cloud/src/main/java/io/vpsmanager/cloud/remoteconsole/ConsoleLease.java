package io.vpsmanager.cloud.remoteconsole;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a viewer may continue. A refusal ends it at once; a failure to check ends it only if the failure persists.
 */
final class ConsoleLease implements BooleanSupplier {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleLease.class);
    private static final int MAX_FAILURES = 5;

    private final String vps;
    private final String queryId;
    private final Runnable check;
    private int failures;

    ConsoleLease(String vps, String queryId, Runnable check) {
        this.vps = vps;
        this.queryId = queryId;
        this.check = check;
    }

    @Override
    public boolean getAsBoolean() {
        try {
            check.run();
            failures = 0;
            return true;
        } catch (ContractException e) {
            if (e.code() == ErrorCode.UNAVAILABLE) {
                return isPatient(e);
            }
            LOG.info("{} {}: console ended: {}", queryId, vps, e.getMessage());
            return false;
        } catch (RuntimeException e) {
            return isPatient(e);
        }
    }

    private boolean isPatient(RuntimeException why) {
        failures++;
        LOG.warn("{} {}: whether a console may stay open could not be found out", queryId, vps, why);
        return failures < MAX_FAILURES;
    }
}
