package io.vpsmanager.contract.grant;

/** Every operation that a rule can match, with what it allows; a test checks it against the contract. */
final class GrantedOperations {

    /** Uses the token of a mail. */
    static final String CONFIRMATION = "/vps/{serviceName}/confirmTermination";

    /**
     * `logout` ends the key itself, which is harmless. `serviceInfos` can cause a service to be deleted at its expiry.
     */
    static final String TABLE = """
            GET /auth/currentCredential READING
            GET /auth/details READING
            POST /auth/logout READING
            GET /vps/{serviceName}/migration2020 READING
            POST /vps/{serviceName}/migration2020 MONEY
            PUT /vps/{serviceName}/migration2020 MONEY
            DELETE /vps/{serviceName}/migration2020 MONEY
            GET /me PERSONAL
            PUT /me ACCOUNT
            GET /me/api/application READING
            DELETE /me/api/application/{applicationId} KEYS
            GET /me/api/application/{applicationId} READING
            GET /me/api/credential READING
            DELETE /me/api/credential/{credentialId} KEYS
            GET /me/api/credential/{credentialId} READING
            PUT /me/api/credential/{credentialId} KEYS
            GET /me/api/credential/{credentialId}/application READING
            GET /me/api/oauth2/client READING
            POST /me/api/oauth2/client KEYS
            DELETE /me/api/oauth2/client/{clientId} KEYS
            GET /me/api/oauth2/client/{clientId} READING
            PUT /me/api/oauth2/client/{clientId} KEYS
            GET /me/notification/email/history READING
            GET /me/notification/email/history/{id} MAILS
            GET /me/order PERSONAL
            GET /me/order/{orderId} PERSONAL
            GET /me/order/{orderId}/details PERSONAL
            GET /me/order/{orderId}/details/{orderDetailId} PERSONAL
            GET /me/order/{orderId}/details/{orderDetailId}/extension PERSONAL
            POST /me/order/{orderId}/pay MONEY
            POST /me/order/{orderId}/payWithRegisteredPaymentMean MONEY
            GET /me/order/{orderId}/status PERSONAL
            GET /me/payment/method PERSONAL
            POST /me/payment/method MONEY
            DELETE /me/payment/method/{paymentMethodId} MONEY
            GET /me/payment/method/{paymentMethodId} PERSONAL
            PUT /me/payment/method/{paymentMethodId} MONEY
            GET /me/sshKey READING
            POST /me/sshKey KEYS
            DELETE /me/sshKey/{keyName} KEYS
            GET /me/sshKey/{keyName} READING
            GET /me/task/contactChange PERSONAL
            GET /me/task/contactChange/{id} PERSONAL
            POST /me/task/contactChange/{id}/accept CONTACTS
            POST /me/task/contactChange/{id}/refuse CONTACTS
            POST /me/task/contactChange/{id}/resendEmail CONTACTS
            GET /vps READING
            GET /vps/datacenter READING
            GET /vps/{serviceName} READING
            PUT /vps/{serviceName} ENTRY POWER SETTINGS
            POST /vps/{serviceName}/abortSnapshot POWER
            GET /vps/{serviceName}/activeOptions READING
            GET /vps/{serviceName}/automatedBackup READING
            GET /vps/{serviceName}/automatedBackup/attachedBackup READING
            POST /vps/{serviceName}/automatedBackup/detachBackup POWER
            POST /vps/{serviceName}/automatedBackup/reschedule SETTINGS
            POST /vps/{serviceName}/automatedBackup/restore DATA_LOSS POWER
            GET /vps/{serviceName}/automatedBackup/restorePoints READING
            GET /vps/{serviceName}/availableUpgrade READING
            GET /vps/{serviceName}/backupftp READING
            GET /vps/{serviceName}/backupftp/access READING
            POST /vps/{serviceName}/backupftp/access ENTRY
            DELETE /vps/{serviceName}/backupftp/access/{ipBlock} SETTINGS
            GET /vps/{serviceName}/backupftp/access/{ipBlock} READING
            PUT /vps/{serviceName}/backupftp/access/{ipBlock} ENTRY
            GET /vps/{serviceName}/backupftp/authorizableBlocks READING
            POST /vps/{serviceName}/backupftp/password ENTRY
            POST /vps/{serviceName}/changeContact CONTACTS
            POST /vps/{serviceName}/confirmTermination TERMINATION_ASKED
            POST /vps/{serviceName}/createSnapshot POWER
            GET /vps/{serviceName}/datacenter READING
            GET /vps/{serviceName}/disks READING
            GET /vps/{serviceName}/disks/{id} READING
            PUT /vps/{serviceName}/disks/{id} SETTINGS
            GET /vps/{serviceName}/disks/{id}/monitoring READING
            GET /vps/{serviceName}/disks/{id}/use READING
            GET /vps/{serviceName}/distribution READING
            GET /vps/{serviceName}/distribution/software READING
            GET /vps/{serviceName}/distribution/software/{softwareId} READING
            POST /vps/{serviceName}/getConsoleUrl ENTRY
            GET /vps/{serviceName}/images/available READING
            GET /vps/{serviceName}/images/available/{id} READING
            GET /vps/{serviceName}/images/current READING
            GET /vps/{serviceName}/ipCountryAvailable READING
            GET /vps/{serviceName}/ips READING
            DELETE /vps/{serviceName}/ips/{ipAddress} DATA_LOSS
            GET /vps/{serviceName}/ips/{ipAddress} READING
            PUT /vps/{serviceName}/ips/{ipAddress} SETTINGS
            GET /vps/{serviceName}/migration2016 READING
            POST /vps/{serviceName}/migration2016 MONEY
            GET /vps/{serviceName}/migration2018 READING
            POST /vps/{serviceName}/migration2018 MONEY
            GET /vps/{serviceName}/models READING
            GET /vps/{serviceName}/monitoring READING
            POST /vps/{serviceName}/openConsoleAccess ENTRY
            GET /vps/{serviceName}/option READING
            DELETE /vps/{serviceName}/option/{option} MONEY DATA_LOSS
            GET /vps/{serviceName}/option/{option} READING
            POST /vps/{serviceName}/reboot POWER
            POST /vps/{serviceName}/rebuild ENTRY DATA_LOSS POWER
            POST /vps/{serviceName}/reinstall ENTRY DATA_LOSS POWER
            GET /vps/{serviceName}/secondaryDnsDomains READING
            POST /vps/{serviceName}/secondaryDnsDomains SETTINGS
            DELETE /vps/{serviceName}/secondaryDnsDomains/{domain} SETTINGS
            GET /vps/{serviceName}/secondaryDnsDomains/{domain} READING
            PUT /vps/{serviceName}/secondaryDnsDomains/{domain} SETTINGS
            GET /vps/{serviceName}/secondaryDnsDomains/{domain}/dnsServer READING
            GET /vps/{serviceName}/secondaryDnsNameServerAvailable READING
            GET /vps/{serviceName}/serviceInfos PERSONAL
            PUT /vps/{serviceName}/serviceInfos TERMINATION MONEY
            POST /vps/{serviceName}/setPassword ENTRY POWER
            DELETE /vps/{serviceName}/snapshot DATA_LOSS
            GET /vps/{serviceName}/snapshot READING
            PUT /vps/{serviceName}/snapshot SETTINGS
            GET /vps/{serviceName}/snapshot/download ENTRY
            POST /vps/{serviceName}/snapshot/revert DATA_LOSS POWER
            POST /vps/{serviceName}/start POWER
            GET /vps/{serviceName}/statistics READING
            GET /vps/{serviceName}/status READING
            POST /vps/{serviceName}/stop POWER
            GET /vps/{serviceName}/tasks READING
            GET /vps/{serviceName}/tasks/{id} READING
            GET /vps/{serviceName}/templates READING
            GET /vps/{serviceName}/templates/{id} READING
            GET /vps/{serviceName}/templates/{id}/software READING
            GET /vps/{serviceName}/templates/{id}/software/{softwareId} READING
            POST /vps/{serviceName}/terminate TERMINATION_ASKED
            GET /vps/{serviceName}/use READING
            GET /vps/{serviceName}/veeam READING
            GET /vps/{serviceName}/veeam/restorePoints READING
            GET /vps/{serviceName}/veeam/restorePoints/{id} READING
            POST /vps/{serviceName}/veeam/restorePoints/{id}/restore DATA_LOSS POWER
            DELETE /vps/{serviceName}/veeam/restoredBackup DATA_LOSS
            GET /vps/{serviceName}/veeam/restoredBackup READING
            GET /vps/{serviceName}/version READING
            """;

    private GrantedOperations() {}
}
