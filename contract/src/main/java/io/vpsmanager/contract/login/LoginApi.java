package io.vpsmanager.contract.login;

import io.vpsmanager.contract.value.ServiceName;
import java.util.Optional;

/** How the caller's servers are entered. */
public interface LoginApi {

    /** The password that was set last in the system a server starts; empty: none that is known here. */
    Optional<Login> find(ServiceName serviceName);

    /** That password, shown once; 409 when none waits. */
    String showPassword(ServiceName serviceName);
}
