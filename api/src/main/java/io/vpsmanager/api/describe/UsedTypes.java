package io.vpsmanager.api.describe;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.api.data.TypeDef;
import io.vpsmanager.api.data.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the objects and enums that operations use, also inside one another. */
final class UsedTypes {

    private final ContractData data;
    private final Map<String, TypeDef> found = new TreeMap<>();

    private UsedTypes(ContractData data) {
        this.data = data;
    }

    static Map<String, TypeDef> of(ContractData data, List<Operation> operations) {
        UsedTypes used = new UsedTypes(data);
        for (Operation operation : operations) {
            used.add(operation.returns());
            operation.body().ifPresent(used::add);
            operation.parameters().forEach(parameter -> used.add(parameter.type()));
        }
        return used.found;
    }

    private void add(TypeRef type) {
        switch (type) {
            case TypeRef.ListOf(TypeRef item) -> add(item);
            case TypeRef.MapOf(TypeRef value) -> add(value);
            case TypeRef.Named named -> data.find(named).ifPresent(definition -> add(named.name(), definition));
        }
    }

    private void add(String name, TypeDef definition) {
        if (definition instanceof TypeDef.Scalar || found.putIfAbsent(name, definition) != null) {
            return;
        }
        if (definition instanceof TypeDef.Fields(Map<String, TypeDef.Field> byName)) {
            byName.values().forEach(field -> add(field.type()));
        }
    }
}
