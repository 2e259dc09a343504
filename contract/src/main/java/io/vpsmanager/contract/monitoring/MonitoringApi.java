package io.vpsmanager.contract.monitoring;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.value.ServiceName;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The usage of a server and its disks. 503 while the engine cannot report it, and always if it measures nothing. */
@HttpExchange
@ResponseBody
public interface MonitoringApi {

    /** The usage over a period, in equal intervals. */
    @GetExchange("/vps/{serviceName}/monitoring")
    @Needs(Right.READ)
    UnitAndValues list(
            @PathVariable ServiceName serviceName,
            @RequestParam MonitoringPeriod period,
            @RequestParam StatisticType type);

    /** The current usage. */
    @GetExchange("/vps/{serviceName}/use")
    @Needs(Right.READ)
    UnitAndValue use(@PathVariable ServiceName serviceName, @RequestParam StatisticType type);

    @GetExchange("/vps/{serviceName}/disks/{id}/monitoring")
    @Needs(Right.READ)
    UnitAndValues listDisk(
            @PathVariable ServiceName serviceName,
            @PathVariable long id,
            @RequestParam MonitoringPeriod period,
            @RequestParam DiskStatisticType type);

    @GetExchange("/vps/{serviceName}/disks/{id}/use")
    @Needs(Right.READ)
    UnitAndValue useDisk(
            @PathVariable ServiceName serviceName, @PathVariable long id, @RequestParam DiskStatisticType type);
}
