package io.vpsmanager.web.dashboard;

import io.vpsmanager.web.dashboard.tile.Tiles;
import io.vpsmanager.web.session.Cookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the dashboard, which the dialogs of many nouns lie over. */
@Configuration(proxyBeanMethods = false)
@Import({
    Tiles.class,
    Dashboard.class,
    Notices.class,
    DashboardHandler.class,
    ConfigurationHandler.class,
    SettingEvents.class
})
public class DashboardConfiguration {

    @Bean
    ActionStart actionStart(Dashboard dashboard, Cookies cookies) {
        return new ActionStart(dashboard, cookies);
    }

    @Bean
    NoticeSource settingNotices() {
        return SettingNotice::values;
    }
}
