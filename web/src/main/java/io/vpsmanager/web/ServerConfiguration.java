package io.vpsmanager.web;

import io.vpsmanager.contract.Apis;
import io.vpsmanager.web.action.ActionsHandler;
import io.vpsmanager.web.automatedbackup.BackupHandler;
import io.vpsmanager.web.automatedbackup.BackupScreen;
import io.vpsmanager.web.automatedbackup.RestoreHandler;
import io.vpsmanager.web.dashboard.ActionStart;
import io.vpsmanager.web.dashboard.ConfigurationHandler;
import io.vpsmanager.web.dashboard.Dashboard;
import io.vpsmanager.web.dashboard.DashboardHandler;
import io.vpsmanager.web.dashboard.ip.IpHandler;
import io.vpsmanager.web.dashboard.login.LoginHandler;
import io.vpsmanager.web.dashboard.power.PowerHandler;
import io.vpsmanager.web.dashboard.rebuild.RebuildHandler;
import io.vpsmanager.web.dashboard.remoteconsole.KvmHandler;
import io.vpsmanager.web.dashboard.remoteconsole.SocketMapping;
import io.vpsmanager.web.dashboard.termination.ConfirmHandler;
import io.vpsmanager.web.dashboard.termination.TerminateHandler;
import io.vpsmanager.web.dashboard.tile.Tiles;
import io.vpsmanager.web.history.HistoryHandler;
import io.vpsmanager.web.later.LaterHandler;
import io.vpsmanager.web.list.ListHandler;
import io.vpsmanager.web.monitoring.Charts;
import io.vpsmanager.web.monitoring.MonitoringHandler;
import io.vpsmanager.web.session.Cookies;
import io.vpsmanager.web.snapshot.DownloadHandler;
import io.vpsmanager.web.snapshot.SnapshotFileHandler;
import io.vpsmanager.web.snapshot.SnapshotHandler;
import io.vpsmanager.web.snapshot.SnapshotPageHandler;
import io.vpsmanager.web.snapshot.SnapshotScreen;
import io.vpsmanager.web.task.TaskHandler;
import io.vpsmanager.web.ui.Screens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages of servers: the list, and what stands below the address of one. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    ListHandler listHandler(Screens screens) {
        return new ListHandler(screens);
    }

    @Bean
    Tiles dashboardTiles(Screens screens) {
        return new Tiles(screens);
    }

    @Bean
    Dashboard dashboard(Screens screens, Tiles tiles) {
        return new Dashboard(screens, tiles);
    }

    @Bean
    DashboardHandler dashboardHandler(Screens screens, Dashboard dashboard, Tiles tiles, Cookies cookies) {
        return new DashboardHandler(screens, dashboard, tiles, cookies);
    }

    @Bean
    ConfigurationHandler configurationHandler(Screens screens, Dashboard dashboard, Tiles tiles, Cookies cookies) {
        return new ConfigurationHandler(screens, dashboard, tiles, cookies);
    }

    @Bean
    ActionStart actionStart(Dashboard dashboard, Cookies cookies) {
        return new ActionStart(dashboard, cookies);
    }

    @Bean
    PowerHandler powerHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new PowerHandler(screens, dashboard, start);
    }

    @Bean
    LoginHandler loginHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new LoginHandler(screens, dashboard, start);
    }

    @Bean
    KvmHandler kvmHandler(Screens screens, Dashboard dashboard) {
        return new KvmHandler(screens, dashboard);
    }

    @Bean
    SocketMapping consoleSockets(Apis apis) {
        return new SocketMapping(apis);
    }

    @Bean
    RebuildHandler rebuildHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new RebuildHandler(screens, dashboard, start);
    }

    @Bean
    TerminateHandler terminateHandler(Screens screens, Dashboard dashboard, ActionStart start) {
        return new TerminateHandler(screens, dashboard, start);
    }

    @Bean
    ConfirmHandler confirmHandler(Screens screens, Dashboard dashboard, Cookies cookies) {
        return new ConfirmHandler(screens, dashboard, cookies);
    }

    @Bean
    SnapshotScreen snapshotScreen(Screens screens) {
        return new SnapshotScreen(screens);
    }

    @Bean
    SnapshotPageHandler snapshotPageHandler(SnapshotScreen screen, Cookies cookies) {
        return new SnapshotPageHandler(screen, cookies);
    }

    @Bean
    SnapshotHandler snapshotHandler(Screens screens, Dashboard dashboard, SnapshotScreen snapshot, ActionStart start) {
        return new SnapshotHandler(screens, dashboard, snapshot, start);
    }

    @Bean
    SnapshotFileHandler snapshotFileHandler(Apis apis) {
        return new SnapshotFileHandler(apis);
    }

    @Bean
    DownloadHandler downloadHandler(Screens screens, Dashboard dashboard, SnapshotScreen snapshot) {
        return new DownloadHandler(screens, dashboard, snapshot);
    }

    @Bean
    Charts charts(Screens screens) {
        return new Charts(screens);
    }

    @Bean
    MonitoringHandler monitoringHandler(Screens screens, Charts charts, Cookies cookies) {
        return new MonitoringHandler(screens, charts, cookies);
    }

    @Bean
    BackupHandler backupHandler(Screens screens, Cookies cookies) {
        return new BackupHandler(new BackupScreen(screens), cookies);
    }

    @Bean
    RestoreHandler restoreHandler(Screens screens, Cookies cookies) {
        return new RestoreHandler(new BackupScreen(screens), cookies);
    }

    @Bean
    IpHandler ipHandler(Screens screens, Dashboard dashboard, Cookies cookies) {
        return new IpHandler(screens, dashboard, cookies);
    }

    @Bean
    HistoryHandler historyHandler(Screens screens) {
        return new HistoryHandler(screens);
    }

    @Bean
    TaskHandler taskHandler(Screens screens) {
        return new TaskHandler(screens);
    }

    @Bean
    ActionsHandler actionsHandler(Screens screens) {
        return new ActionsHandler(screens);
    }

    @Bean
    LaterHandler laterHandler(Screens screens) {
        return new LaterHandler(screens);
    }
}
