package io.vpsmanager.contract.disk;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The disks of a server. */
@HttpExchange
@ResponseBody
public interface DiskApi {

    @GetExchange("/vps/{serviceName}/disks")
    @Needs(Right.READ)
    List<Long> list(@PathVariable ServiceName serviceName);

    @Expanded
    @GetExchange("/vps/{serviceName}/disks")
    @Needs(Right.READ)
    List<Disk> listObjects(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/disks/{id}")
    @Needs(Right.READ)
    Disk get(@PathVariable ServiceName serviceName, @PathVariable long id);

    @PutExchange("/vps/{serviceName}/disks/{id}")
    @Needs(Right.OPERATE)
    void update(@PathVariable ServiceName serviceName, @PathVariable long id, @RequestBody DiskUpdate body);
}
