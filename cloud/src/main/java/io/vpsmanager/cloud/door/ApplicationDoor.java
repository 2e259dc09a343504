package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.identity.Application;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.identity.ApiApplication;
import io.vpsmanager.contract.identity.ApplicationApi;
import java.util.List;

/** The caller's applications. */
record ApplicationDoor(Access access) implements ApplicationApi {

    @Override
    public List<Long> list() {
        return access.cloud().keys().applications().list(access.account()).stream()
                .map(Application::id)
                .toList();
    }

    @Override
    public ApiApplication get(long applicationId) {
        return access.cloud()
                .keys()
                .applications()
                .find(applicationId)
                .filter(application -> application.account().equals(access.account()))
                .map(ApplicationDoor::read)
                .orElseThrow(ApplicationDoor::absent);
    }

    @Override
    public void delete(long applicationId) {
        access.cloud().database().transaction().executeWithoutResult(_ -> {
            if (!access.cloud().keys().applications().remove(applicationId, access.account())) {
                throw absent();
            }
            access.cloud()
                    .events()
                    .account(EventKind.APPLICATION_DELETED, access.author(), "application " + applicationId);
        });
    }

    static ApiApplication read(Application application) {
        return new ApiApplication(
                application.id(),
                application.key(),
                application.description(),
                application.name(),
                ApiApplication.Status.ACTIVE);
    }

    static ContractException absent() {
        return ContractException.notFound("This application does not exist");
    }
}
