package io.vpsmanager.contract.sshkey;

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

/** The caller's public keys. */
@HttpExchange
@ResponseBody
public interface SshKeyApi {

    /** Their names. */
    @GetExchange("/me/sshKey")
    @Needs(Right.ACCOUNT)
    List<String> list();

    @Expanded
    @GetExchange("/me/sshKey")
    @Needs(Right.ACCOUNT)
    List<SshKey> listObjects();

    @GetExchange("/me/sshKey/{keyName}")
    @Needs(Right.ACCOUNT)
    SshKey get(@PathVariable String keyName);

    @PostExchange("/me/sshKey")
    @Needs(Right.ACCOUNT)
    void add(@RequestBody NewSshKey body);

    @DeleteExchange("/me/sshKey/{keyName}")
    @Needs(Right.ACCOUNT)
    void remove(@PathVariable String keyName);
}
