package io.vpsmanager.contract.form;

import java.util.List;
import java.util.Optional;

/**
 * Which page of a list of whole objects is asked for. Fields are named as on the wire, with a dot into an object:
 * `model.vcore`.
 *
 * @param filters all of which an object must pass
 * @param sort the field to sort by; without one, and among equals, the list's own order applies
 * @param page from 1; a page past the last one is empty
 * @param size objects a page
 */
public record ListQuery(List<Filter> filters, Optional<String> sort, boolean descending, int page, int size) {

    public ListQuery {
        filters = List.copyOf(filters);
    }

    /** How many objects precede the page. */
    public long offset() {
        return (page - 1L) * size;
    }

    /** One condition on one field. `values` has one entry, except for `IN` and `NIN`. */
    public record Filter(String field, Operator operator, List<String> values) {
        public Filter {
            values = List.copyOf(values);
        }

        public String value() {
            return values.getFirst();
        }
    }

    /** How a field is compared. `LIKE` takes `%` for any characters and ignores case and accents. */
    public enum Operator {
        EQ,
        NE,
        LT,
        LTE,
        GT,
        GTE,
        LIKE,
        IN,
        NIN
    }
}
