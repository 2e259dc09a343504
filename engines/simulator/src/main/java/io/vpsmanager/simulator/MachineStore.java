package io.vpsmanager.simulator;

import io.vpsmanager.engine.AddressSpec;
import io.vpsmanager.engine.BootMode;
import io.vpsmanager.engine.Machine;
import io.vpsmanager.engine.Machine.Power;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.engine.MachineSpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machines, as they are seen now. */
final class MachineStore {

    private final JdbcClient jdbc;

    MachineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Machine> find(String name) {
        return jdbc.sql("select name, power, boot from simulator.machine where name = :name")
                .param("name", name)
                .query(MachineStore::toMachine)
                .optional();
    }

    /** Nobody else changes the machine until the transaction ends. */
    Optional<Machine> findLocked(String name) {
        return jdbc.sql("select name, power, boot from simulator.machine where name = :name for update")
                .param("name", name)
                .query(MachineStore::toMachine)
                .optional();
    }

    List<Machine> list() {
        return jdbc.sql("select name, power, boot from simulator.machine order by name")
                .query(MachineStore::toMachine)
                .list();
    }

    /** The memory a machine has, in MiB. */
    Optional<Long> findMemory(String name) {
        return jdbc.sql("select memory from simulator.machine where name = :name")
                .param("name", name)
                .query(Long.class)
                .optional();
    }

    void insert(MachineSpec spec) {
        jdbc.sql("""
                        insert into simulator.machine (name, power, boot, vcores, memory, addresses, mac_address)
                        values (:name, 'CHANGING', 'LOCAL', :vcores, :memory, :addresses, :mac)
                        """)
                .param("name", spec.id().value())
                .param("vcores", spec.vcores())
                .param("memory", spec.memory())
                .param(
                        "addresses",
                        spec.network().addresses().stream()
                                .map(AddressSpec::address)
                                .collect(Collectors.joining(",")))
                .param("mac", spec.network().macAddress())
                .update();
    }

    /** `memory`: MiB. */
    void setSize(String name, int vcores, long memory) {
        jdbc.sql("update simulator.machine set vcores = :vcores, memory = :memory where name = :name")
                .param("vcores", vcores)
                .param("memory", memory)
                .param("name", name)
                .update();
    }

    List<String> listAddresses(String name) {
        return jdbc.sql("select addresses from simulator.machine where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(text -> Arrays.stream(text.split(","))
                        .filter(address -> !address.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    void setAddresses(String name, List<String> addresses) {
        jdbc.sql("update simulator.machine set addresses = :addresses where name = :name")
                .param("addresses", String.join(",", addresses))
                .param("name", name)
                .update();
    }

    void setPower(String name, Power power) {
        jdbc.sql("update simulator.machine set power = :power where name = :name")
                .param("power", power.name())
                .param("name", name)
                .update();
    }

    /** A rescue system is a fresh one each time, which authorises nobody yet. */
    void setRunning(String name, BootMode boot) {
        jdbc.sql("update simulator.machine set power = 'ON', boot = :boot, rescue_hash = null where name = :name")
                .param("boot", boot.name())
                .param("name", name)
                .update();
    }

    /** Stops a machine that runs, to be started again with {@link #resume}; one that is off stays so. */
    void interrupt(String name) {
        jdbc.sql("update simulator.machine set power = 'CHANGING' where name = :name and power = 'ON'")
                .param("name", name)
                .update();
    }

    void resume(String name) {
        jdbc.sql("update simulator.machine set power = 'ON', boot = 'LOCAL' where name = :name and power = 'CHANGING'")
                .param("name", name)
                .update();
    }

    void flipPower(String name) {
        jdbc.sql(
                        "update simulator.machine set power = case power when 'ON' then 'CRASHED' else 'ON' end where name = :name")
                .param("name", name)
                .update();
    }

    void setRescueHash(String name, String hash) {
        jdbc.sql("update simulator.machine set rescue_hash = :hash where name = :name")
                .param("hash", hash)
                .param("name", name)
                .update();
    }

    /** What the rescue system that the machine runs keeps of its password. */
    Optional<String> findRescueHash(String name) {
        return jdbc.sql("select rescue_hash from simulator.machine where name = :name and rescue_hash is not null")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    void delete(String name) {
        jdbc.sql("delete from simulator.machine where name = :name")
                .param("name", name)
                .update();
    }

    private static Machine toMachine(ResultSet row, int i) throws SQLException {
        return new Machine(
                new MachineId(row.getString("name")),
                Power.valueOf(row.getString("power")),
                BootMode.valueOf(row.getString("boot")));
    }
}
