package io.vpsmanager.app.serve;

import io.vpsmanager.web.path.Paths;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may use each handler of the console. Whoever adds a handler adds its row here, or {@link ConsoleWalkTest} fails: who may
 * use it, and for a GET what the administrator is answered. Variables of a path that are new get their value in
 * {@link ConsoleWalkTest}, fields of a form too.
 */
final class HandlerTable {

    /** Who may. Everybody else who has no part in the server is told that it does not exist. */
    enum Who {
        /** Also who is not signed in. */
        EVERYBODY,
        /** Whoever is signed in: it concerns their own account, or says nothing of any. */
        SIGNED_IN,
        /** Whose it is, by a number in the address; for others it does not exist. */
        OWNER,
        /** Every contact of the server. */
        CONTACTS,
        /** The administrator and the technical contact. */
        OPERATORS,
        /** The administrator and the billing contact. */
        PAYERS,
        /** The administrator alone. */
        ADMINISTRATOR
    }

    /**
     * A handler.
     *
     * @param answer the status of the answer to a GET of the administrator's; to a POST, where what it is about is not there
     */
    record Row(String method, String pattern, Who who, int answer) {

        String key() {
            return method + " " + pattern;
        }
    }

    private static final int OK = 200;
    private static final int ELSEWHERE = 302;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final List<Row> rows = new ArrayList<>();

    private HandlerTable() {}

    static List<Row> rows() {
        HandlerTable table = new HandlerTable();
        table.open();
        table.account();
        table.reads();
        table.dialogs();
        table.changes();
        return table.rows;
    }

    private void open() {
        get(Paths.SIGN_IN, Who.EVERYBODY, OK);
        get(Paths.CONSOLE, Who.EVERYBODY, OK);
        get(Paths.ASSET, Who.EVERYBODY, NOT_FOUND);
        get(Paths.SNAPSHOT_FILE, Who.EVERYBODY, NOT_FOUND);
        post(Paths.SIGN_IN, Who.EVERYBODY);
        post(Paths.LANGUAGE, Who.EVERYBODY);
        post(Paths.THEME, Who.EVERYBODY);
    }

    private void account() {
        get(Paths.HOME, Who.SIGNED_IN, ELSEWHERE);
        get(Paths.SERVERS, Who.SIGNED_IN, ELSEWHERE);
        get(Paths.LIST, Who.SIGNED_IN, OK);
        get(Paths.ONBOARDING, Who.SIGNED_IN, ELSEWHERE);
        get(Paths.ACCOUNT, Who.SIGNED_IN, OK);
        get(Paths.PREFERENCES, Who.SIGNED_IN, OK);
        get(Paths.PASSWORD, Who.SIGNED_IN, OK);
        get(Paths.ACCOUNT_EVENTS, Who.SIGNED_IN, OK);
        get(Paths.CONFIRM_PASSWORD, Who.SIGNED_IN, OK);
        get(Paths.SSH_KEYS, Who.SIGNED_IN, OK);
        get(Paths.EMAILS, Who.SIGNED_IN, OK);
        get(Paths.EMAIL, Who.OWNER, OK);
        get(Paths.API, Who.SIGNED_IN, OK);
        get(Paths.OPERATIONS, Who.SIGNED_IN, OK);
        get(Paths.VALIDATION, Who.SIGNED_IN, NOT_FOUND);
        post(Paths.SIGN_OUT, Who.SIGNED_IN);
        post(Paths.PREFERENCES, Who.SIGNED_IN);
        post(Paths.PASSWORD, Who.SIGNED_IN);
        post(Paths.SESSION_END, Who.OWNER);
        post(Paths.OTHER_SESSIONS_END, Who.SIGNED_IN);
        post(Paths.CONFIRM_PASSWORD, Who.SIGNED_IN);
        post(Paths.CLIENT_END, Who.OWNER);
        post(Paths.SSH_KEYS, Who.SIGNED_IN);
        post(Paths.SSH_KEY_REMOVE, Who.SIGNED_IN);
        post(Paths.API, Who.SIGNED_IN);
        post(Paths.APPLICATION_DELETE, Who.OWNER);
        post(Paths.CLIENT_DELETE, Who.OWNER);
        post(Paths.KEY_REVOKE, Who.OWNER);
        post(Paths.VALIDATION, Who.SIGNED_IN);
    }

    private void reads() {
        // It leads on, whatever the name.
        get(Paths.VPS, Who.SIGNED_IN, ELSEWHERE);
        get(Paths.STATUS, Who.SIGNED_IN, ELSEWHERE);
        get(Paths.DASHBOARD, Who.CONTACTS, OK);
        get(Paths.TILE, Who.CONTACTS, OK);
        get(Paths.ACTIONS, Who.CONTACTS, OK);
        get(Paths.HISTORY, Who.CONTACTS, OK);
        get(Paths.TASK, Who.CONTACTS, OK);
        get(Paths.SCREEN, Who.CONTACTS, NOT_FOUND);
        get(Paths.SNAPSHOT, Who.CONTACTS, OK);
        get(Paths.MONITORING, Who.CONTACTS, OK);
        get(Paths.CHART, Who.CONTACTS, OK);
        get(Paths.BACKUPS, Who.CONTACTS, OK);
        get(Paths.IPS, Who.CONTACTS, OK);
        get(Paths.REVERSE, Who.CONTACTS, OK);
        get(Paths.FORWARD, Who.CONTACTS, OK);
        get(Paths.LOGIN, Who.CONTACTS, OK);
    }

    /** Everybody who sees the server is asked; who may not is told when the answer is yes. */
    private void dialogs() {
        get(Paths.DISPLAY_NAME, Who.CONTACTS, OK);
        get(Paths.KEYMAP, Who.CONTACTS, OK);
        get(Paths.POWER, Who.CONTACTS, OK);
        get(Paths.SNAPSHOT_ACTION, Who.CONTACTS, OK);
        get(Paths.SNAPSHOT_DOWNLOAD, Who.CONTACTS, CONFLICT);
        get(Paths.KVM, Who.CONTACTS, OK);
        get(Paths.NEW_PASSWORD, Who.CONTACTS, OK);
        get(Paths.REBUILD, Who.CONTACTS, OK);
        get(Paths.REINSTALL, Who.CONTACTS, OK);
        get(Paths.TERMINATE, Who.CONTACTS, OK);
        get(Paths.CANCEL_TERMINATION, Who.CONTACTS, CONFLICT);
        get(Paths.CONFIRM_TERMINATION, Who.CONTACTS, OK);
        get(Paths.BACKUP_RESTORE, Who.CONTACTS, NOT_FOUND);
    }

    private void changes() {
        post(Paths.DISPLAY_NAME, Who.OPERATORS);
        post(Paths.KEYMAP, Who.OPERATORS);
        post(Paths.SLA_MONITORING, Who.OPERATORS);
        post(Paths.REVERSE, Who.OPERATORS);
        post(Paths.POWER, Who.OPERATORS);
        post(Paths.SNAPSHOT, Who.OPERATORS);
        post(Paths.SNAPSHOT_ACTION, Who.OPERATORS);
        post(Paths.SNAPSHOT_DOWNLOAD, Who.OPERATORS, CONFLICT);
        post(Paths.KVM, Who.OPERATORS);
        post(Paths.KVM_ADDRESS, Who.OPERATORS);
        post(Paths.KVM_VNC, Who.OPERATORS);
        post(Paths.NEW_PASSWORD, Who.OPERATORS);
        post(Paths.LOGIN, Who.OPERATORS);
        post(Paths.REBUILD, Who.OPERATORS);
        post(Paths.MONITORING, Who.OPERATORS);
        post(Paths.BACKUPS, Who.OPERATORS);
        post(Paths.BACKUP_DETACH, Who.OPERATORS);
        post(Paths.BACKUP_RESTORE, Who.OPERATORS, NOT_FOUND);
        post(Paths.TERMINATE, Who.ADMINISTRATOR);
        post(Paths.CANCEL_TERMINATION, Who.PAYERS);
        post(Paths.CONFIRM_TERMINATION, Who.ADMINISTRATOR);
    }

    private void get(String pattern, Who who, int answer) {
        rows.add(new Row("GET", pattern, who, answer));
    }

    private void post(String pattern, Who who) {
        post(pattern, who, OK);
    }

    private void post(String pattern, Who who, int answer) {
        rows.add(new Row("POST", pattern, who, answer));
    }
}
