package io.vpsmanager.contract.order;

import io.vpsmanager.contract.value.WireValue;
import java.util.List;

/** The systems a new server can have, `vps.order.rule.OSChoices` on the wire. */
public record OsChoices(List<Choice> choices) {

    public OsChoices {
        choices = List.copyOf(choices);
    }

    /** A system by its name. */
    public record Choice(String name, Status status) {}

    /** Whether it can be chosen, or is already chosen. */
    public enum Status implements WireValue {
        AVAILABLE("available"),
        CHECKED_BY_DEFAULT("checked-by-default"),
        UNAVAILABLE("unavailable");

        private final String wire;

        Status(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}
