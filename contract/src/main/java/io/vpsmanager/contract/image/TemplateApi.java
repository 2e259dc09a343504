package io.vpsmanager.contract.image;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import io.vpsmanager.contract.value.ServiceName;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The older templates a server's plan may use. */
@HttpExchange
@ResponseBody
public interface TemplateApi {

    @GetExchange("/vps/{serviceName}/templates")
    @Needs(Right.READ)
    List<Long> list(@PathVariable ServiceName serviceName);

    @Expanded
    @GetExchange("/vps/{serviceName}/templates")
    @Needs(Right.READ)
    List<Template> listObjects(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/templates/{id}")
    @Needs(Right.READ)
    Template get(@PathVariable ServiceName serviceName, @PathVariable long id);

    /** The programs that come with a template. */
    @GetExchange("/vps/{serviceName}/templates/{id}/software")
    @Needs(Right.READ)
    List<Long> software(@PathVariable ServiceName serviceName, @PathVariable long id);

    @Expanded
    @GetExchange("/vps/{serviceName}/templates/{id}/software")
    @Needs(Right.READ)
    List<Software> softwareObjects(@PathVariable ServiceName serviceName, @PathVariable long id);

    @GetExchange("/vps/{serviceName}/templates/{id}/software/{softwareId}")
    @Needs(Right.READ)
    Software getSoftware(@PathVariable ServiceName serviceName, @PathVariable long id, @PathVariable long softwareId);
}
