package io.vpsmanager.contract.termination;

/** The console page to confirm a termination, as mails link to it. */
public final class TerminationPage {

    public static final String PATH = "/billing/confirmTerminate";
    public static final String SERVICE = "id";
    public static final String TOKEN = "token";

    private TerminationPage() {}

    /** `service`: the number of the service. */
    public static String of(long service, String token) {
        return PATH + "?" + SERVICE + "=" + service + "&" + TOKEN + "=" + token;
    }
}
