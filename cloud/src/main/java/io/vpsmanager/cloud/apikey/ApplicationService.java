package io.vpsmanager.cloud.apikey;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.identity.Application;
import io.vpsmanager.cloud.identity.KeyRing;
import io.vpsmanager.contract.apikey.ApiApplication;
import io.vpsmanager.contract.apikey.ApplicationApi;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.history.EventKind;
import java.util.List;

/** The caller's applications. */
record ApplicationService(Access access, KeyRing keys) implements ApplicationApi {

    @Override
    public List<Long> list() {
        return keys.applications().list(access.account()).stream()
                .map(Application::id)
                .toList();
    }

    @Override
    public List<ApiApplication> listObjects() {
        return keys.applications().list(access.account()).stream()
                .map(ApplicationService::read)
                .toList();
    }

    @Override
    public ApiApplication get(long applicationId) {
        return keys.applications()
                .find(applicationId)
                .filter(application -> application.account().equals(access.account()))
                .map(ApplicationService::read)
                .orElseThrow(ApplicationService::absent);
    }

    @Override
    public void delete(long applicationId) {
        access.write(() -> {
            if (!keys.applications().remove(applicationId, access.account())) {
                throw absent();
            }
            access.record(EventKind.APPLICATION_DELETED, "application " + applicationId);
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
