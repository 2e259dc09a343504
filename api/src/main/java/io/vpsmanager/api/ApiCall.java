package io.vpsmanager.api;

import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call that may be served.
 *
 * @param caller empty where the operation asks for none
 * @param body checked, without read-only fields; empty where none was sent
 */
record ApiCall(CallContext context, Optional<Caller> caller, ObjectNode body) {}
