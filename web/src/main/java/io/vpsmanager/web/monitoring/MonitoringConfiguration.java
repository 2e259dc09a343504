package io.vpsmanager.web.monitoring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages of what a server uses. */
@Configuration(proxyBeanMethods = false)
@Import({Charts.class, MonitoringHandler.class, DiskEvents.class})
public class MonitoringConfiguration {}
