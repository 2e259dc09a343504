package io.vpsmanager.api.data;

import java.util.List;
import java.util.Optional;

/**
 * One operation of the contract.
 *
 * @param key method and path; the path stands below the version prefix where it is `prefixed`
 * @param body the type of the JSON body, where it takes one
 * @param traits what else the data says of it
 */
public record Operation(
        Key key, List<Parameter> parameters, Optional<TypeRef> body, TypeRef returns, Proof proof, Traits traits) {

    public Operation {
        parameters = List.copyOf(parameters);
    }

    public boolean prefixed() {
        return traits.prefixed();
    }

    public String method() {
        return key.method();
    }

    public String path() {
        return key.path();
    }

    /** The names of its query parameters. */
    public List<String> queryNames() {
        return parameters.stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .map(Parameter::name)
                .toList();
    }

    /** What names an operation, written `GET /vps/{serviceName}`. */
    public record Key(String method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /**
     * Marks of an operation.
     *
     * @param prefixed whether it stands below the version prefix
     * @param expandable whether it is a list of names that paging headers turn into whole objects
     * @param stage `beta`, `deprecated`, `internal`, or `production`
     */
    public record Traits(boolean prefixed, boolean expandable, String stage) {}

    /** What a caller must prove. */
    public enum Proof {
        /** A signature, or what stands for one. */
        SIGNED,
        /** The application key alone. */
        APPLICATION,
        NONE
    }
}
