package io.vpsmanager.api.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole contract as data.
 *
 * @param types by name
 */
public record ContractData(List<Operation> operations, Map<String, TypeDef> types) {

    public ContractData {
        operations = List.copyOf(operations);
        types = Map.copyOf(types);
    }

    /** Reads the data that the contract module carries. */
    public static ContractData load() {
        return ContractDataReader.read("vps", "me", "additions");
    }

    /** What the data says of a type; empty for the scalars, which have no definition. */
    public Optional<TypeDef> find(TypeRef.Named type) {
        return Optional.ofNullable(types.get(type.name()));
    }
}
