package io.vpsmanager.cloud.email;

/** Encrypts text, so that the database alone does not reveal it, and decrypts it. */
public interface Seal {

    String close(String text);

    /** The text that was closed. */
    String open(String closed);
}
