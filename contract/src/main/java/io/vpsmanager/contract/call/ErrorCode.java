package io.vpsmanager.contract.call;

/** Every way a call is refused, with its form on the wire (contract/README.md: what clients read). */
public enum ErrorCode {
    INVALID_ARGUMENT(400, "Client::BadRequest", ErrorKind.CALLER),
    INVALID_SIGNATURE(400, "Client::BadRequest", ErrorKind.CALLER),
    QUERY_TIME_OUT(400, "Client::BadRequest", ErrorKind.CALLER),
    NOT_GRANTED_CALL(403, "Client::Forbidden", ErrorKind.CALLER),
    NOT_CREDENTIAL(403, "Client::Forbidden", ErrorKind.CALLER),
    INVALID_KEY(403, "Client::Forbidden", ErrorKind.CALLER),
    INVALID_CREDENTIAL(403, "Client::Forbidden", ErrorKind.CALLER),
    FORBIDDEN(403, "Client::Forbidden", ErrorKind.CALLER),
    /** A person has to give the password again first. Programs never get this error. */
    PASSWORD_NEEDED(403, "Client::Forbidden", ErrorKind.CALLER),
    NOT_FOUND(404, "Client::NotFound", ErrorKind.CALLER),
    METHOD_NOT_ALLOWED(405, "Client::MethodNotAllowed", ErrorKind.CALLER),
    CONFLICT(409, "Client::Conflict", ErrorKind.CONFLICT),
    BODY_TOO_LARGE(413, "Client::RequestEntityTooLarge", ErrorKind.CALLER),
    UNSUPPORTED_MEDIA_TYPE(415, "Client::UnsupportedMediaType", ErrorKind.CALLER),
    /** The request was meant for another host. */
    MISDIRECTED(421, "Client::MisdirectedRequest", ErrorKind.CALLER),
    TOO_MANY_REQUESTS(429, "Client::TooManyRequests", ErrorKind.CALLER),
    SERVICE_EXPIRED(460, "Client::ServiceExpired", ErrorKind.CALLER),
    INTERNAL_ERROR(500, "Server::InternalServerError", ErrorKind.OURS),
    NOT_BUILT_YET(501, "Server::NotImplemented", ErrorKind.OURS),
    UNAVAILABLE(503, "Server::ServiceUnavailable", ErrorKind.OUTSIDE),
    /** Data can be read but not changed. */
    READ_ONLY(503, "Server::ServiceUnavailable", ErrorKind.OUTSIDE);

    private final int status;
    private final String wireClass;
    private final ErrorKind kind;

    ErrorCode(int status, String wireClass, ErrorKind kind) {
        this.status = status;
        this.wireClass = wireClass;
        this.kind = kind;
    }

    /** The HTTP status, 460 being OVHcloud's own. */
    public int status() {
        return status;
    }

    /** The `class` field of OVHcloud's error body. */
    public String wireClass() {
        return wireClass;
    }

    public ErrorKind kind() {
        return kind;
    }
}
