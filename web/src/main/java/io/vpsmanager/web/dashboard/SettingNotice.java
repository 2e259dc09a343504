package io.vpsmanager.web.dashboard;

/** What is said when a setting was changed. */
enum SettingNotice implements Notice {
    RENAMED("renamed"),
    KEYMAP("keymap"),
    MONITORED("monitoring"),
    UNMONITORED("monitoring");

    private final String subject;

    SettingNotice(String subject) {
        this.subject = subject;
    }

    @Override
    public String subject() {
        return subject;
    }
}
