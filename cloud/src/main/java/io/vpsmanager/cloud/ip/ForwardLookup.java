package io.vpsmanager.cloud.ip;

import io.vpsmanager.contract.ip.ForwardCheck;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/**
 * Resolves a reverse name, uncached, so that a record just fixed is seen at once. Not for use inside a transaction.
 *
 * @param resolver the name server to query; empty: those of the system
 */
public record ForwardLookup(Optional<InetSocketAddress> resolver) {

    private static final Logger LOG = LoggerFactory.getLogger(ForwardLookup.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MAX_LIST_LENGTH = 5;

    /** Whether `reverse` has this address. */
    public ForwardCheck check(InetAddress address, String reverse) {
        try {
            List<InetAddress> found = addresses(reverse, address instanceof Inet4Address ? Type.A : Type.AAAA);
            if (found.isEmpty()) {
                return new ForwardCheck.NoRecord(reverse);
            }
            return found.contains(address)
                    ? new ForwardCheck.Matches(reverse)
                    : new ForwardCheck.Elsewhere(reverse, written(found));
        } catch (ExecutionException e) {
            boolean none =
                    e.getCause() instanceof NoSuchDomainException || e.getCause() instanceof NoSuchRRSetException;
            return none ? new ForwardCheck.NoRecord(reverse) : unanswered(reverse, e);
        } catch (TimeoutException | TextParseException e) {
            return unanswered(reverse, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unanswered(reverse, e);
        }
    }

    private List<InetAddress> addresses(String name, int type)
            throws TextParseException, ExecutionException, InterruptedException, TimeoutException {
        LookupSession session =
                LookupSession.builder().resolver(nameServer()).clearCaches().build();
        return session
                .lookupAsync(Name.fromString(name, Name.root), type)
                .toCompletableFuture()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .getRecords()
                .stream()
                .flatMap(ForwardLookup::address)
                .toList();
    }

    private Resolver nameServer() {
        Resolver server = resolver.<Resolver>map(SimpleResolver::new).orElseGet(ExtendedResolver::new);
        server.setTimeout(PATIENCE);
        return server;
    }

    private static Stream<InetAddress> address(Record found) {
        return switch (found) {
            case ARecord ipv4 -> Stream.of(ipv4.getAddress());
            case AAAARecord ipv6 -> Stream.of(ipv6.getAddress());
            default -> Stream.empty();
        };
    }

    private static List<String> written(List<InetAddress> found) {
        return found.stream().limit(MAX_LIST_LENGTH).map(IpText::of).sorted().toList();
    }

    private static ForwardCheck unanswered(String name, Exception why) {
        LOG.info("no name server told in time where {} leads: {}", name, String.valueOf(why));
        return new ForwardCheck.Unanswered(name);
    }
}
