package io.vpsmanager.web;

import io.vpsmanager.web.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the console over a fresh world for each test. */
abstract class ConsoleTest {

    static final String RUNNING = "/vps/detail/" + World.RUNNING + "/dashboard";
    static final String REBOOTING = "/vps/detail/" + World.REBOOTING + "/dashboard";

    ConfigurableApplicationContext console;
    World world;
    Browser browser;

    @BeforeEach
    void start() {
        console = ConsoleAlone.start(0);
        world = console.getBean(World.class);
        browser = new Browser(ConsoleAlone.port(console));
    }

    @AfterEach
    void stop() {
        browser.close();
        console.close();
    }

    Browser another() {
        return new Browser(ConsoleAlone.port(console));
    }
}
