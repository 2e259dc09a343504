package io.vpsmanager.web.world;

import io.vpsmanager.contract.apikey.KeyManager;
import io.vpsmanager.contract.call.Caller;
import io.vpsmanager.contract.email.EmailDetail;
import io.vpsmanager.contract.email.EmailId;
import io.vpsmanager.contract.email.EmailSummary;
import io.vpsmanager.contract.email.EmailViews;
import io.vpsmanager.contract.history.HistoryPage;
import io.vpsmanager.contract.history.HistoryQuery;
import io.vpsmanager.contract.login.Login;
import io.vpsmanager.contract.login.LoginApi;
import io.vpsmanager.contract.me.AccountSettings;
import io.vpsmanager.contract.me.AccountSettingsApi;
import io.vpsmanager.contract.value.ServiceName;
import java.time.ZoneId;
import java.util.Optional;

/** The smaller nouns that the console asks for. */
final class WorldViews {

    private WorldViews() {}

    static EmailViews emails(World world) {
        return new EmailViews() {
            @Override
            public HistoryPage<EmailSummary> page(Optional<HistoryQuery.Place> place, int size) {
                return world.emails.page(place, size);
            }

            @Override
            public EmailDetail get(EmailId id) {
                EmailDetail email = world.emails.get(id);
                if (email.path().contains("token=")) {
                    world.requireSure();
                }
                return email;
            }
        };
    }

    static LoginApi logins(World world, Caller caller) {
        return new LoginApi() {
            @Override
            public Optional<Login> find(ServiceName serviceName) {
                return Optional.ofNullable(world.logins.get(serviceName));
            }

            @Override
            public String showPassword(ServiceName serviceName) {
                world.requireSure();
                return WorldLogins.show(world, serviceName, caller.account());
            }
        };
    }

    static AccountSettingsApi settings(WorldIdentity identity) {
        return new AccountSettingsApi() {
            @Override
            public AccountSettings get() {
                throw new UnsupportedOperationException("account settings");
            }

            @Override
            public void chooseLanguage(String language) {
                identity.chooseLanguage(language);
            }

            @Override
            public void chooseTimeZone(String timeZone) {
                identity.timeZone = ZoneId.of(timeZone);
            }
        };
    }

    static KeyManager keys(World world) {
        world.keys.sure = world::requireSure;
        return world.keys;
    }
}
