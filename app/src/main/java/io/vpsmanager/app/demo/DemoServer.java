package io.vpsmanager.app.demo;

import io.vpsmanager.cloud.operator.VpsOrder;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A server of the demo, as it is ordered, and what it is to show.
 *
 * @param displayName empty for none
 * @param age days before the first start that its machine was made, and its service too
 * @param days from the first start to its expiration
 */
record DemoServer(
        AccountId owner,
        String name,
        String displayName,
        String plan,
        String datacenter,
        int days,
        int age,
        Set<VpsOption> options,
        Scene scene) {

    private static final int YEAR = 365;
    private static final int MONTHS = 75;

    /** Those of the specification's §10.3 first, so that nobody who looks for them waits for the others. */
    static List<DemoServer> list() {
        return List.of(
                main("vps-test-01", "Serveur Web Production", "vps-2025-elite", "GRA", 356, 419)
                        .showing(Scene.RUNNING, VpsOption.SNAPSHOT, VpsOption.AUTOMATED_BACKUP),
                main("vps-test-02", "Base de données", "vps-2025-value", "SBG", 71, 294)
                        .showing(Scene.STOPPED),
                main("vps-test-03", "Staging", "vps-2019-essential", "DE", 8, 722)
                        .showing(Scene.MAINTENANCE, VpsOption.FTPBACKUP),
                main("vps-test-04", "", "vps-2025-starter", "WAW", 259, 106).showing(Scene.RESCUED, VpsOption.SNAPSHOT),
                state("En service", "GRA", Scene.RUNNING),
                state("Arrêté", "SBG", Scene.STOPPED),
                state("Arrêt bloqué", "SBG", Scene.STOPPING),
                state("Redémarrage bloqué", "GRA", Scene.REBOOTING),
                state("Mode secours", "WAW", Scene.RESCUED),
                state("Installation bloquée", "DE", Scene.INSTALLING),
                state("Maintenance", "DE", Scene.MAINTENANCE),
                state("Sauvegarde en cours", "GRA", Scene.BACKUPING),
                state("Mise à niveau en cours", "WAW", Scene.UPGRADING),
                state("Service expiré", "GRA", Scene.EXPIRED),
                state("Service suspendu", "SBG", Scene.LOCKED),
                state("Adresse IP bloquée", "GRA", Scene.STUCK),
                state("Hôte en panne", "DE", Scene.FAILING));
    }

    private static DemoServer main(String name, String displayName, String plan, String datacenter, int days, int age) {
        return new DemoServer(
                DemoAccounts.MAIN, name, displayName, plan, datacenter, days, age, Set.of(), Scene.RUNNING);
    }

    /** Its name begins so that the faults of the demo are known in a list of faults. */
    private static DemoServer state(String displayName, String datacenter, Scene scene) {
        String name = "vps-demo-" + scene.name().toLowerCase(Locale.ROOT);
        Set<VpsOption> options = Set.of(VpsOption.SNAPSHOT);
        return new DemoServer(
                DemoAccounts.STATES, name, displayName, "vps-2025-value", datacenter, YEAR, MONTHS, options, scene);
    }

    private DemoServer showing(Scene shown, VpsOption... with) {
        return new DemoServer(owner, name, displayName, plan, datacenter, days, age, Set.of(with), shown);
    }

    ServiceName serviceName() {
        return new ServiceName(name);
    }

    VpsOrder order(LocalDate today) {
        return new VpsOrder(
                Optional.of(serviceName()),
                Optional.of(displayName).filter(text -> !text.isEmpty()),
                owner,
                plan,
                datacenter,
                Optional.empty(),
                options,
                Optional.of(today.minusDays(age)),
                Optional.of(today.plusDays(days)));
    }
}
