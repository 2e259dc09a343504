package io.vpsmanager.engine;

/**
 * A disk to create.
 *
 * @param gigabytes its size
 * @param image the id of the system image to put on it
 */
public record DiskSpec(DiskId id, long gigabytes, String image) {}
