package io.vpsmanager.api;

import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.image.TemplateApi;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;

/** The one system of the fake cloud, with one program. */
final class FakeImages {

    static final Software SOFTWARE = new Software(1, "nginx", Software.Status.STABLE, Software.Type.WEBSERVER);

    private FakeImages() {}

    static ImageApi images() {
        return new ImageApi() {
            @Override
            public List<Image> availableObjects(ServiceName serviceName) {
                return List.of(current(serviceName));
            }

            @Override
            public List<Software> softwareObjects(ServiceName serviceName) {
                return List.of(SOFTWARE);
            }

            @Override
            public Template distribution(ServiceName serviceName) {
                return new Template(List.of("fr"), 64, "debian13", 5, "en", "Debian 13");
            }

            @Override
            public Image current(ServiceName serviceName) {
                return new Image("5f0e6a91-0000-4000-8000-000000000001", "Debian 13");
            }

            @Override
            public List<String> available(ServiceName serviceName) {
                return List.of(current(serviceName).id());
            }

            @Override
            public Image getAvailable(ServiceName serviceName, String id) {
                return current(serviceName);
            }

            @Override
            public List<Long> software(ServiceName serviceName) {
                return List.of();
            }

            @Override
            public Software getSoftware(ServiceName serviceName, long softwareId) {
                return SOFTWARE;
            }
        };
    }

    static TemplateApi templates() {
        return new TemplateApi() {
            @Override
            public List<Template> listObjects(ServiceName serviceName) {
                return List.of(get(serviceName, 5));
            }

            @Override
            public List<Software> softwareObjects(ServiceName serviceName, long id) {
                return List.of(SOFTWARE);
            }

            @Override
            public List<Long> list(ServiceName serviceName) {
                return List.of(5L);
            }

            @Override
            public Template get(ServiceName serviceName, long id) {
                return new Template(List.of("fr"), 64, "debian13", id, "en", "Debian 13");
            }

            @Override
            public List<Long> software(ServiceName serviceName, long id) {
                return List.of(SOFTWARE.id());
            }

            @Override
            public Software getSoftware(ServiceName serviceName, long id, long softwareId) {
                return SOFTWARE;
            }
        };
    }
}
