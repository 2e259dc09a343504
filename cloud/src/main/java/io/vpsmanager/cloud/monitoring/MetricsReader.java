package io.vpsmanager.cloud.monitoring;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.engine.ComputeEngine;
import io.vpsmanager.engine.metrics.MetricsEngine;
import io.vpsmanager.engine.metrics.MetricsException;
import java.util.Optional;
import java.util.function.Function;

/** The engine as the source of its machines' usage. Not for use inside a transaction. */
public record MetricsReader(ComputeEngine engine) {

    /** Empty: this engine measures nothing. */
    public Optional<MetricsEngine> metrics() {
        return engine.ability(MetricsEngine.class);
    }

    /** The engine's answer; 503 if it cannot answer. */
    public <T> T ask(Function<MetricsEngine, T> question) {
        MetricsEngine metrics = metrics()
                .orElseThrow(() -> ContractException.unavailable(
                        "What servers use is not measured here: look at it in the server itself", null));
        try {
            return question.apply(metrics);
        } catch (MetricsException e) {
            throw ContractException.unavailable("What this server uses cannot be read now, try again later", e);
        }
    }
}
