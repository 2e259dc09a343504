package io.vpsmanager.api;

import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.form.ListQuery;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call that may be served.
 *
 * @param caller empty where the operation asks for none
 * @param body checked, without read-only fields; empty where none was sent
 * @param page which page of whole objects is asked for; empty where the names of a list, or no list, is
 */
record ApiCall(
        CallContext context, Optional<Caller> caller, ObjectNode body, Operation operation, Optional<ListQuery> page) {}
