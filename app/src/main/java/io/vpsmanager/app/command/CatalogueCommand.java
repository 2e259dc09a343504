package io.vpsmanager.app.command;

import io.vpsmanager.app.CleanFailure;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.CatalogueFile;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** `vps-manager catalogue …`. */
@Command(name = "catalogue", description = "What is sold.", mixinStandardHelpOptions = true)
final class CatalogueCommand {

    @Command(
            name = "check",
            description = "Says what is wrong with a catalogue's file; needs no running manager.",
            footer = {"", "Example: vps-manager catalogue check catalogue.yaml"},
            mixinStandardHelpOptions = true)
    int check(@Mixin Answers answers, @Parameters(paramLabel = "FILE") Path file) {
        if (!Files.isReadable(file)) {
            throw new CleanFailure("the catalogue " + file + " cannot be read; name a file that can");
        }
        try {
            Catalogue catalogue = CatalogueFile.read(file);
            return answers.show(Answers.JSON
                    .createObjectNode()
                    .put("catalogue", file.toString())
                    .put("right", true)
                    .put("datacenters", catalogue.datacenters().size())
                    .put("plans", catalogue.plans().size())
                    .put("addons", catalogue.addons().size())
                    .put("images", catalogue.images().size()));
        } catch (IllegalArgumentException wrong) {
            throw CleanFailure.refused(String.valueOf(wrong.getMessage()));
        }
    }
}
