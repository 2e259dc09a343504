package io.vpsmanager.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TableTest {

    @Test
    void aListIsAlignedColumns() {
        assertThat(table("[{\"name\":\"a\",\"task\":12},{\"name\":\"longer\",\"task\":null,\"ip\":\"::1\"}]"))
                .isEqualTo("""
                        NAME    TASK  IP
                        a       12    -
                        longer  -     ::1""");
    }

    @Test
    void oneThingIsALineForEachField() {
        assertThat(table("{\"id\":1,\"steps\":[\"disk\",\"machine\"]}")).isEqualTo("""
                id     1
                steps  disk, machine""");
    }

    @Test
    void nothingIsSaid() {
        assertThat(table("[]")).isEqualTo("(none)");
    }

    @Test
    void aNameCannotDrawOnTheTerminal() {
        assertThat(table("{\"name\":\"a\\u001b[31m\\nb\"}")).isEqualTo("name  a [31m b");
    }

    private static String table(String json) {
        return Table.of(new JsonMapper().readTree(json));
    }
}
