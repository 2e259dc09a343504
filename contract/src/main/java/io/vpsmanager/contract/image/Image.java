package io.vpsmanager.contract.image;

/** A system image, `vps.Image` on the wire. `id` is a UUID as text. */
public record Image(String id, String name) {}
