package io.vpsmanager.web.event;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the words of events; those of a noun come from its folder. */
@Configuration(proxyBeanMethods = false)
@Import({EventText.class, ServiceEvents.class})
public class EventConfiguration {}
