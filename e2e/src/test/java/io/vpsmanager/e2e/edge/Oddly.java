package io.vpsmanager.e2e.edge;

import java.util.List;

/** Headers that mean something somewhere in a server, and values that no client would give them. */
final class Oddly {

    static final List<String> NAMES = List.of(
            "Origin",
            "Referer",
            "Cookie",
            "Accept-Language",
            "Accept",
            "Accept-Encoding",
            "Range",
            "If-Modified-Since",
            "If-None-Match",
            "If-Unmodified-Since",
            "If-Range",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "Content-Type",
            "Sec-Fetch-Site",
            "Sec-WebSocket-Protocol",
            "Sec-WebSocket-Version",
            "Sec-WebSocket-Key",
            "Sec-WebSocket-Extensions",
            "HX-Request",
            "HX-Current-URL",
            "User-Agent",
            "Authorization",
            "X-HTTP-Method-Override",
            "Upgrade",
            "Access-Control-Request-Method");

    static final List<String> VALUES = List.of(
            "",
            "x",
            "http://a b",
            "http://[",
            "://",
            "http://localhost:99999",
            "%zz",
            "\u00e9\u00e8",
            "{x}",
            "a".repeat(3000),
            "\"",
            ";",
            "=;=",
            "bytes=9-1",
            "99999999999999999999",
            "Mon, 99 Foo",
            "W/\"",
            "*",
            "*/*;q=x",
            "en;q=abc",
            "text/html; charset=nope",
            "application/json; charset=\"",
            "\u0080\u0081\u00ff",
            "<b>x</b>",
            "::1%lo",
            "session=\"\\; csrf=",
            "language={}; theme=%; draft=aaaa; account=bbbb; notice=zz");

    static final List<String> PARAMETERS = List.of(
            "/{x}", "/%E2%88%95x", "%zz", "%00", "%0d%0aX:y", "a%01b=c", "%FF%FE=%FF", "{", "x".repeat(5000), "&&=&=");

    private Oddly() {}
}
