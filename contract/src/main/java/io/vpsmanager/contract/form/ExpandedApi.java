package io.vpsmanager.contract.form;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.disk.Disk;
import io.vpsmanager.contract.email.Email;
import io.vpsmanager.contract.identity.ApiApplication;
import io.vpsmanager.contract.identity.ApiCredential;
import io.vpsmanager.contract.identity.OAuth2Client;
import io.vpsmanager.contract.image.Image;
import io.vpsmanager.contract.image.Software;
import io.vpsmanager.contract.image.Template;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.option.Option;
import io.vpsmanager.contract.sshkey.SshKey;
import io.vpsmanager.contract.task.Task;
import io.vpsmanager.contract.task.TaskState;
import io.vpsmanager.contract.task.TaskType;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.Vps;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The expanded form of v1's lists: whole objects in place of their names, each list in a constant number of reads.
 *
 * <p>Only the list of servers has no bound, so it alone is filtered, sorted and cut where it is kept.
 */
@HttpExchange
@ResponseBody
public interface ExpandedApi {

    @GetExchange("/me/api/application")
    @Needs(Right.ACCOUNT)
    List<ApiApplication> applications();

    @GetExchange("/me/api/credential")
    @Needs(Right.ACCOUNT)
    List<ApiCredential> credentials(
            @RequestParam(required = false) @Nullable Long applicationId,
            @RequestParam(required = false) ApiCredential.@Nullable State status);

    @GetExchange("/me/api/oauth2/client")
    @Needs(Right.ACCOUNT)
    List<OAuth2Client> clients();

    @GetExchange("/me/notification/email/history")
    @Needs(Right.ACCOUNT)
    List<Email> emails();

    @GetExchange("/me/sshKey")
    @Needs(Right.ACCOUNT)
    List<SshKey> sshKeys();

    @GetExchange("/vps")
    @Needs(Right.ACCOUNT)
    ObjectPage<Vps> vps(ListQuery query);

    @GetExchange("/vps/{serviceName}/disks")
    @Needs(Right.READ)
    List<Disk> disks(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/distribution/software")
    @Needs(Right.READ)
    List<Software> software(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/images/available")
    @Needs(Right.READ)
    List<Image> images(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/ips")
    @Needs(Right.READ)
    List<Ip> ips(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/option")
    @Needs(Right.READ)
    List<Option> options(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/tasks")
    @Needs(Right.READ)
    List<Task> tasks(
            @PathVariable ServiceName serviceName,
            @RequestParam(required = false) @Nullable TaskState state,
            @RequestParam(required = false) @Nullable TaskType type);

    @GetExchange("/vps/{serviceName}/templates")
    @Needs(Right.READ)
    List<Template> templates(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/templates/{id}/software")
    @Needs(Right.READ)
    List<Software> templateSoftware(@PathVariable ServiceName serviceName, @PathVariable long id);
}
