package io.vpsmanager.contract.login;

import io.vpsmanager.contract.value.ServiceName;
import java.util.Optional;

/** How to log in to the caller's servers. */
public interface LoginApi {

    /** The last password set in the system a server boots; empty if none is known here. */
    Optional<Login> find(ServiceName serviceName);

    /** That password, shown once; 409 if there is none to show. */
    String showPassword(ServiceName serviceName);
}
