package io.vpsmanager.web.world;

import io.vpsmanager.contract.call.ContractException;
import io.vpsmanager.contract.ip.ForwardCheck;
import io.vpsmanager.contract.ip.Ip;
import io.vpsmanager.contract.ip.IpApi;
import io.vpsmanager.contract.ip.IpUpdate;
import io.vpsmanager.contract.ip.IpViews;
import io.vpsmanager.contract.value.Change;
import io.vpsmanager.contract.value.ServiceName;
import io.vpsmanager.contract.vps.VpsAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses, their reverse names, and where these lead as a test says. */
final class WorldIps implements IpApi, IpViews {

    private final World world;
    private final Map<String, Optional<String>> reverses = new ConcurrentHashMap<>();
    final Map<String, ForwardCheck> forwards = new ConcurrentHashMap<>();

    WorldIps(World world) {
        this.world = world;
    }

    private List<Ip> whole(ServiceName name) {
        return Servers.ips(world.get(name)).stream().map(this::now).toList();
    }

    @Override
    public ForwardCheck checkForward(ServiceName name, String address) {
        String reverse = get(name, address).reverse();
        return reverse == null
                ? new ForwardCheck.NoReverse()
                : forwards.getOrDefault(reverse, new ForwardCheck.NoRecord(reverse));
    }

    @Override
    public List<Ip> listObjects(ServiceName name) {
        world.read(World.Read.IPS, name);
        return whole(name);
    }

    @Override
    public List<String> list(ServiceName name) {
        return whole(name).stream().map(Ip::ipAddress).toList();
    }

    @Override
    public Ip get(ServiceName name, String address) {
        return whole(name).stream()
                .filter(ip -> ip.ipAddress().equals(address))
                .findFirst()
                .orElseThrow(() -> ContractException.notFound(address));
    }

    @Override
    public void update(ServiceName name, String address, IpUpdate body) {
        world.get(name).refusal(VpsAction.REVERSE_DNS).ifPresent(refusal -> {
            throw ContractException.refused(refusal);
        });
        get(name, address);
        switch (body.reverse()) {
            case Change.Keep<String> _ -> {}
            case Change.Clear<String> _ -> reverses.put(address, Optional.empty());
            case Change.Set<String>(String value) -> {
                if (!value.contains(".")) {
                    throw ContractException.invalid("reverse", "a full host name");
                }
                reverses.put(address, Optional.of(value));
            }
        }
    }

    @Override
    public void remove(ServiceName name, String address) {
        throw new UnsupportedOperationException("remove");
    }

    @Override
    public List<Ip.Geolocation> countries(ServiceName name) {
        throw new UnsupportedOperationException("countries");
    }

    private Ip now(Ip ip) {
        Optional<String> reverse = reverses.getOrDefault(ip.ipAddress(), Optional.ofNullable(ip.reverse()));
        return new Ip(
                ip.gateway(),
                ip.geolocation(),
                ip.ipAddress(),
                ip.macAddress(),
                reverse.orElse(null),
                ip.type(),
                ip.version());
    }
}
