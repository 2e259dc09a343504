package io.vpsmanager.cloud.operator;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.catalogue.ServerPlan;
import io.vpsmanager.cloud.catalogue.Site;
import io.vpsmanager.cloud.catalogue.SystemImage;
import io.vpsmanager.cloud.vps.NewVps;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.option.VpsOption;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.value.WireValue;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Checks an order against the catalogue and the accounts; each error names the field and the remedy. */
public final class OrderCheck {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,78}[a-z0-9])?");

    private final Catalogue catalogue;
    private final AccountStore accounts;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    /** `ids` generates random numbers for names and resources. */
    public OrderCheck(Catalogue catalogue, AccountStore accounts, InstantSource clock, Supplier<UUID> ids) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.clock = clock;
        this.ids = ids;
    }

    NewVps check(VpsOrder order) {
        AccountId owner = account(order.owner());
        ServerPlan plan = catalogue
                .findPlan(order.plan())
                .orElseThrow(() -> unknown(
                        "plan",
                        order.plan(),
                        catalogue.plans().stream().map(ServerPlan::code).toList()));
        Site site = catalogue
                .findDatacenter(order.datacenter())
                .filter(found -> plan.datacenters().contains(found.code()))
                .orElseThrow(() -> unknown("datacenter", order.datacenter(), plan.datacenters()));
        for (VpsOption option : order.options()) {
            if (!plan.options().contains(option)) {
                throw unknown(
                        "option",
                        option.wire(),
                        plan.options().stream().map(WireValue::wire).toList());
            }
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new NewVps(
                order.name().map(OrderCheck::name).orElseGet(this::makeName),
                order.displayName(),
                ids.get(),
                plan,
                site,
                image(order, plan).id(),
                order.options(),
                Map.of(Role.ADMIN, owner, Role.TECH, owner, Role.BILLING, owner),
                order.created().orElse(today),
                order.expiration().orElse(today.plusMonths(1)));
    }

    AccountId account(AccountId account) {
        if (accounts.find(account).isEmpty()) {
            throw ContractException.invalid("account", "there is no account " + account + "; create it first");
        }
        return account;
    }

    private SystemImage image(VpsOrder order, ServerPlan plan) {
        List<SystemImage> usable = catalogue.images().stream()
                .filter(image -> image.versions().contains(plan.version()))
                .toList();
        Optional<SystemImage> chosen = order.image().isEmpty()
                ? usable.stream().findFirst()
                : usable.stream()
                        .filter(image -> image.id().equals(order.image().get())
                                || image.name().equals(order.image().get()))
                        .findFirst();
        return chosen.orElseThrow(() -> unknown(
                "image",
                order.image().orElse("(none)"),
                usable.stream().map(SystemImage::name).toList()));
    }

    private static ServiceName name(ServiceName name) {
        if (!NAME.matcher(name.value()).matches()) {
            throw ContractException.invalid(
                    "name", "name must be a host name of small letters, digits, dots and hyphens");
        }
        return name;
    }

    private ServiceName makeName() {
        return new ServiceName("vps-" + ids.get().toString().substring(0, 8) + ".vps.ovh.net");
    }

    private static ContractException unknown(String field, String value, List<String> allowed) {
        return ContractException.invalid(
                field, field + " " + value + " is not offered here; it can be " + String.join(", ", allowed));
    }
}
