package io.vpsmanager.cloud.image;

import io.vpsmanager.cloud.feature.ApiFactory;
import io.vpsmanager.cloud.feature.Feature;
import io.vpsmanager.contract.image.ImageApi;
import io.vpsmanager.contract.image.TemplateApi;
import java.util.List;

/** The systems a server may have. */
public record ImageFeature() implements Feature {

    @Override
    public List<ApiFactory<?>> apis() {
        return List.of(
                new ApiFactory<>(ImageApi.class, ImageService::new),
                new ApiFactory<>(TemplateApi.class, TemplateService::new));
    }
}
