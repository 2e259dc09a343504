package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vpsmanager.cloud.ip.ForwardLookup;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.ip.IpViews;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xbill.DNS.Rcode;

/** Where reverse names lead, asked of a real name server. */
class ForwardCheckTest {

    private static final String IPV4 = "192.0.2.7";
    private static final String IPV6 = "2001:db8::7";

    private final NameServer names = NameServer.shared();
    private final ForwardLookup lookup = new ForwardLookup(Optional.of(names.address()));

    @Test
    void aNameLeadsBackAlsoAmongOthersAndByAnAlias() {
        names.knows("both.example.com", "192.0.2.6", IPV4, IPV6).alias("alias.example.com", "both.example.com");

        assertThat(check(IPV4, "both.example.com")).isEqualTo(new ForwardCheck.Matches("both.example.com"));
        assertThat(check(IPV6, "both.example.com.")).isEqualTo(new ForwardCheck.Matches("both.example.com."));
        assertThat(check(IPV4, "alias.example.com")).isEqualTo(new ForwardCheck.Matches("alias.example.com"));
    }

    @Test
    void aNameThatLeadsElsewhereTellsWhere() {
        names.knows("else.example.com", "192.0.2.9", "192.0.2.1", "2001:db8::9");

        assertThat(check(IPV4, "else.example.com"))
                .isEqualTo(new ForwardCheck.Elsewhere("else.example.com", List.of("192.0.2.1", "192.0.2.9")));
        assertThat(check(IPV6, "else.example.com"))
                .isEqualTo(new ForwardCheck.Elsewhere("else.example.com", List.of("2001:db8::9")));
    }

    @Test
    void aNameMayHaveNoRecordAtAllOrNoneOfTheFamily() {
        names.knows("four.example.com", IPV4);

        assertThat(check(IPV4, "nowhere.example.com")).isEqualTo(new ForwardCheck.NoRecord("nowhere.example.com"));
        assertThat(check(IPV6, "four.example.com")).isEqualTo(new ForwardCheck.NoRecord("four.example.com"));
    }

    @Test
    void aNameServerThatFailsOrSaysNothingIsNoVerdict() {
        names.fails("broken.example.com", Rcode.SERVFAIL);

        assertThat(check(IPV4, "broken.example.com")).isEqualTo(new ForwardCheck.Unanswered("broken.example.com"));
        assertThat(check(IPV4, names.silent())).isEqualTo(new ForwardCheck.Unanswered(names.silent()));
    }

    @ParameterizedTest
    @EnumSource
    void aCustomerAsksAboutTheirOwnAddressesOnly(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName name = world.running();
        String ipv4 = world.api(IpApi.class, CloudWorld.ALICE).list(name).getFirst();
        String reverse = database + ".example.com";
        names.knows(reverse, ipv4);

        world.api(IpApi.class, CloudWorld.ALICE).update(name, ipv4, new IpUpdate(Change.clear()));
        assertThat(world.api(IpViews.class, CloudWorld.ALICE).checkForward(name, ipv4))
                .isEqualTo(new ForwardCheck.NoReverse());
        world.api(IpApi.class, CloudWorld.ALICE).update(name, ipv4, new IpUpdate(Change.set(reverse)));
        assertThat(world.api(IpViews.class, CloudWorld.ALICE).checkForward(name, ipv4))
                .isEqualTo(new ForwardCheck.Matches(reverse.toLowerCase(Locale.ROOT)));
        assertThatThrownBy(() -> world.api(IpViews.class, CloudWorld.BOB).checkForward(name, ipv4))
                .isInstanceOf(ContractException.class);
        assertThatThrownBy(() -> world.api(IpViews.class, CloudWorld.ALICE).checkForward(name, IPV4))
                .isInstanceOf(ContractException.class);
    }

    private ForwardCheck check(String address, String reverse) {
        return lookup.check(InetAddress.ofLiteral(address), reverse);
    }
}
