package io.vpsmanager.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.api.data.ContractData;
import io.vpsmanager.api.data.Operation;
import io.vpsmanager.contract.grant.GrantKind;
import io.vpsmanager.contract.grant.Grants;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** What customers are told of rules covers every operation of the contract. */
class GrantsTest {

    @Test
    void everyOperationThatNeedsAKeyIsTold() {
        assertThat(Grants.operations().keySet())
                .containsExactlyInAnyOrderElementsOf(ContractData.load().operations().stream()
                        .filter(operation -> operation.proof() == Operation.Proof.SIGNED)
                        .map(operation -> operation.key().toString())
                        .toList());
    }

    @Test
    void whatIsNoReadIsToldAsAChange() {
        EnumSet<GrantKind> reads = EnumSet.of(GrantKind.READING, GrantKind.PERSONAL, GrantKind.MAILS);

        assertThat(Grants.operations()).allSatisfy((operation, kinds) -> assertThat(operation.startsWith("GET ")
                        || operation.equals("POST /auth/logout")
                        || kinds.stream().noneMatch(reads::contains))
                .as(operation)
                .isTrue());
    }
}
