package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The caller's OAuth2 clients. */
@HttpExchange
@ResponseBody
public interface OAuth2ClientApi {

    @GetExchange("/me/api/oauth2/client")
    @Needs(Right.ACCOUNT)
    List<String> list();

    @Expanded
    @GetExchange("/me/api/oauth2/client")
    @Needs(Right.ACCOUNT)
    List<OAuth2Client> listObjects();

    @PostExchange("/me/api/oauth2/client")
    @Needs(Right.ACCOUNT)
    OAuth2ClientSecret create(@RequestBody OAuth2ClientRequest body);

    @GetExchange("/me/api/oauth2/client/{clientId}")
    @Needs(Right.ACCOUNT)
    OAuth2Client get(@PathVariable String clientId);

    @PutExchange("/me/api/oauth2/client/{clientId}")
    @Needs(Right.ACCOUNT)
    void update(@PathVariable String clientId, @RequestBody OAuth2ClientUpdate body);

    /** Its tokens become invalid at once. */
    @DeleteExchange("/me/api/oauth2/client/{clientId}")
    @Needs(Right.ACCOUNT)
    void delete(@PathVariable String clientId);
}
