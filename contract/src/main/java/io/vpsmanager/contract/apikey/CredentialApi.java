package io.vpsmanager.contract.apikey;

import io.vpsmanager.contract.call.Needs;
import io.vpsmanager.contract.call.Right;
import io.vpsmanager.contract.form.Expanded;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The consumer keys the caller validated or refused. */
@HttpExchange
@ResponseBody
public interface CredentialApi {

    @GetExchange("/me/api/credential")
    @Needs(Right.ACCOUNT)
    List<Long> list(
            @RequestParam(required = false) @Nullable Long applicationId,
            @RequestParam(required = false) ApiCredential.@Nullable State status);

    @Expanded
    @GetExchange("/me/api/credential")
    @Needs(Right.ACCOUNT)
    List<ApiCredential> listObjects(
            @RequestParam(required = false) @Nullable Long applicationId,
            @RequestParam(required = false) ApiCredential.@Nullable State status);

    @GetExchange("/me/api/credential/{credentialId}")
    @Needs(Right.ACCOUNT)
    ApiCredential get(@PathVariable long credentialId);

    @PutExchange("/me/api/credential/{credentialId}")
    @Needs(Right.ACCOUNT)
    void update(@PathVariable long credentialId, @RequestBody ApiCredentialUpdate body);

    @DeleteExchange("/me/api/credential/{credentialId}")
    @Needs(Right.ACCOUNT)
    void delete(@PathVariable long credentialId);

    /** The application the key was validated for, whoever owns it. */
    @GetExchange("/me/api/credential/{credentialId}/application")
    @Needs(Right.ACCOUNT)
    ApiApplication application(@PathVariable long credentialId);
}
