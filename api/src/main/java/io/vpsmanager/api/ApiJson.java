package io.vpsmanager.api;

import io.vpsmanager.contract.value.Change;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON as the contract writes it. Not a `JsonMapper` bean, which would become the whole application's. */
final class ApiJson {

    /** Deeper than any type of the contract, far from any stack's end. */
    private static final int MAX_DEPTH = 20;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule("contract")
                    .addSerializer(OffsetDateTime.class, new DateTimeSerializer())
                    .addSerializer(Double.class, new NumberSerializer())
                    .addSerializer(double.class, new NumberSerializer())
                    .addSerializer(LocalTime.class, new TimeSerializer())
                    .addDeserializer(Change.class, new ChangeDeserializer()))
            .build();

    JsonMapper mapper() {
        return mapper;
    }

    void write(HttpServletResponse response, int status, @Nullable Object value) throws IOException {
        write(response, status, mapper.writeValueAsBytes(value));
    }

    /** Answers what is JSON already. */
    static void write(HttpServletResponse response, int status, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
