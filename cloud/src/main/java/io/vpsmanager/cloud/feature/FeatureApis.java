package io.vpsmanager.cloud.feature;

import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.contract.Apis;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ServiceGuard;
import io.vpsmanager.contract.form.Idempotency;
import io.vpsmanager.contract.identity.Identity;
import io.vpsmanager.contract.remoteconsole.Consoles;
import io.vpsmanager.contract.snapshot.SnapshotFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The contract as these features implement it. */
public final class FeatureApis implements Apis {

    private final CoreServices core;
    private final Tasks tasks;
    private final Entrances entrances;
    private final Map<Class<?>, ApiFactory<?>> factories;
    private final Map<Class<?>, PublicApi<?>> open;

    /** The interfaces for those who are not yet a caller. */
    public record Entrances(
            Identity identity, Idempotency idempotency, Consoles consoles, SnapshotFiles snapshotFiles) {}

    public FeatureApis(CoreServices core, Tasks tasks, List<Feature> features, Entrances entrances) {
        this.core = core;
        this.tasks = tasks;
        this.entrances = entrances;
        this.factories = features.stream()
                .flatMap(feature -> feature.apis().stream())
                .collect(Collectors.toUnmodifiableMap(ApiFactory::api, Function.identity()));
        this.open = features.stream()
                .flatMap(feature -> feature.publicApis().stream())
                .collect(Collectors.toUnmodifiableMap(PublicApi::api, Function.identity()));
    }

    @Override
    public Set<Class<?>> offered() {
        return factories.keySet();
    }

    @Override
    public Set<Class<?>> offeredPublicly() {
        return open.keySet();
    }

    @Override
    public <T> T of(Class<T> api, Caller caller, CallContext context) {
        ApiFactory<?> factory = factories.get(api);
        if (factory == null) {
            throw ContractException.notOffered(api);
        }
        return api.cast(factory.make().apply(access(caller, context)));
    }

    @Override
    public <T> T publicApi(Class<T> api) {
        PublicApi<?> found = open.get(api);
        if (found == null) {
            throw ContractException.notOffered(api);
        }
        return api.cast(found.served());
    }

    @Override
    public ServiceGuard guard(Caller caller, CallContext context) {
        return access(caller, context)::checkRight;
    }

    private Access access(Caller caller, CallContext context) {
        return new Access(core, tasks, caller, context);
    }

    @Override
    public Idempotency idempotency() {
        return entrances.idempotency();
    }

    @Override
    public Consoles consoles() {
        return entrances.consoles();
    }

    @Override
    public SnapshotFiles snapshotFiles() {
        return entrances.snapshotFiles();
    }

    @Override
    public Identity identity() {
        return entrances.identity();
    }
}
