package io.vpsmanager.cloud.ip;

import io.vpsmanager.cloud.feature.Access;
import io.vpsmanager.cloud.task.TaskRow;
import io.vpsmanager.cloud.text.HostName;
import io.vpsmanager.cloud.vps.VpsRow;
import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.call.ErrorCode;
import io.vpsmanager.contract.history.EventData;
import io.vpsmanager.contract.history.EventKind;
import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.ip.IpViews;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of the caller's servers. */
record IpService(Access access, ForwardLookup forward) implements IpApi, IpViews {

    private static final int MAX_NAME_LENGTH = 253;
    /**
     * A host name of at least two labels, as a PTR record may hold; a dot may end it. No top level domain is a number.
     */
    private static final Pattern HOST_NAME = Pattern.compile(
            "([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\\.)+(?![0-9]+\\.?$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.?");

    @Override
    public List<String> list(ServiceName serviceName) {
        return listObjects(serviceName).stream().map(Ip::ipAddress).toList();
    }

    @Override
    public List<Ip> listObjects(ServiceName serviceName) {
        return store().list(access.getVisible(serviceName).id());
    }

    @Override
    public Ip get(ServiceName serviceName, String ipAddress) {
        return get(access.getVisible(serviceName), ipAddress);
    }

    @Override
    public void update(ServiceName serviceName, String ipAddress, IpUpdate body) {
        access.write(() -> {
            VpsRow vps = access.getOperable(serviceName);
            Ip ip = get(vps, ipAddress);
            access.checkPermitted(VpsAction.REVERSE_DNS, vps);
            switch (body.reverse()) {
                case Change.Keep<String> _ -> {}
                case Change.Clear<String> _ -> setReverse(vps, ip, Optional.empty());
                // What GET returned can be sent back, regardless of the rule for new names.
                case Change.Set<String>(String name) when name.equals(ip.reverse()) -> {}
                case Change.Set<String>(String name) -> rename(vps, ip, parse(name));
            }
        });
    }

    @Override
    public void remove(ServiceName serviceName, String ipAddress) {
        access.write(() -> {
            VpsRow vps = access.getOperable(serviceName);
            Ip ip = get(vps, ipAddress);
            access.checkPermitted(VpsAction.REMOVE_IP, vps);
            if (ip.type() != Ip.Type.ADDITIONAL) {
                throw ContractException.of(
                        ErrorCode.CONFLICT,
                        ip.ipAddress() + " came with the server and stays with it; only additional addresses can go");
            }
            TaskRow task = access.accept(AdditionalIpTasks.RELEASE, vps);
            new IpPool(access.database()).leaveTo(task.id(), vps.id(), ip.ipAddress());
        });
    }

    /** An additional address comes from the server's data centre. */
    @Override
    public List<Ip.Geolocation> countries(ServiceName serviceName) {
        String code = access.getVisible(serviceName).datacenter();
        return List.of(access.catalogue().getDatacenter(code).geolocation());
    }

    @Override
    public ForwardCheck checkForward(ServiceName serviceName, String ipAddress) {
        Ip ip = get(serviceName, ipAddress);
        return ip.reverse() == null
                ? new ForwardCheck.NoReverse()
                : forward.check(InetAddress.ofLiteral(ip.ipAddress()), ip.reverse());
    }

    private Ip get(VpsRow vps, String ipAddress) {
        return store().find(vps.id(), normal(ipAddress))
                .orElseThrow(() -> ContractException.notFound("This address does not belong to " + vps.name()));
    }

    private void rename(VpsRow vps, Ip ip, Optional<String> reverse) {
        if (!reverse.equals(Optional.ofNullable(ip.reverse()))) {
            setReverse(vps, ip, reverse);
        }
    }

    private void setReverse(VpsRow vps, Ip ip, Optional<String> reverse) {
        store().setReverse(vps.id(), ip.ipAddress(), reverse);
        access.record(
                EventKind.REVERSE_CHANGED,
                vps,
                EventData.of(EventData.Name.ADDRESS, ip.ipAddress())
                        .with(EventData.Name.FROM, ip.reverse() == null ? "" : ip.reverse())
                        .with(EventData.Name.TO, reverse.orElse("")));
    }

    private static Optional<String> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<String> name = HostName.ascii(text.strip())
                .filter(ascii -> ascii.length() <= MAX_NAME_LENGTH
                        && HOST_NAME.matcher(ascii).matches());
        if (name.isEmpty()) {
            throw ContractException.invalid(
                    "reverse",
                    "reverse must be a full host name such as server.example.com, or null to clear it; letters of other"
                            + " alphabets are converted to Punycode where IDNA 2008 allows it");
        }
        return name;
    }

    /** The address as stored, in whatever notation it came; text that is no address stays unchanged. */
    private static String normal(String text) {
        try {
            return IpText.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private IpStore store() {
        return new IpStore(access.database());
    }
}
