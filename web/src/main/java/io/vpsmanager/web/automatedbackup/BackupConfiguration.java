package io.vpsmanager.web.automatedbackup;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages of automated backups. */
@Configuration(proxyBeanMethods = false)
@Import({BackupScreen.class, BackupHandler.class, RestoreHandler.class, BackupEvents.class})
public class BackupConfiguration {}
