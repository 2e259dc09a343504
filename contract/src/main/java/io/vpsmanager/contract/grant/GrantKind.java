package io.vpsmanager.contract.grant;

/** A kind of thing that rules can allow, the strongest first. */
public enum GrantKind {
    /** Services are ended, by this key alone. */
    TERMINATION,
    /** Services are handed over to another account. */
    CONTACTS,
    /** Keys, clients and SSH keys are made, changed and removed. */
    KEYS,
    /** A server is entered, or what is on it is read: a password set, its screen opened, its disk downloaded. */
    ENTRY,
    /** What is on a server, or a copy of it, is lost. */
    DATA_LOSS,
    /** Something is ordered, paid, renewed or given up. */
    MONEY,
    /** The mails to the account are read, with the links in them. */
    MAILS,
    /** The end of a service is asked for; the link of a mail confirms it. */
    TERMINATION_ASKED,
    /** A server is stopped, started or rebooted, or is kept busy. */
    POWER,
    /** Personal data is changed. */
    ACCOUNT,
    /** How a server is set up is changed; nothing on it is lost. */
    SETTINGS,
    /** Personal data is read: name, address, orders, ways of payment. */
    PERSONAL,
    /** Something else is read. */
    READING,
    /** A rule that no operation of today matches. */
    NOTHING;

    /** Whether one should know the application well. */
    public boolean dangerous() {
        return compareTo(POWER) < 0;
    }
}
