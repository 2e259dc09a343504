package io.vpsmanager.api;

import io.vpsmanager.contract.call.ContractException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Calls an operation inside another request, and lets its exception through. */
final class Dispatch {

    private final Supplier<? extends HandlerMapping> mapping;
    private final Supplier<? extends HandlerAdapter> adapter;

    /** Suppliers, since mapping and adapter are made after what answers by them. */
    Dispatch(Supplier<? extends HandlerMapping> mapping, Supplier<? extends HandlerAdapter> adapter) {
        this.mapping = mapping;
        this.adapter = adapter;
    }

    /** The JSON that the operation answers. The call must be admitted on `request`. */
    String call(ItemRequest request, HttpServletResponse response) throws Exception {
        BufferedResponse answer = new BufferedResponse(response);
        RequestAttributes outer = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, answer));
        try {
            ServletRequestPathUtils.parseAndCache(request);
            adapter.get().handle(request, answer, handler(request));
        } finally {
            RequestContextHolder.setRequestAttributes(outer);
        }
        return answer.text();
    }

    private Object handler(HttpServletRequest request) throws Exception {
        HandlerExecutionChain chain = mapping.get().getHandler(request);
        if (chain == null) {
            throw ContractException.notFound("Got an invalid (or empty) URL: " + request.getRequestURI());
        }
        return chain.getHandler();
    }
}
