package io.vpsmanager.engine;

/**
 * A fencing token: the lease a call is made under.
 *
 * <p>Whoever takes work over calls with a higher token than all before. Within a scope an engine refuses every token
 * lower than the highest it has seen, so that a paused caller cannot do work that another has taken over.
 *
 * @param scope the work that only one caller at a time may do, such as a task; at most 120 characters
 * @param token higher with each lease of it, from 1
 */
public record Fence(String scope, long token) {}
