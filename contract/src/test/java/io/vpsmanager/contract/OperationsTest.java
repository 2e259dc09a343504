package io.vpsmanager.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.form.ExpandedApi;
import io.vpsmanager.contract.order.OrderRuleApi;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every operation of the contract declares, and how a key's rules read. */
class OperationsTest {

    @Test
    void everyOperationDeclaresWhoMayUseIt() {
        Stream<Method> operations = Arrays.stream(OvhApi.class.getMethods())
                .flatMap(noun -> Arrays.stream(noun.getReturnType().getMethods()));
        operations = Stream.of(
                        operations,
                        Arrays.stream(ExpandedApi.class.getMethods()),
                        Arrays.stream(OrderRuleApi.class.getMethods()))
                .flatMap(each -> each);
        assertThat(operations).isNotEmpty().allMatch(operation -> operation.isAnnotationPresent(Needs.class));
    }

    @Test
    void aStarInARuleStandsForAnything() {
        AccessRule rule = new AccessRule(AccessRule.Method.GET, "/vps/*");
        assertThat(rule.allows("GET", "/vps/vps-1/ips/192.0.2.1")).isTrue();
        assertThat(rule.allows("GET", "/vps/")).isTrue();
        assertThat(rule.allows("GET", "/vps")).isFalse();
        assertThat(rule.allows("PUT", "/vps/vps-1")).isFalse();
        assertThat(new AccessRule(AccessRule.Method.GET, "/me").allows("GET", "/me/sshKey"))
                .isFalse();
        assertThat(new AccessRule(AccessRule.Method.GET, "/vps/a.b").allows("GET", "/vps/aXb"))
                .isFalse();
    }
}
