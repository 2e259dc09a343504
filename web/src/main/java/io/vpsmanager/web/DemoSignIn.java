package io.vpsmanager.web;

/** The account of a demonstration, shown openly on the sign-in page. */
public record DemoSignIn(String account, String password) {}
