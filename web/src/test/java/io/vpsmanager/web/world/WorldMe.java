package io.vpsmanager.web.world;

import io.vpsmanager.contract.me.Country;
import io.vpsmanager.contract.me.MeApi;
import io.vpsmanager.contract.me.Nichandle;
import io.vpsmanager.contract.me.NichandleUpdate;
import io.vpsmanager.contract.me.Subsidiary;
import io.vpsmanager.contract.value.AccountId;

/** The account of the one who is signed in. */
final class WorldMe implements MeApi {

    @Override
    public Nichandle get() {
        return new Nichandle(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Country.FR,
                new Nichandle.Currency("EUR", "€"),
                null,
                "camille@example.com",
                null,
                "Camille",
                null,
                null,
                null,
                Nichandle.LegalForm.INDIVIDUAL,
                "Martin",
                null,
                new AccountId("ab12345-ovh"),
                null,
                Nichandle.OvhCompany.OVH,
                Subsidiary.FR,
                null,
                null,
                null,
                null,
                null,
                null,
                Nichandle.State.COMPLETE,
                null,
                null);
    }

    @Override
    public void update(NichandleUpdate body) {
        throw new UnsupportedOperationException("me");
    }
}
