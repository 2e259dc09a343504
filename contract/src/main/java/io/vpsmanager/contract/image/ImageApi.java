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

/** The system installed on a server. */
@HttpExchange
@ResponseBody
public interface ImageApi {

    /** The installed system in the form of the older templates. */
    @GetExchange("/vps/{serviceName}/distribution")
    @Needs(Right.READ)
    Template distribution(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/images/current")
    @Needs(Right.READ)
    Image current(@PathVariable ServiceName serviceName);

    /** The ids of the images the server's plan may use. */
    @GetExchange("/vps/{serviceName}/images/available")
    @Needs(Right.READ)
    List<String> available(@PathVariable ServiceName serviceName);

    @Expanded
    @GetExchange("/vps/{serviceName}/images/available")
    @Needs(Right.READ)
    List<Image> availableObjects(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/images/available/{id}")
    @Needs(Right.READ)
    Image getAvailable(@PathVariable ServiceName serviceName, @PathVariable String id);

    /** The programs that came with the installed template. */
    @GetExchange("/vps/{serviceName}/distribution/software")
    @Needs(Right.READ)
    List<Long> software(@PathVariable ServiceName serviceName);

    @Expanded
    @GetExchange("/vps/{serviceName}/distribution/software")
    @Needs(Right.READ)
    List<Software> softwareObjects(@PathVariable ServiceName serviceName);

    @GetExchange("/vps/{serviceName}/distribution/software/{softwareId}")
    @Needs(Right.READ)
    Software getSoftware(@PathVariable ServiceName serviceName, @PathVariable long softwareId);
}
