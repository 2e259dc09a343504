package io.vpsmanager.cloud.feature;

/** The implementation of one interface of the contract that needs no caller. */
public record PublicApi<T>(Class<T> api, T served) {}
