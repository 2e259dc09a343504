package io.vpsmanager.api;

import java.time.Duration;

/** Observes calls and their answers. */
public interface CallObserver {

    /** Lets everything pass, and keeps nothing. */
    CallObserver NONE = new CallObserver() {
        @Override
        public void arrives(String remoteAddress) {}

        @Override
        public void changes() {}

        @Override
        public void answered(String operation, int status, Duration took) {}
    };

    /**
     * A call has arrived.
     *
     * @throws io.vpsmanager.contract.call.ContractException 429 where this address calls too often
     */
    void arrives(String remoteAddress);

    /**
     * A call that changes something has arrived.
     *
     * @throws io.vpsmanager.contract.call.ContractException 503 where nothing can be kept
     */
    void changes();

    /**
     * A call was answered.
     *
     * @param operation method and path template, such as `GET /vps/{serviceName}`; `unknown` where there is no such operation
     */
    void answered(String operation, int status, Duration took);
}
