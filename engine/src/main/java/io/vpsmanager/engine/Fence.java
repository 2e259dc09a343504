package io.vpsmanager.engine;

/**
 * A fencing token: under which lease a call is made.
 *
 * <p>Whoever takes work over asks with a higher token than everybody before. Of one scope an engine refuses every token that is
 * lower than the highest it has seen, so that a caller that was paused cannot do what has become another's.
 *
 * @param scope the work that one caller at a time may do, such as a task; at most 120 characters
 * @param token higher with each lease of it, from 1
 */
public record Fence(String scope, long token) {}
