package io.vpsmanager.cloud.email;

/** Makes text unreadable for who has the database alone, and readable again. */
public interface Seal {

    String close(String text);

    /** The text that was closed. */
    String open(String closed);
}
