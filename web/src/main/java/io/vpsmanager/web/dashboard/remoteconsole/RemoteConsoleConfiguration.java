package io.vpsmanager.web.dashboard.remoteconsole;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the screen and keyboard of a server. */
@Configuration(proxyBeanMethods = false)
@Import({KvmHandler.class, SocketMapping.class})
public class RemoteConsoleConfiguration {}
