package io.vpsmanager.cloud.feature;

import io.vpsmanager.cloud.account.AccountStore;
import io.vpsmanager.cloud.catalogue.Catalogue;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.email.Emails;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.OptionStore;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.cloud.vps.SubscribedOptions;
import io.vpsmanager.cloud.vps.VisibleVps;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.cloud.vps.VpsStore;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import io.vpsmanager.contract.vps.VpsActions;
import io.vpsmanager.contract.vps.VpsCondition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What one caller may see and do in one call. */
public record Access(CoreServices core, Tasks tasks, Caller caller, CallContext context) {

    public CloudDatabase database() {
        return core.database();
    }

    public Catalogue catalogue() {
        return core.catalogue();
    }

    public AccountStore accounts() {
        return core.accounts();
    }

    public Emails emails() {
        return core.emails();
    }

    public VpsStore servers() {
        return core.servers();
    }

    public OptionStore options() {
        return core.options();
    }

    /** Runs this in one transaction: all or nothing. */
    public <T> T write(Supplier<T> work) {
        return core.database().transaction().execute(_ -> work.get());
    }

    /** The same, for work without a result. */
    public void write(Runnable work) {
        core.database().transaction().executeWithoutResult(_ -> work.run());
    }

    /** Records what the caller did to a server, inside the same transaction. */
    public void record(EventKind kind, VpsRow vps, EventData data) {
        core.events().service(kind, vps.name(), author(), data);
    }

    /** Records what the caller did to the account, inside the same transaction. */
    public void record(EventKind kind, String detail) {
        core.events().account(kind, author(), detail);
    }

    public AccountId account() {
        return caller.account();
    }

    public Author author() {
        return Author.of(caller, context);
    }

    /**
     * A server the caller is a contact of.
     *
     * @throws ContractException 404 for what does not exist, and for what the caller may not see
     */
    public VpsRow getVisible(ServiceName name) {
        return seen(name).vps();
    }

    private VisibleVps seen(ServiceName name) {
        return servers()
                .find(name, account())
                .orElseThrow(() -> ContractException.notFound("This service does not exist"));
    }

    /**
     * A server the caller may act on.
     *
     * @throws ContractException 404 as {@link #getVisible}; 403 for a contact without a technical role
     */
    public VpsRow getOperable(ServiceName name) {
        return contact(name, Role.TECH, " or technical");
    }

    /** A server the caller may renew; 403 for a contact that is neither administrator nor billing. */
    public VpsRow getRenewable(ServiceName name) {
        return contact(name, Role.BILLING, " or billing");
    }

    /** A server the caller administers; 403 for any contact but its administrator. */
    public VpsRow getOwned(ServiceName name) {
        return contact(name, Role.ADMIN, "");
    }

    private VpsRow contact(ServiceName name, Role role, String orWhom) {
        VisibleVps seen = seen(name);
        Set<Role> roles = seen.roles();
        if (!roles.contains(Role.ADMIN) && !roles.contains(role)) {
            throw ContractException.of(
                    ErrorCode.FORBIDDEN, "This needs the administrator" + orWhom + " contact of " + name);
        }
        return seen.vps();
    }

    /**
     * Refuses as any operation with this right does at least; an operation may check more. The actions
     * named are those of their right that only expiry and a lock forbid.
     */
    public void checkRight(ServiceName name, Right right) {
        switch (right) {
            case ANYONE, ACCOUNT -> {}
            case READ -> getVisible(name);
            case OPERATE -> checkPermitted(VpsAction.RENAME, getOperable(name));
            case RENEW -> checkPermitted(VpsAction.RENEW, getRenewable(name));
            case ADMINISTER -> checkPermitted(VpsAction.CHANGE_CONTACTS, getOwned(name));
        }
    }

    /** A server the caller may act on, if the action is allowed now; else 409, or 460 when it is expired. */
    public VpsRow getPermitted(VpsAction action, ServiceName name) {
        VpsRow vps = getOperable(name);
        checkPermitted(action, vps);
        return vps;
    }

    /** Refuses what {@link #getPermitted} refuses, on a server already seen. */
    public void checkPermitted(VpsAction action, VpsRow vps) {
        refusal(action, vps).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
    }

    /** Why an action is not allowed now on a server already seen. */
    public Optional<Refusal> refusal(VpsAction action, VpsRow vps) {
        SubscribedOptions subscribed =
                VpsActions.asksOptions(action) ? options().subscribed(vps.id()) : SubscribedOptions.NOTHING;
        return VpsActions.refusal(action, condition(vps, subscribed));
    }

    /**
     * Admits a program, or a person who gave the password a moment ago: what follows must not be open to whoever finds
     * a browser signed in (decisions/0032).
     */
    public void requireSure() {
        if (caller instanceof Caller.Person person && !person.sure()) {
            throw ContractException.of(ErrorCode.PASSWORD_NEEDED, "Give your password again at the console first");
        }
    }

    /** Accepts a task of this kind on a server already read and checked, inside the caller's transaction. */
    public TaskRow accept(String kind, VpsRow vps) {
        return tasks.accept(kind, vps, author());
    }

    /** The same, for a task that starts when the one holding the server is done. */
    public TaskRow acceptNext(String kind, VpsRow vps) {
        return tasks.acceptNext(kind, vps, author());
    }

    public VpsCondition condition(VpsRow vps, SubscribedOptions subscribed) {
        return core.conditions().of(vps, subscribed);
    }

    public boolean expired(VpsRow vps) {
        return vps.expired(today());
    }

    public Instant now() {
        return core.clock().instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }
}
