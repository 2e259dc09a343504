package io.vpsmanager.cloud.image;

import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** The systems of the caller's servers. */
public record ImageService(Access access) implements ImageApi {

    @Override
    public Template distribution(ServiceName serviceName) {
        return image(serviceName).template();
    }

    @Override
    public Image current(ServiceName serviceName) {
        return image(serviceName).image();
    }

    @Override
    public List<String> available(ServiceName serviceName) {
        return usable(access, serviceName).stream().map(SystemImage::id).toList();
    }

    @Override
    public List<Image> availableObjects(ServiceName serviceName) {
        return usable(access, serviceName).stream().map(SystemImage::image).toList();
    }

    @Override
    public Image getAvailable(ServiceName serviceName, String id) {
        return usable(access, serviceName).stream()
                .filter(image -> image.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("This server may use no image " + id))
                .image();
    }

    /** None: the images come without programs. */
    @Override
    public List<Long> software(ServiceName serviceName) {
        access.getVisible(serviceName);
        return List.of();
    }

    @Override
    public List<Software> softwareObjects(ServiceName serviceName) {
        access.getVisible(serviceName);
        return List.of();
    }

    @Override
    public Software getSoftware(ServiceName serviceName, long softwareId) {
        access.getVisible(serviceName);
        throw ContractException.notFound("The system of this server came without a program " + softwareId);
    }

    /** The images the plan of a server may use. */
    public static List<SystemImage> usable(Access access, ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return access.catalogue().images().stream()
                .filter(image -> image.versions().contains(vps.plan().version()))
                .toList();
    }

    private SystemImage image(ServiceName serviceName) {
        VpsRow vps = access.getVisible(serviceName);
        return access.catalogue()
                .findImage(vps.imageId())
                .orElseThrow(() -> ContractException.notFound("The image of this server is no longer known"));
    }
}
