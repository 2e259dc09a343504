package io.vpsmanager.cloud.door;

import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.value.ServiceName;

/** The systems of the caller's servers. */
record ImageDoor(Access access) implements ImageApi {

    @Override
    public Template distribution(ServiceName serviceName) {
        return image(serviceName).template();
    }

    @Override
    public Image current(ServiceName serviceName) {
        return image(serviceName).image();
    }

    private SystemImage image(ServiceName serviceName) {
        VpsRow vps = access.see(serviceName);
        return access.cloud()
                .catalogue()
                .findImage(vps.imageId())
                .orElseThrow(() -> ContractException.notFound("The image of this server is no longer known"));
    }
}
