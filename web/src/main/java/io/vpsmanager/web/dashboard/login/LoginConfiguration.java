package io.vpsmanager.web.dashboard.login;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dialogs of a server's password. */
@Configuration(proxyBeanMethods = false)
@Import({LoginHandler.class, LoginEvents.class})
public class LoginConfiguration {}
