package io.vpsmanager.cloud.feature;

/** What keeps one interface of the contract that asks for no caller. */
public record PublicApi<T>(Class<T> api, T served) {}
