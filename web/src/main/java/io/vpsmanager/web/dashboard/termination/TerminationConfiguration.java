package io.vpsmanager.web.dashboard.termination;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dialogs of a termination. */
@Configuration(proxyBeanMethods = false)
@Import({TerminateHandler.class, ConfirmHandler.class, TerminationEvents.class})
public class TerminationConfiguration {}
