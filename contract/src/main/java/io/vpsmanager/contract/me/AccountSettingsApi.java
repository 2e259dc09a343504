package io.vpsmanager.contract.me;

/** The language and the time zone of the caller's account. */
public interface AccountSettingsApi {

    /** Both of them. */
    AccountSettings get();

    /** Stores the language the caller wants the console and mails in, a tag such as `fr_FR`. */
    void chooseLanguage(String language);

    /** Stores the zone the caller wants times shown in, such as `Europe/Paris`. */
    void chooseTimeZone(String timeZone);
}
