package io.vpsmanager.cloud.operator;

import io.vpsmanager.cloud.account.Account;
import io.vpsmanager.cloud.delivery.DeleteVm;
import io.vpsmanager.cloud.event.Author;
import io.vpsmanager.cloud.feature.CoreServices;
import io.vpsmanager.cloud.identity.AccountGuard;
import io.vpsmanager.cloud.identity.Applications;
import io.vpsmanager.cloud.identity.IdentityParts;
import io.vpsmanager.cloud.identity.PasswordCheck;
import io.vpsmanager.cloud.identity.SessionStore;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.power.PowerTasks;
import io.vpsmanager.cloud.task.TaskCount;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.task.Tasks;
import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.cloud.vps.VpsRegistration;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Refusal;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.contract.vps.VpsState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;

/** What an operator may do, for one call. Errors are those of the contract. */
public final class CloudOperator {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final CoreServices core;
    private final Tasks tasks;
    private final IdentityParts identity;
    private final AccountGuard guard;
    private final OrderCheck orders;

    public CloudOperator(
            CoreServices core, Tasks tasks, IdentityParts identity, AccountGuard guard, OrderCheck orders) {
        this.core = core;
        this.tasks = tasks;
        this.identity = identity;
        this.guard = guard;
        this.orders = orders;
    }

    public void createAccount(NewAccount request) {
        PasswordCheck.checked(request.account(), request.password());
        createDemoAccount(request);
    }

    /** Creates an account with a publicly known password. */
    public void createDemoAccount(NewAccount request) {
        try {
            core.accounts().insert(request.account(), identity.passwords().hash(request.password()));
        } catch (DuplicateKeyException e) {
            throw ContractException.of(
                    ErrorCode.CONFLICT, "account " + request.account().id() + " exists already");
        }
    }

    /** Every account, by name. */
    public List<Account> listAccounts() {
        return core.accounts().list();
    }

    /** Gives an account a new password and ends its sessions, since one of them may belong to an intruder. */
    public void changePassword(AccountId account, String password, CallContext context) {
        Account owner = core.accounts()
                .find(account)
                .orElseThrow(() -> ContractException.notFound("there is no account " + account));
        String hash = identity.passwords().hash(PasswordCheck.checked(owner, password));
        core.database().transaction().executeWithoutResult(_ -> {
            core.accounts().setPasswordHash(account, hash);
            new SessionStore(core.database()).removeAll(account);
            Author author = Author.operator(context);
            core.events().account(EventKind.PASSWORD_CHANGED, author, account.value());
            guard.tell(account, author);
        });
    }

    /** Whether an account exists. */
    public boolean hasAccount(AccountId account) {
        return core.accounts().find(account).isPresent();
    }

    /** Creates an application and an immediately valid consumer key; the secrets can be read only now. */
    public Applications.Keys createApplication(AccountId account, String name, List<AccessRule> rules) {
        orders.account(account);
        return identity.keys().maker().create(account, name, rules);
    }

    /** Delivers a server. It is listed at once, while its task runs. */
    public TaskRow createVps(VpsOrder order, CallContext context) {
        return core.database().transaction().execute(_ -> {
            try {
                VpsRow vps = get(new VpsRegistration(core.database()).enter(orders.check(order)));
                return tasks.accept(TaskType.DELIVER_VM.wire(), vps, Author.operator(context));
            } catch (DuplicateKeyException e) {
                throw ContractException.of(
                        ErrorCode.CONFLICT, "a server named " + order.name().orElseThrow() + " exists already");
            }
        });
    }

    /** Deletes a server with everything it holds; refused while another task holds it. */
    public TaskRow deleteVps(ServiceName name, CallContext context) {
        return begin(name, DeleteVm.KEY, context, Function.identity());
    }

    /** Reboots a server into a netboot mode. */
    public TaskRow netboot(ServiceName name, NetbootMode mode, CallContext context) {
        return begin(name, PowerTasks.key(TaskType.SET_NETBOOT, mode), context, vps -> {
            core.servers().setNetbootMode(vps.id(), mode);
            return vps;
        });
    }

    /** Gives a server one more IPv4 address, up to what its plan allows. */
    public TaskRow addIp(ServiceName name, CallContext context) {
        return begin(name, TaskType.PROVISIONING_ADDITIONAL_IP.wire(), context, vps -> {
            ProviderWork.of(vps.state()).ifPresent(work -> {
                throw ContractException.refused(
                        work == ProviderWork.MAINTENANCE ? Refusal.IN_MAINTENANCE : Refusal.BUSY);
            });
            long have = new IpStore(core.database())
                    .list(vps.id()).stream()
                            .filter(ip -> ip.type() == Ip.Type.ADDITIONAL)
                            .count();
            if (have >= vps.plan().maximumAdditionalIps()) {
                throw ContractException.of(
                        ErrorCode.CONFLICT, name + " has all " + have + " additional addresses its plan allows");
            }
            return vps;
        });
    }

    /** Makes an account the contact of a server for one role. */
    public void setContact(ServiceName name, Role role, AccountId account, CallContext context) {
        orders.account(account);
        core.database().transaction().executeWithoutResult(_ -> {
            new VpsRegistration(core.database()).setContact(getVps(name).id(), role, account);
            core.events().service(EventKind.CONTACT_CHANGED, name, Author.operator(context), told(role, account));
        });
    }

    private static EventData told(Role role, AccountId account) {
        return EventData.of(EventData.Name.ROLE, role.name()).with(EventData.Name.ACCOUNT, account.value());
    }

    /** Starts the provider's work on an idle server: meanwhile nobody and nothing else touches it. */
    public void beginWork(ServiceName name, ProviderWork work, CallContext context) {
        change(name, work.state(), context, vps -> {
            ProviderWork.of(vps.state()).ifPresent(already -> {
                throw ContractException.of(
                        ErrorCode.CONFLICT, name + " is " + already.word() + " already; end that first");
            });
            return work.inWords(true);
        });
    }

    /** Ends the provider's work. It leaves `stopped` for a moment; the reconciler asks the engine next. */
    public void endWork(ServiceName name, CallContext context) {
        change(name, VpsState.STOPPED, context, vps -> ProviderWork.of(vps.state())
                .map(work -> work.inWords(false))
                .orElseThrow(() -> ContractException.of(
                        ErrorCode.CONFLICT,
                        name + " is " + vps.state().wire() + ": nothing of the provider's is to end")));
    }

    private void change(ServiceName name, VpsState state, CallContext context, Function<VpsRow, String> check) {
        core.database().transaction().executeWithoutResult(_ -> {
            VpsRow vps = getVps(name);
            TaskHold.check(vps);
            String work = check.apply(vps);
            if (!core.servers().correct(vps, state)) {
                throw ContractException.refused(Refusal.TASK_RUNNING);
            }
            EventData data = EventData.of(EventData.Name.MAINTENANCE, work);
            core.events().service(EventKind.MAINTENANCE_CHANGED, name, Author.operator(context), data);
        });
    }

    /** Locks a server, so that its customers can only read it, or unlocks it. */
    public void lock(ServiceName name, boolean on, CallContext context) {
        core.database().transaction().executeWithoutResult(_ -> {
            VpsRow vps = getVps(name);
            if (vps.locked() != on) {
                core.servers().setLocked(vps.id(), on);
                EventData data = EventData.of(EventData.Name.LOCK, on ? "on" : "off");
                core.events().service(EventKind.LOCK_CHANGED, name, Author.operator(context), data);
            }
        });
    }

    /** Sets the last day a server is paid for. */
    public void expire(ServiceName name, LocalDate day, CallContext context) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw ContractException.invalid(
                    "expiration", "expiration must be of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        core.database().transaction().executeWithoutResult(_ -> {
            VpsRow vps = getVps(name);
            if (!vps.expiration().equals(day)) {
                core.servers().setExpiration(vps.id(), day);
                EventData data = EventData.of(
                                EventData.Name.FROM, vps.expiration().toString())
                        .with(EventData.Name.TO, day.toString());
                core.events().service(EventKind.EXPIRATION_CHANGED, name, Author.operator(context), data);
            }
        });
    }

    /** Whether this ever happened to a server. */
    public boolean happened(EventKind kind, ServiceName name) {
        return core.events().has(kind, name);
    }

    /** Every server, by name. */
    public List<VpsRow> listVps() {
        return core.servers().list();
    }

    /** The newest tasks of all servers. */
    public List<TaskRow> listTasks(int limit) {
        return tasks.rows().listNewest(limit);
    }

    /** The newest tasks of one server. */
    public List<TaskRow> listTasks(ServiceName name, int limit) {
        return tasks.rows().list(getVps(name).id(), limit);
    }

    public TaskRow getTask(TaskId id) {
        return tasks.rows().find(id).orElseThrow(() -> ContractException.notFound("there is no task " + id));
    }

    /** How many tasks of each kind have each status. */
    public List<TaskCount> countTasks() {
        return tasks.rows().count();
    }

    /** Ends a task whose first step has not started. */
    public TaskRow cancelTask(TaskId id, CallContext context) {
        return core.database().transaction().execute(_ -> {
            TaskRow task = getTask(id);
            if (!tasks.cancel(task, Author.operator(context))) {
                throw ContractException.of(
                        ErrorCode.CONFLICT,
                        "task " + id + " is " + getTask(id).end()
                                + ": only a task whose first step has not begun can be cancelled");
            }
            return getTask(id);
        });
    }

    /** Makes a stuck task retry. */
    public void resumeTask(TaskId id, CallContext context) {
        core.database().transaction().executeWithoutResult(_ -> {
            if (!tasks.resume(getTask(id), Author.operator(context))) {
                throw ContractException.of(ErrorCode.CONFLICT, "task " + id + " is not stuck");
            }
        });
    }

    private TaskRow begin(ServiceName name, String kind, CallContext context, Function<VpsRow, VpsRow> before) {
        return core.database().transaction().execute(_ -> {
            VpsRow vps = before.apply(getVps(name));
            TaskHold.check(vps);
            return tasks.accept(kind, vps, Author.operator(context));
        });
    }

    /** A server of any customer. */
    public VpsRow getVps(ServiceName name) {
        return core.servers()
                .find(name)
                .orElseThrow(() -> ContractException.notFound("there is no server named " + name));
    }

    private VpsRow get(io.vpsmanager.cloud.vps.ServiceId id) {
        return core.servers().find(id).orElseThrow();
    }
}
