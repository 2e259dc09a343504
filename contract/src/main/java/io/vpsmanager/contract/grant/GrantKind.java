package io.vpsmanager.contract.grant;

/** A kind of thing that rules can allow, the strongest first. */
public enum GrantKind {
    /** Terminate services, with this key alone. */
    TERMINATION,
    /** Transfer services to another account. */
    CONTACTS,
    /** Create, change and remove keys, clients and SSH keys. */
    KEYS,
    /** Enter a server or read its data: set a password, open its screen, download its disk. */
    ENTRY,
    /** Lose the data of a server, or a copy of it. */
    DATA_LOSS,
    /** Order, pay, renew or cancel something. */
    MONEY,
    /** Read the mails to the account, with the links in them. */
    MAILS,
    /** Request the termination of a service; a link in a mail confirms it. */
    TERMINATION_ASKED,
    /** Stop, start or reboot a server, or keep it busy. */
    POWER,
    /** Change personal data. */
    ACCOUNT,
    /** Change the settings of a server; no data on it is lost. */
    SETTINGS,
    /** Read personal data: name, address, orders, payment methods. */
    PERSONAL,
    /** Read anything else. */
    READING,
    /** A rule that matches no current operation. */
    NOTHING;

    /** Whether to grant this only to an application one knows well. */
    public boolean dangerous() {
        return compareTo(POWER) < 0;
    }
}
