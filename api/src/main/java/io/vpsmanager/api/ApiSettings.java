package io.vpsmanager.api;

/**
 * The settings of the API.
 *
 * @param publicUrl the address customers use, without a path, such as `https://vps.example.com`: one of the forms a
 *     signature may cover
 */
public record ApiSettings(String publicUrl) {

    public ApiSettings {
        publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
