package io.vpsmanager.contract.email;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The mails sent to the caller's account. */
@HttpExchange
@ResponseBody
public interface EmailApi {

    /** Their numbers, oldest first. */
    @GetExchange("/me/notification/email/history")
    @Needs(Right.ACCOUNT)
    List<EmailId> list();

    @Expanded
    @GetExchange("/me/notification/email/history")
    @Needs(Right.ACCOUNT)
    List<Email> listObjects();

    @GetExchange("/me/notification/email/history/{id}")
    @Needs(Right.ACCOUNT)
    Email get(@PathVariable EmailId id);
}
