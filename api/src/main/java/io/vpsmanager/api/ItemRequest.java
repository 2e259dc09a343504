package io.vpsmanager.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request for one of the things that a request names: another path, and attributes of its own. */
final class ItemRequest extends HttpServletRequestWrapper {

    private final String uri;
    private final Map<String, Object> attributes = new HashMap<>();

    ItemRequest(HttpServletRequest whole, String uri) {
        super(whole);
        this.uri = uri;
    }

    @Override
    public String getRequestURI() {
        return uri;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }
}
