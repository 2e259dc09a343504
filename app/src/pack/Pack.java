import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Maven runs after the jar is made: `java Pack.java JAR FOLDER JDK OPTIONS LIBRARIES`, where LIBRARIES is `Libraries.java`.
 * Java 17 will do to run this; the program is run by this Java where it is new enough, else by the JDK named, which is Maven's own.
 *
 * <p>Lays the program out as a folder (the jar beside its libraries, which loads faster than jars inside a jar), then starts it
 * once, uses it as a customer and a program would, and keeps what the JVM learned in an AOT cache beside it. Without the cache
 * the program runs the same and starts slower.
 */
class Pack {

    private static final int RELEASE = 25;
    private static final int ROUNDS = 20;
    private static final long LOOK_EVERY_MILLIS = 200;

    public static void main(String[] arguments) throws Exception {
        String java = Path.of(
                        Runtime.version().feature() >= RELEASE ? System.getProperty("java.home") : arguments[2],
                        "bin",
                        "java")
                .toString();
        Path jar = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path options = Path.of(arguments[3]);
        Path cache = folder.resolve("vps-manager.aot");
        if (isNewer(cache, jar) && isNewer(cache, options)) {
            return;
        }
        remove(folder);
        run(java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString());
        run(java, arguments[4], folder.resolve("lib").toString());
        Path data = Files.createTempDirectory("vps-manager-pack");
        try {
            learn(java, folder.resolve(jar.getFileName()), cache, data);
        } finally {
            remove(data);
        }
        Files.copy(options, folder.resolve(options.getFileName()));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the JVM wrote no AOT cache");
        }
    }

    private static boolean isNewer(Path file, Path other) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
    }

    private static void learn(String java, Path program, Path cache, Path data) throws Exception {
        Process manager = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:AOTCacheOutput=" + cache,
                        "-Xlog:aot=error",
                        // Kept for nothing that could be measured: 9 MB of each manager's memory, and no earlier answer.
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining",
                        "-jar",
                        program.toString(),
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitReady(manager);
            String address = Files.readString(data.resolve("operator.url")).strip();
            asProgram(Files.readAllLines(data.resolve("demo.env")));
            asCustomer(address.replace("127.0.0.1", "localhost"));
            manager.toHandle().destroy();
            // It writes the cache before it ends, which takes longer than the run. What it prints must be read meanwhile.
            manager.getInputStream().transferTo(OutputStream.nullOutputStream());
            manager.waitFor();
        } finally {
            manager.destroyForcibly();
        }
    }

    private static void awaitReady(Process manager) throws IOException {
        BufferedReader output = manager.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("Ready in ")) {
                return;
            }
        }
        throw new IllegalStateException("the program ended before it was ready");
    }

    private static void asCustomer(String url) throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(text(client, HttpRequest.newBuilder(URI.create(url + "/sign-in"))));
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        String form = Map.of("_csrf", token.group(1), "account", "ab12345-ovh", "password", "vps-manager-demo")
                .entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        text(
                client,
                HttpRequest.newBuilder(URI.create(url + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).noneMatch("session"::equals)) {
            throw new IllegalStateException("the demo's sign-in was refused");
        }
        String server = url + "/vps/detail/vps-test-01";
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : List.of(
                    url + "/vps/index",
                    url + "/vps/index?text=test&state=running",
                    server + "/dashboard",
                    server + "/dashboard/reboot",
                    server + "/history")) {
                text(client, HttpRequest.newBuilder(URI.create(page)).header("Accept-Encoding", "gzip"));
            }
        }
    }

    private static void asProgram(List<String> environment) throws Exception {
        Map<String, String> keys = environment.stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        HttpClient client = HttpClient.newHttpClient();
        // The demo delivers its servers behind the start; what comes after wants one that runs.
        String server = keys.get("OVH_ENDPOINT") + "/vps/vps-test-01";
        while (!text(client, signed(keys, keys.get("OVH_ENDPOINT") + "/vps")).contains("vps-test-01")
                || !text(client, signed(keys, server)).contains("\"state\":\"running\"")) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : List.of("/vps", "/vps/vps-test-01", "/vps/vps-test-01/ips", "/me")) {
                text(client, signed(keys, keys.get("OVH_ENDPOINT") + path));
            }
        }
    }

    private static HttpRequest.Builder signed(Map<String, String> keys, String url) throws Exception {
        String time = Long.toString(System.currentTimeMillis() / 1000);
        String text = String.join(
                "+", keys.get("OVH_APPLICATION_SECRET"), keys.get("OVH_CONSUMER_KEY"), "GET", url, "", time);
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url))
                .header("X-Ovh-Application", keys.get("OVH_APPLICATION_KEY"))
                .header("X-Ovh-Consumer", keys.get("OVH_CONSUMER_KEY"))
                .header("X-Ovh-Timestamp", time)
                .header("X-Ovh-Signature", "$1$" + HexFormat.of().formatHex(digest));
    }

    private static String text(HttpClient client, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
