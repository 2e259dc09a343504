package io.vpsmanager.web.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages of the account. */
@Configuration(proxyBeanMethods = false)
@Import({AccountHandler.class, EventsHandler.class})
public class AccountConfiguration {}
