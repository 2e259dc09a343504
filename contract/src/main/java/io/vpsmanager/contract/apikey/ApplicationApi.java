package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The caller's applications. */
@HttpExchange
@ResponseBody
public interface ApplicationApi {

    @GetExchange("/me/api/application")
    @Needs(Right.ACCOUNT)
    List<Long> list();

    @Expanded
    @GetExchange("/me/api/application")
    @Needs(Right.ACCOUNT)
    List<ApiApplication> listObjects();

    @GetExchange("/me/api/application/{applicationId}")
    @Needs(Right.ACCOUNT)
    ApiApplication get(@PathVariable long applicationId);

    /** Also revokes every key validated for it, whoever owns the key. */
    @DeleteExchange("/me/api/application/{applicationId}")
    @Needs(Right.ACCOUNT)
    void delete(@PathVariable long applicationId);
}
