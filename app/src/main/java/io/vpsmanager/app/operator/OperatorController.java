package io.vpsmanager.app.operator;

import io.vpsmanager.cloud.Cloud;
import io.vpsmanager.cloud.automatedbackup.AutomatedBackupFeature;
import io.vpsmanager.cloud.database.CloudDatabase;
import io.vpsmanager.cloud.identity.Applications;
import io.vpsmanager.cloud.ip.IpStore;
import io.vpsmanager.cloud.monitoring.MonitoringFeature;
import io.vpsmanager.cloud.vps.ProviderWork;
import io.vpsmanager.cloud.vps.Role;
import io.vpsmanager.contract.call.AccessRule;
import io.vpsmanager.contract.call.CallContext;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.call.Origin;
import io.vpsmanager.contract.task.TaskId;
import io.vpsmanager.contract.value.AccountId;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.NetbootMode;
import io.vpsmanager.engine.MachineId;
import io.vpsmanager.simulator.ActionCount;
import io.vpsmanager.simulator.Simulator;
import io.vpsmanager.simulator.fault.FaultRule;
import io.vpsmanager.simulator.fault.JdbcFaultPlan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the sub-commands of the program ask a running manager. {@link OperatorToken} stands before it. */
@RestController
@RequestMapping("/operator")
public final class OperatorController {

    private static final int TASKS = 1000;

    private final Cloud cloud;
    private final Simulator simulator;
    private final JdbcFaultPlan faults;

    public OperatorController(Cloud cloud, Simulator simulator, JdbcFaultPlan faults) {
        this.cloud = cloud;
        this.simulator = simulator;
        this.faults = faults;
    }

    @PostMapping("/accounts")
    Map<String, String> createAccount(@RequestBody AccountRequest request) {
        cloud.operator().createAccount(request.newAccount());
        return Map.of("account", request.id());
    }

    /** An application that may call everything for its account; its secrets can be read this once. */
    @PostMapping("/accounts/{id}/applications")
    Applications.Keys createApplication(@PathVariable String id, @RequestParam String name) {
        List<AccessRule> everything = Arrays.stream(AccessRule.Method.values())
                .map(method -> new AccessRule(method, "/*"))
                .toList();
        return cloud.operator().createApplication(new AccountId(id), name, everything);
    }

    @GetMapping("/accounts")
    List<AccountView> listAccounts() {
        return cloud.operator().listAccounts().stream().map(AccountView::of).toList();
    }

    @PutMapping("/accounts/{id}/password")
    Map<String, String> changePassword(@PathVariable String id, @RequestBody PasswordRequest request) {
        cloud.operator().changePassword(new AccountId(id), request.checked(), context());
        return Map.of("account", id);
    }

    @GetMapping("/vps")
    List<VpsView> listVps() {
        return cloud.operator().listVps().stream().map(VpsView::of).toList();
    }

    @PostMapping("/vps")
    TaskView createVps(@RequestBody VpsRequest request) {
        return TaskView.of(cloud.operator().createVps(request.order(), context()));
    }

    @DeleteMapping("/vps/{name}")
    TaskView deleteVps(@PathVariable String name) {
        return TaskView.of(cloud.operator().deleteVps(new ServiceName(name), context()));
    }

    @PutMapping("/vps/{name}/netboot")
    TaskView netboot(@PathVariable String name, @RequestParam NetbootMode mode) {
        return TaskView.of(cloud.operator().netboot(new ServiceName(name), mode, context()));
    }

    /** Takes a backup now, whatever the server's plan. */
    @PostMapping("/vps/{name}/backups")
    TaskView backUp(@PathVariable String name) {
        return TaskView.of(cloud.feature(AutomatedBackupFeature.class)
                .daily()
                .takeNow(cloud.accepting(), new ServiceName(name), context()));
    }

    @PostMapping("/vps/{name}/ips")
    TaskView addIp(@PathVariable String name) {
        return TaskView.of(cloud.operator().addIp(new ServiceName(name), context()));
    }

    @PutMapping("/vps/{name}/contacts/{role}")
    Map<String, String> setContact(@PathVariable String name, @PathVariable Role role, @RequestParam String account) {
        cloud.operator().setContact(new ServiceName(name), role, new AccountId(account), context());
        return Map.of("role", role.name(), "account", account);
    }

    /** `work`: what the provider does to the server, or `off` to end it. */
    @PutMapping("/vps/{name}/maintenance")
    VpsView work(@PathVariable String name, @RequestParam String work) {
        ServiceName server = new ServiceName(name);
        if (work.equals("off")) {
            cloud.operator().endWork(server, context());
        } else {
            ProviderWork begun = ProviderWork.find(work)
                    .orElseThrow(() -> ContractException.invalid("work", "there is no work " + work));
            cloud.operator().beginWork(server, begun, context());
        }
        return getVps(server);
    }

    @PutMapping("/vps/{name}/lock")
    VpsView lock(@PathVariable String name, @RequestParam boolean on) {
        ServiceName server = new ServiceName(name);
        cloud.operator().lock(server, on, context());
        return getVps(server);
    }

    @PutMapping("/vps/{name}/expiration")
    VpsView expire(
            @PathVariable String name, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        ServiceName server = new ServiceName(name);
        cloud.operator().expire(server, day, context());
        return getVps(server);
    }

    private VpsView getVps(ServiceName name) {
        return VpsView.of(cloud.operator().getVps(name));
    }

    @GetMapping("/tasks")
    List<TaskView> listTasks() {
        return cloud.operator().listTasks(TASKS).stream().map(TaskView::of).toList();
    }

    @GetMapping("/tasks/{id}")
    TaskView getTask(@PathVariable long id) {
        return TaskView.of(cloud.operator().getTask(new TaskId(id)));
    }

    @PostMapping("/tasks/{id}/resume")
    TaskView resumeTask(@PathVariable long id) {
        cloud.operator().resumeTask(new TaskId(id), context());
        return getTask(id);
    }

    /** Ends a task whose first step has not begun. */
    @PostMapping("/tasks/{id}/cancel")
    TaskView cancelTask(@PathVariable long id) {
        return TaskView.of(cloud.operator().cancelTask(new TaskId(id), context()));
    }

    /** Every kind of task with its steps, in order. */
    @GetMapping("/kinds")
    List<TaskDefinitionView> kinds() {
        return cloud.tasks().kinds().list().stream().map(TaskDefinitionView::of).toList();
    }

    @PostMapping("/reconcile")
    Map<String, Integer> reconcile() {
        int repairs = cloud.reconciler().reconcile();
        cloud.feature(MonitoringFeature.class).watch().look();
        return Map.of("repairs", repairs);
    }

    /** What the simulator actually did to a machine. */
    @GetMapping("/engine/{name}/actions")
    List<ActionCount> actions(@PathVariable String name) {
        return simulator.actions(new MachineId(name));
    }

    /** Everything the engine holds, for finding what was left behind. */
    @GetMapping("/engine")
    EngineView engine() {
        return new EngineView(
                simulator.listMachines().stream()
                        .map(machine -> machine.id().value())
                        .sorted()
                        .toList(),
                simulator.listDisks().stream()
                        .map(disk -> disk.value())
                        .sorted()
                        .toList(),
                simulator.listSnapshots().stream()
                        .map(snapshot -> snapshot.value())
                        .sorted()
                        .toList(),
                simulator.listBackups().stream()
                        .map(backup -> backup.value())
                        .sorted()
                        .toList(),
                new IpStore(cloud.core().database()).countTaken());
    }

    @GetMapping("/faults")
    List<FaultView> listFaults() {
        return faults.list().stream().map(FaultView::of).toList();
    }

    @PostMapping("/faults")
    Map<String, Long> addFault(@RequestBody FaultRequest request) {
        FaultRule rule = request.rule();
        return Map.of("id", faults.add(rule));
    }

    @PostMapping("/faults/{id}/release")
    Map<String, Boolean> releaseFault(@PathVariable long id) {
        return Map.of("released", faults.release(id));
    }

    @DeleteMapping("/faults")
    Map<String, Boolean> clearFaults() {
        faults.clear();
        return Map.of("cleared", true);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuse(ContractException error) {
        return ResponseEntity.status(error.code().status()).body(message(error));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuse(IllegalArgumentException error) {
        return ResponseEntity.status(ErrorCode.INVALID_ARGUMENT.status()).body(message(error));
    }

    /** The engine's database too may be busy or out of reach; any other failure is a defect. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuse(RuntimeException error) {
        RuntimeException told = CloudDatabase.told(error);
        if (told instanceof ContractException refusal) {
            return refuse(refusal);
        }
        throw told;
    }

    private static Map<String, String> message(Exception error) {
        return Map.of("message", String.valueOf(error.getMessage()));
    }

    private static CallContext context() {
        String queryId = "operator-" + UUID.randomUUID();
        MDC.put("query", queryId);
        return CallContext.of(queryId, Origin.OPERATOR, "127.0.0.1");
    }
}
