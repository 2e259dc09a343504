package io.vpsmanager.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.ListQuery;
import io.vpsmanager.contract.me.Language;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation of the contract as a stranger and as each contact alone: let in or refused as the operation declares. */
class RoleWalkTest {

    private static final AccountId STRANGER = CloudWorld.BOB;
    private static final Map<Role, AccountId> CONTACTS = new EnumMap<>(Map.of(
            Role.ADMIN, new AccountId("ad20001-ovh"),
            Role.TECH, new AccountId("te20002-ovh"),
            Role.BILLING, new AccountId("bi20003-ovh")));

    /** An operation of the contract. */
    private record Operation(Method method) {
        Right right() {
            return method.getAnnotation(Needs.class).value();
        }

        boolean ofAServer() {
            return Arrays.asList(method.getParameterTypes()).contains(ServiceName.class);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationLetsInWhomItNames(TestDatabase database) throws ReflectiveOperationException {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        CONTACTS.forEach((role, account) -> {
            world.account(account, Language.EN_GB);
            world.cloud.operator().setContact(server, role, account, world.context());
        });

        for (Operation operation : world.operations().map(Operation::new).toList()) {
            Optional<ContractException> stranger = call(world, STRANGER, operation, server);
            if (operation.ofAServer()) {
                assertThat(stranger.map(ContractException::code))
                        .as("%s as a stranger", operation)
                        .contains(ErrorCode.NOT_FOUND);
                assertThat(stranger.map(ContractException::getMessage))
                        .as("what %s tells a stranger", operation)
                        .contains("This service does not exist");
            } else {
                assertThat(operation.right()).as("%s", operation).isEqualTo(Right.ACCOUNT);
                assertLetIn(operation + " as a stranger", stranger);
            }
            for (Role role : Role.values()) {
                AccountId account = CONTACTS.getOrDefault(role, STRANGER);
                Optional<ContractException> refusal = call(world, account, operation, server);
                if (allowed(operation.right()).contains(role)) {
                    assertLetIn(operation + " as " + role, refusal);
                } else {
                    assertThat(refusal.map(ContractException::code))
                            .as("%s as %s", operation, role)
                            .contains(ErrorCode.FORBIDDEN);
                }
            }
        }
    }

    /** What is not built is refused by its right alone. */
    @ParameterizedTest
    @EnumSource
    void theGuardRefusesAsAnOperationOfThatRight(TestDatabase database) {
        CloudWorld world = CloudWorld.on(database);
        ServiceName server = world.running();
        CONTACTS.forEach((role, account) -> {
            world.account(account, Language.EN_GB);
            world.cloud.operator().setContact(server, role, account, world.context());
        });

        for (Right right : Right.values()) {
            assertThat(guarded(world, STRANGER, server, right))
                    .as("%s as a stranger", right)
                    .isEqualTo(
                            right == Right.ANYONE || right == Right.ACCOUNT
                                    ? Optional.empty()
                                    : Optional.of(ErrorCode.NOT_FOUND));
            CONTACTS.forEach((role, account) -> assertThat(guarded(world, account, server, right))
                    .as("%s as %s", right, role)
                    .isEqualTo(allowed(right).contains(role) ? Optional.empty() : Optional.of(ErrorCode.FORBIDDEN)));
        }
        world.cloud.operator().lock(server, true, world.context());
        assertOnlyReadAndRenewed(world, server, ErrorCode.CONFLICT);
        world.clock.turn(Duration.ofDays(400));
        assertOnlyReadAndRenewed(world, server, ErrorCode.SERVICE_EXPIRED);
    }

    /** Of a locked or expired service; docs/api.md says so. */
    private static void assertOnlyReadAndRenewed(CloudWorld world, ServiceName server, ErrorCode refusal) {
        AccountId admin = CONTACTS.getOrDefault(Role.ADMIN, STRANGER);
        for (Right right : Right.values()) {
            assertThat(guarded(world, admin, server, right))
                    .as("%s where changes are %s", right, refusal)
                    .isEqualTo(
                            right == Right.OPERATE || right == Right.ADMINISTER
                                    ? Optional.of(refusal)
                                    : Optional.empty());
        }
    }

    private static Optional<ErrorCode> guarded(CloudWorld world, AccountId account, ServiceName server, Right right) {
        try {
            Caller caller = new Caller.Person(account, "session", true);
            world.cloud.apis().guard(caller, world.context()).admit(server, right);
            return Optional.empty();
        } catch (ContractException refusal) {
            return Optional.of(refusal.code());
        }
    }

    private static Set<Role> allowed(Right right) {
        return switch (right) {
            case ANYONE, ACCOUNT, READ -> Set.of(Role.values());
            case OPERATE -> Set.of(Role.ADMIN, Role.TECH);
            case RENEW -> Set.of(Role.ADMIN, Role.BILLING);
            case ADMINISTER -> Set.of(Role.ADMIN);
        };
    }

    /** It may still fail, but neither by the caller's role nor as if the server were not there. */
    private static void assertLetIn(String what, Optional<ContractException> refusal) {
        assertThat(refusal.map(ContractException::code)).as(what).isNotEqualTo(Optional.of(ErrorCode.FORBIDDEN));
        assertThat(refusal.map(ContractException::getMessage))
                .as(what)
                .isNotEqualTo(Optional.of("This service does not exist"));
    }

    private static Optional<ContractException> call(
            CloudWorld world, AccountId account, Operation operation, ServiceName server)
            throws ReflectiveOperationException {
        Object[] arguments = new Object[operation.method().getParameterCount()];
        Parameter[] parameters = operation.method().getParameters();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(parameters[i].getType(), server);
        }
        try {
            operation.method().invoke(world.api(operation.method().getDeclaringClass(), account), arguments);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ContractException refusal) {
                return Optional.of(refusal);
            }
            throw e;
        }
    }

    private static @Nullable Object argument(Class<?> type, ServiceName server) throws ReflectiveOperationException {
        if (type == ServiceName.class) {
            return server;
        } else if (type == Change.class) {
            return Change.keep();
        } else if (type == ListQuery.class) {
            return new ListQuery(List.of(), Optional.empty(), false, 1, 1);
        } else if (type == String.class) {
            return "x";
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == boolean.class || type == Boolean.class) {
            return false;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (List.class.isAssignableFrom(type)) {
            return List.of();
        } else if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        return type.isRecord() ? record(type, server) : null;
    }

    private static Object record(Class<?> type, ServiceName server) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = argument(types[i], server);
        }
        return constructor.newInstance(values);
    }
}
