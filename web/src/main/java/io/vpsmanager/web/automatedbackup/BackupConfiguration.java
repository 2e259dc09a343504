package io.vpsmanager.web.automatedbackup;

import io.vpsmanager.web.dashboard.NoticeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages of automated backups. */
@Configuration(proxyBeanMethods = false)
@Import({BackupScreen.class, BackupHandler.class, RestoreHandler.class, BackupEvents.class, BackupOption.class})
public class BackupConfiguration {

    @Bean
    NoticeSource backupNotices() {
        return BackupNotice::values;
    }
}
