package io.vpsmanager.cloud.image;

import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** The templates the caller's servers may use: the images, by their older numbers. */
record TemplateService(Access access) implements TemplateApi {

    @Override
    public List<Long> list(ServiceName serviceName) {
        return ImageService.usable(access, serviceName).stream()
                .map(SystemImage::templateId)
                .toList();
    }

    @Override
    public List<Template> listObjects(ServiceName serviceName) {
        return ImageService.usable(access, serviceName).stream()
                .map(SystemImage::template)
                .toList();
    }

    @Override
    public Template get(ServiceName serviceName, long id) {
        return ImageService.usable(access, serviceName).stream()
                .filter(image -> image.templateId() == id)
                .findFirst()
                .orElseThrow(() -> ContractException.notFound("This server may use no template " + id))
                .template();
    }

    /** None: the images come without programs. */
    @Override
    public List<Long> software(ServiceName serviceName, long id) {
        get(serviceName, id);
        return List.of();
    }

    @Override
    public List<Software> softwareObjects(ServiceName serviceName, long id) {
        get(serviceName, id);
        return List.of();
    }

    @Override
    public Software getSoftware(ServiceName serviceName, long id, long softwareId) {
        get(serviceName, id);
        throw ContractException.notFound("Template " + id + " comes without a program " + softwareId);
    }
}
