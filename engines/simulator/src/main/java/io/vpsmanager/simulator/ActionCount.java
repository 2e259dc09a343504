package io.vpsmanager.simulator;

/**
 * How many times the simulator actually did an action to a server.
 *
 * @param action the engine's method, such as `reboot`
 */
public record ActionCount(String action, long count) {}
