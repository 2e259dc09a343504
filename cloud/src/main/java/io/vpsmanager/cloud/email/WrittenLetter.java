package io.vpsmanager.cloud.email;

/** A letter in the words of the one it goes to. */
record WrittenLetter(String subject, String body) {}
