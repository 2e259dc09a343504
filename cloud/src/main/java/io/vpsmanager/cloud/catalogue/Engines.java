package io.vpsmanager.cloud.catalogue;

import io.vpsmanager.engine.ComputeEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The engines behind one manager. The catalogue says which of them serves a data centre.
 *
 * @param usual the name of the engine for data centres that name none
 * @param byName every engine, by the name that the catalogue and `--engine` use
 */
public record Engines(Catalogue catalogue, String usual, Map<String, ComputeEngine> byName) {

    /** @throws IllegalArgumentException a data centre names an engine that is not there */
    public Engines {
        byName = Map.copyOf(byName);
        for (Site site : catalogue.datacenters()) {
            String name = site.engine().orElse(usual);
            if (!byName.containsKey(name)) {
                throw new IllegalArgumentException("data centre " + site.code() + " names the engine " + name
                        + ", which this program does not have; name one of "
                        + byName.keySet().stream().sorted().toList());
            }
        }
    }

    /** One engine for every data centre. */
    public static Engines one(Catalogue catalogue, String name, ComputeEngine engine) {
        return new Engines(catalogue, name, Map.of(name, engine));
    }

    /** The engine that holds the machines of a data centre. */
    public ComputeEngine of(String datacenter) {
        String name = catalogue.getDatacenter(datacenter).engine().orElse(usual);
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Every engine, each once. */
    public Collection<ComputeEngine> all() {
        return byName.values();
    }

    /** These things by the engine that holds them. `datacenter`: that of a thing. */
    public <T> IdentityHashMap<ComputeEngine, List<T>> group(List<T> things, Function<T, String> datacenter) {
        IdentityHashMap<ComputeEngine, List<T>> groups = new IdentityHashMap<>();
        for (T thing : things) {
            groups.computeIfAbsent(of(datacenter.apply(thing)), _ -> new ArrayList<>())
                    .add(thing);
        }
        return groups;
    }
}
