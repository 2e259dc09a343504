package io.vpsmanager.app.serve;

import com.zaxxer.hikari.HikariDataSource;
import io.vpsmanager.app.operator.OperatorController;
import io.vpsmanager.app.storage.WriteAvailability;
import io.vpsmanager.cloud.Cloud;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.fault.JdbcFaultPlan;

/** What the listener serves: the cloud on its database and engine. */
record Services(
        HikariDataSource dataSource,
        ClockWatch watch,
        Cloud cloud,
        Simulator simulator,
        JdbcFaultPlan faults,
        WriteAvailability room) {

    OperatorController operatorDoor() {
        return new OperatorController(cloud, simulator, faults);
    }
}
