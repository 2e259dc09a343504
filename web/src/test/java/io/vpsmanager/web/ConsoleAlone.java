package io.vpsmanager.web;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.web.ui.Support;
import io.vpsmanager.web.world.World;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The console over the small world, on loopback: for tests, and to look at. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import(WebConfiguration.class)
class ConsoleAlone {

    /** Serves on port 8099, with one tile that is late and one that fails on `vps-test-03`; what is begun on `vps-test-01` ends soon. */
    public static void main(String[] args) {
        World world = start(8099).getBean(World.class);
        world.hold(World.Read.TASKS, World.STOPPED);
        world.fail(World.Read.OPTIONS, World.STOPPED, ContractException.unavailable("options are away", null));
        world.expire(ServiceName.valueOf("vps-a41c9e07.vps.ovh.net"));
        Thread.ofVirtual().start(() -> endTasks(world));
    }

    private static void endTasks(World world) {
        while (true) {
            if (world.get(World.RUNNING).task().isPresent()) {
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
                world.endTask(World.RUNNING);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    static ConfigurableApplicationContext start(int port) {
        SpringApplication application = new SpringApplication(ConsoleAlone.class);
        application.setDefaultProperties(Map.of(
                "server.port", port,
                "server.address", "127.0.0.1",
                "server.compression.enabled", true,
                "server.servlet.session.tracking-modes", "cookie",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn"));
        return application.run();
    }

    static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Bean
    World world() {
        return new World();
    }

    @Bean
    WebSettings settings() {
        return new WebSettings(
                false,
                false,
                new Support(Optional.of("support@vps-manager.example"), Duration.ofMinutes(20)),
                Optional.of(new DemoSignIn("ab12345-ovh", "demo-vps-manager")));
    }
}
