package io.vpsmanager.cloud.feature;

import java.util.function.Function;

/** Creates the implementation of one interface of the contract for one caller and one call. */
public record ApiFactory<T>(Class<T> api, Function<Access, T> make) {}
